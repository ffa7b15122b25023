import fc from 'fast-check';
import { expect } from 'vitest';
import { command, versionOf } from '../command.ts';

const none = fc.constant([]);

/** All that the tenant has, by its names. */
export const readRows = command('readRows', none, async (oracle, { store, tenant }) => {
  const { facts, jobs, dataSets, counters } = oracle;
  const batches = [...new Set(jobs.flatMap(({ batchIds }) => batchIds)), 'none'];
  const opened = await store.open(tenant, {
    jobs: [...jobs.map(({ id }) => id), -1],
    batches,
    dataSets: ['none', ...dataSets.map(({ id }) => id)],
    counters: ['none', ...counters.keys()],
  });
  expect(opened).toEqual({
    facts,
    jobs: [...jobs, undefined],
    batches: batches.map((id) => oracle.jobOfBatch(id)),
    dataSets: [undefined, ...dataSets],
    counters: [0, ...counters.values()],
  });
});

export const readDataSets = command(
  'readDataSets',
  fc.record({ skip: fc.nat(5), limit: fc.nat(5) }),
  async (oracle, real, { skip, limit }) => {
    const page = await real.store.dataSets(versionOf(oracle, real), { skip, limit });
    expect(page).toEqual(oracle.dataSets.slice(skip, skip + limit));
  },
);

export const readTenants = command('readTenants', none, async (oracle, { store, tenant }) => {
  const rows = await store.tenants({ limit: 10_000 });
  expect(rows.filter((row) => row.tenant.sandbox === tenant.sandbox)).toEqual([
    {
      tenant,
      version: oracle.facts.version,
      jobs: oracle.jobs.length,
      dataSets: oracle.dataSets.length,
    },
  ]);
});
