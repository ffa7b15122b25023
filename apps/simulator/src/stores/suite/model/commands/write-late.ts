import fc from 'fast-check';
import { expect } from 'vitest';
import { job } from '../../facts.ts';
import { command, versionOf } from '../command.ts';

/** What was decided on an earlier version is not written, and nothing is read of one. */
export const writeLate = command('writeLate', fc.nat(2), async (oracle, real, ago) => {
  const version = oracle.facts.version - 1 - ago;
  if (version < 0) return;
  const { store, tenant } = real;
  for (const epoch of [oracle.facts.epoch, oracle.facts.epoch + 1]) {
    const late = { ...oracle.facts, version, epoch };
    expect(await store.commit(tenant, { tenant: late, jobs: [job(5), ...oracle.jobs] })).toBe(
      false,
    );
  }
  const at = { ...versionOf(oracle, real), version };
  expect(await store.jobs(at, { limit: 1 })).toBeUndefined();
  expect(await store.dataSets(at, { skip: 0, limit: 1 })).toBeUndefined();
});
