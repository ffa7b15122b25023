import { setImmediate as nextRound } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createDataSet } from '../core/commands/create-data-set.ts';
import { FileMissing } from '../files/port.ts';
import { memoryStore } from '../stores/memory/memory.ts';
import { Busy } from '../stores/port.ts';
import { momentsOf } from './moments.ts';
import { Outdated } from './request-context.ts';
import { Tenants } from './tenants.ts';
import { Tries } from './tries.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };

function opened() {
  const tenants = new Tenants({
    store: memoryStore(),
    seed: 'seed',
    edition: 'platform',
    world: 'empty',
    population: { synthetic: 1 },
    moment: momentsOf(() => 1_600_000_000_000),
  });
  /** Writes something. */
  const change = () =>
    tenants.write(tenant, {}, async (at) => {
      const asked = { definition: {}, holdsProfiles: true };
      await at.commit(createDataSet(at.facts, asked, at.now).changes);
    });
  return { tenants, change };
}

/** Fails as often as it says, and then gives how often it was called. */
function failing(times: number, error: Error) {
  const act = {
    calls: 0,
    call: async () => {
      act.calls += 1;
      if (act.calls <= times) throw error;
      return act.calls;
    },
  };
  return act;
}

describe('a write', () => {
  it('should not be done again once it has committed', async () => {
    const { tenants } = opened();
    const failed = failing(1, new Outdated());
    const write = tenants.write(tenant, {}, async (at) => {
      await at.commit({ tenant: at.facts });
      return failed.call();
    });
    await expect(write).rejects.toThrow(Outdated);
    expect(failed.calls).toBe(1);
    expect(await tenants.read(tenant, {}, ({ facts }) => facts.version)).toBe(1);
  });

  it('should leave the turn to the next, however it ends', async () => {
    const { tenants, change } = opened();
    const write = tenants.write(tenant, {}, () => Promise.reject(new RangeError('odd')));
    const next = change();
    await expect(write).rejects.toThrow('odd');
    await next;
  });
});

describe('a request whose files are missing', () => {
  it('should be tried again once: a reset may have taken them', async () => {
    const { tenants } = opened();
    const missing = new FileMissing('imports/x');
    expect(await tenants.read(tenant, {}, failing(1, missing).call)).toBe(2);
    expect(await tenants.write(tenant, {}, failing(1, missing).call)).toBe(2);
    const gone = failing(2, missing);
    await expect(tenants.read(tenant, {}, gone.call)).rejects.toThrow(FileMissing);
    expect(gone.calls).toBe(2);
  });

  it('should be tried again as often as another has changed the tenant', async () => {
    const { tenants, change } = opened();
    const missing = failing(3, new FileMissing('imports/x'));
    const read = await tenants.read(tenant, {}, async () => {
      if (missing.calls < 3) await change();
      return missing.call();
    });
    expect(read).toBe(4);
  });

  it('should be given up after twenty tries', async () => {
    const tries = new Tries();
    for (let version = 1; version < 20; version += 1) tries.again(new FileMissing('x'), version);
    expect(() => tries.again(new FileMissing('x'), 20)).toThrow(Busy);
  });
});

describe('a read', () => {
  it('should wait for its turn at last, so that no write gets in between', async () => {
    const { tenants, change } = opened();
    await change();
    const writes: Promise<void>[] = [];
    const read = await tenants.read(tenant, {}, async (at) => {
      writes.push(change());
      for (let round = 0; round < 3; round += 1) await nextRound();
      const dataSets = await at.dataSets({ skip: 0, limit: 99 });
      return { tries: writes.length, dataSets: dataSets.length };
    });
    expect(read).toEqual({ tries: 4, dataSets: 4 });
    await Promise.all(writes);
  });
});
