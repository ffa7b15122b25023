import { describe, expect, it } from 'vitest';
import { memoryStore } from '../stores/memory/memory.ts';
import { momentsOf } from './moments.ts';
import { Tenants } from './tenants.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };

function opened() {
  const store = memoryStore();
  const tenants = new Tenants({
    store,
    seed: 'seed',
    edition: 'platform',
    world: 'empty',
    population: { synthetic: 1 },
    moment: momentsOf(() => 1_600_000_000_000),
  });
  const write = () => tenants.write(tenant, {}, (at) => at.commit({ tenant: at.facts }));
  const count = (...names: string[]) => tenants.read(tenant, {}, (at) => at.count(names));
  const counters = (...names: string[]) => tenants.read(tenant, {}, (at) => at.counters(names));
  return { store, tenants, write, count, counters };
}

describe('counters of a request', () => {
  it('should be raised by one, and return what they were', async () => {
    const { write, count, counters } = opened();
    await write();
    expect(await count('a', 'b')).toEqual([0, 0]);
    expect(await count('b')).toEqual([1]);
    expect(await counters('c', 'b', 'a')).toEqual([0, 2, 1]);
    expect(await counters('b')).toEqual([2]);
  });

  it('should leave the version of the tenant as it is', async () => {
    const { tenants, write, count } = opened();
    await write();
    await count('a');
    expect(await tenants.read(tenant, {}, ({ facts }) => facts.version)).toBe(1);
  });

  it('should be 0 for a tenant that was never written, whatever others of its kind count', async () => {
    const { write, count, counters } = opened();
    expect([await count('a', 'b'), await count('a')]).toEqual([[0, 0], [0]]);
    expect(await counters('a')).toEqual([0]);
    await write();
    expect(await count('a')).toEqual([0]);
  });

  it('should be read of the version that the request has opened', async () => {
    const { store, tenants, write, count } = opened();
    await write();
    await count('a');
    let tries = 0;
    const read = await tenants.read(tenant, {}, async (at) => {
      tries += 1;
      // Another process writes in between, the first time.
      if (tries === 1) await store.commit(tenant, { tenant: at.facts, counters: { a: 9 } });
      return [at.facts.version, await at.counters(['a'])];
    });
    expect([tries, read]).toEqual([2, [2, [9]]]);
  });
});
