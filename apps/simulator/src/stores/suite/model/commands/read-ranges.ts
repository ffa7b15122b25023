import fc from 'fast-check';
import { expect } from 'vitest';
import type { JobFacts } from '../../../../core/job-facts.ts';
import type { PhaseRange } from '../../../../core/phase-ranges.ts';
import { rowOf } from '../../../../core/row.ts';
import { command, versionOf } from '../command.ts';
import { byCreation, lastToEnd, type Oracle } from '../oracle.ts';
import { maybe, pagings, queryOf } from '../queries.ts';

const bound = maybe(
  fc.record({ job: fc.nat(20), plusMs: fc.constantFrom(-1, -0.5, 0, 0.5, 1, 20) }),
);
const anyRange = fc.record({
  job: fc.nat(20),
  by: fc.constantFrom('createdAt', 'endsAt'),
  from: bound,
  to: bound,
});
const args = fc.record({ ranges: fc.array(anyRange, { maxLength: 4 }), paging: pagings });

/** Ranges that no phase has, each of another number: their bounds are times of jobs, and just before or after. */
export const readRanges = command('readRanges', args, async (oracle, real, { ranges, paging }) => {
  const asked = new Map<number, PhaseRange>();
  for (const { job, by, from, to } of ranges) {
    const facts = oracle.jobs[job % oracle.jobs.length];
    if (!facts) continue;
    const { lifecycle } = rowOf(facts);
    const fromAt = from && instantOf(oracle.jobs, from, by);
    const toAt = to && instantOf(oracle.jobs, to, by);
    asked.set(lifecycle, {
      lifecycle,
      by,
      ...(fromAt !== undefined && { from: fromAt }),
      ...(toAt !== undefined && { to: toAt }),
    });
  }
  const at = versionOf(oracle, real);
  const query = { ...queryOf(oracle, paging), in: [...asked.values()] };
  const found = oracle.jobs.filter((job) => query.in.some((range) => isIn(job, range)));
  expect(await real.store.jobs(at, query)).toEqual(oracle.page(found, query));

  const latest = await real.store.latest(at, query);
  const expected = latestOf(oracle, query);
  expect(new Set(latest?.jobs.map(({ id }) => id))).toEqual(new Set(expected));
});

function latestOf(
  { dataSets, jobs }: Oracle,
  { in: ranges, dataSetIds }: { in: readonly PhaseRange[]; dataSetIds?: readonly string[] },
): number[] {
  return dataSets
    .filter(({ id }) => dataSetIds?.includes(id) ?? true)
    .flatMap(({ id }) => {
      const own = jobs.filter(({ request }) => request.dataSetId === id);
      return ranges.flatMap((range) => {
        const some = own.filter((job) => isIn(job, range));
        const last = range.by === 'endsAt' ? lastToEnd(some) : some.toSorted(byCreation).at(-1);
        return last?.id ?? [];
      });
    });
}

function isIn(job: JobFacts, { lifecycle, by, from, to }: PhaseRange): boolean {
  const row = rowOf(job);
  const at = by === 'createdAt' ? job.createdAt : row.endsAt;
  if (at === undefined || lifecycle !== row.lifecycle) return false;
  return (from === undefined || at > from) && (to === undefined || at <= to);
}

function instantOf(
  jobs: readonly JobFacts[],
  { job, plusMs }: { readonly job: number; readonly plusMs: number },
  by: PhaseRange['by'],
): number | undefined {
  const facts = jobs[job % jobs.length];
  if (!facts) return undefined;
  return (by === 'createdAt' ? facts.createdAt : (rowOf(facts).endsAt ?? 0)) + plusMs;
}
