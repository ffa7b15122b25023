import { expect, it } from 'vitest';
import type { JobFacts } from '../../core/job-facts.ts';
import { job, tenant, tenantFacts } from '../suite/facts.ts';
import { memoryStore } from './memory.ts';

const requestOf = (dataSetId: string) => ({ dataSetId, schemaName: 's' });

/** The requests of jobs, made one after the other, as the store holds them. */
async function heldRequests(dataSetIds: readonly string[]): Promise<JobFacts['request'][]> {
  const store = memoryStore();
  const jobs = dataSetIds.map((id, at) => job(at + 1, { request: requestOf(id) }));
  await store.commit(tenant, { tenant: tenantFacts(), jobs });
  const held = await store.open(tenant, { jobs: jobs.map(({ id }) => id) });
  return (held?.jobs ?? []).map((one) => (one as JobFacts).request);
}

it('should hold one request for the jobs that ask for the same', async () => {
  const [, held, other, again] = await heldRequests(['a', 'a', 'b', 'a']);
  expect(again).toBe(held);
  expect(other).not.toBe(held);
});

it('should hold a request of its own for a job that asks for more than another', async () => {
  const store = memoryStore();
  const asks = [{}, {}, { evaluate: true }, { mergePolicy: { id: 'm' } }, {}, { evaluate: true }];
  const jobs = asks.map((ask, at) => job(at + 1, { request: { ...requestOf('a'), ...ask } }));
  await store.commit(tenant, { tenant: tenantFacts(), jobs });
  const held = await store.open(tenant, { jobs: jobs.map(({ id }) => id) });
  expect(held?.jobs.map((one) => (one as JobFacts).request)).toEqual(
    jobs.map(({ request }) => request),
  );
});

it('should not remember a request that is long', async () => {
  const text = 'd'.repeat(5000);
  const [, held, again] = await heldRequests([text, text, text]);
  expect(again).toEqual(held);
  expect(again).not.toBe(held);
});

it('should remember a request until a thousand others came', async () => {
  const others = (count: number) =>
    Array.from({ length: count }, (_, at) => `other ${at}`).flatMap((id) => [id, id]);
  const recent = await heldRequests(['a', 'a', ...others(999), 'a']);
  expect(recent.at(-1)).toBe(recent[1]);
  const old = await heldRequests(['a', 'a', ...others(1000), 'a', 'a']);
  expect(old.at(-1)).toEqual(old[1]);
  expect(old.at(-1)).not.toBe(old[1]);
});
