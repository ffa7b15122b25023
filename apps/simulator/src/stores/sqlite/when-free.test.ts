import { DatabaseSync } from 'node:sqlite';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { StoreLocked } from '../port.ts';
import { firstEpoch, idsOf, job, tenant, tenantFacts, write } from '../suite/facts.ts';
import { temporaryFile, temporaryStore } from '../suite/temporary-store.ts';
import { whenFree } from './when-free.ts';

const busy = Object.assign(new Error('database is locked'), { errcode: 5 });

/** Time that goes by only while it is waited for. */
function patience(forMs: number) {
  let now = 0;
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
    now += Math.max(ms, 1);
  };
  return { forMs, wait, clock: () => now, waits };
}

describe('whenFree', () => {
  it('should not wait where the file is free', async () => {
    const { waits, ...some } = patience(5000);
    expect(await whenFree('x.db', () => 'done', some)).toBe('done');
    expect(waits).toEqual([]);
  });

  it.each([5, 261, 517])('should try again while the file is locked (code %i)', async (errcode) => {
    const { waits, ...some } = patience(5000);
    let attempts = 0;
    const attempt = () => {
      attempts += 1;
      if (attempts < 20) throw Object.assign(new Error('locked'), { errcode });
      return attempts;
    };
    expect(await whenFree('x.db', attempt, some)).toBe(20);
    expect(waits).toHaveLength(19);
    expect(Math.max(...waits)).toBeLessThanOrEqual(100);
    expect(new Set(waits).size).toBeGreaterThan(1);
  });

  it('should give up after a while, and say why', async () => {
    const { waits, ...some } = patience(5000);
    const attempt = () => {
      throw busy;
    };
    const locked = whenFree('x.db', attempt, some);
    await expect(locked).rejects.toThrow(
      'The store "x.db" has been locked by another process for 5 s (SQLITE_BUSY).',
    );
    await expect(locked).rejects.toBeInstanceOf(StoreLocked);
    expect(waits.length).toBeGreaterThan(50);
  });

  it.each([new Error('other'), Object.assign(new Error('full'), { errcode: 13 })])(
    'should throw any other error at once: %s',
    async (error) => {
      const { waits, ...some } = patience(5000);
      const attempt = () => {
        throw error;
      };
      await expect(whenFree('x.db', attempt, some)).rejects.toBe(error);
      expect(waits).toEqual([]);
    },
  );
});

describe('a store whose file another connection has locked', () => {
  it('should write when it is free again, and let others run until then', async () => {
    const file = temporaryFile();
    const store = temporaryStore(file);
    const at = await write(store, { jobs: [job(1)] });
    const other = new DatabaseSync(file);
    other.exec('begin immediate');
    const commit = store.commit(tenant, { tenant: tenantFacts({ version: 1 }), jobs: [job(2)] });
    const count = store.count(firstEpoch, ['c']);
    let turns = 0;
    for (; turns < 5; turns += 1) await setImmediate();
    expect(turns).toBe(5);
    // Reads need not wait.
    expect(idsOf(await store.jobs(at, { limit: 9 }))).toEqual([1]);
    other.exec('commit');
    other.close();
    expect(await Promise.all([commit, count])).toEqual([true, [0]]);
    expect(idsOf(await store.jobs({ ...at, version: 2 }, { limit: 9 }))).toEqual([2, 1]);
  });
});
