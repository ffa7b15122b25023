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
  const [first, other, again] = await heldRequests(['a', 'b', 'a']);
  expect(again).toBe(first);
  expect(other).not.toBe(first);
});

it('should not remember a request that is long', async () => {
  const text = 'd'.repeat(5000);
  const [first, again] = await heldRequests([text, text]);
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
});

it('should not remember a request beyond a thousand others', async () => {
  const others = (count: number) => Array.from({ length: count }, (_, at) => `other ${at}`);
  const recent = await heldRequests(['a', ...others(999), 'a']);
  expect(recent.at(-1)).toBe(recent[0]);
  const old = await heldRequests(['a', ...others(1000), 'a']);
  expect(old.at(-1)).toEqual(old[0]);
  expect(old.at(-1)).not.toBe(old[0]);
});
