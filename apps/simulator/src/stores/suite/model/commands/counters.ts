import fc from 'fast-check';
import { expect } from 'vitest';
import { command, commit } from '../command.ts';

const name = fc.constantFrom('a', 'b', 'c');

export const count = command('count', fc.array(name), async (oracle, { store, tenant }, names) => {
  const { epoch } = oracle.facts;
  const before = await store.count({ ...tenant, epoch }, names);
  for (const [index, counter] of names.entries()) {
    expect(before?.[index]).toBe(oracle.counters.get(counter) ?? 0);
    oracle.counters.set(counter, (oracle.counters.get(counter) ?? 0) + 1);
  }
});

export const setCounters = command(
  'setCounters',
  fc.dictionary(name, fc.nat(9)),
  async (oracle, real, counters) => {
    await commit(oracle, real, { tenant: oracle.facts, counters });
  },
);
