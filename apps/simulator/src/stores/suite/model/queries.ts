import fc from 'fast-check';
import type { JobQuery } from '../../port.ts';
import { nth } from './command.ts';
import type { Oracle } from './oracle.ts';

/** The part of a list that is requested, by numbers: they refer to what exists when the query is sent. */
export interface Paging {
  readonly first: 'newest' | 'oldest' | undefined;
  readonly after: { readonly job: number; readonly idPlus: number } | undefined;
  readonly skip: number | undefined;
  readonly skipBatches: number | undefined;
  readonly limit: number;
  readonly dataSets: readonly number[] | undefined;
}

export const pagings: fc.Arbitrary<Paging> = fc.record({
  first: fc.constantFrom('newest', 'oldest', undefined),
  after: maybe(fc.record({ job: fc.nat(20), idPlus: fc.constantFrom(0, 0.5, -0.5) })),
  skip: maybe(fc.nat(6)),
  skipBatches: maybe(fc.nat(8)),
  limit: fc.oneof(fc.nat(4), fc.constant(100)),
  dataSets: maybe(fc.array(fc.nat(4), { maxLength: 3 })),
});

export function maybe<T>(some: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(some, { nil: undefined });
}

export function queryOf(
  { jobs }: Oracle,
  { first, after, skip, skipBatches, limit, dataSets }: Paging,
): JobQuery {
  const job = after && nth(jobs, after.job);
  return {
    ...(first && { first }),
    ...(job && { after: { createdAt: job.createdAt, id: job.id + (after?.idPlus ?? 0) } }),
    ...(skip !== undefined && { skip }),
    ...(skipBatches !== undefined && { skipBatches }),
    ...(dataSets && { dataSetIds: dataSetIds(jobs, dataSets) }),
    limit,
  };
}

/** Ids of datasets that jobs export to, whether or not they are still there; and one that no job knows. */
export function dataSetIds(jobs: Oracle['jobs'], some: readonly number[]): string[] {
  const known = [...new Set(jobs.map(({ request }) => request.dataSetId)), 'unknown'];
  return some.map((index) => nth(known, index) ?? 'unknown');
}
