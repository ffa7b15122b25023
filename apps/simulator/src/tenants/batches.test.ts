import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ticking } from '../../test/costs/ticking.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { type BatchQuery, listBatches, namedBatches, shownBatches } from './batches.ts';
import type { RequestContext } from './request-context.ts';
import { lastBatches } from './shown.ts';

const pace = {
  queuedMs: 0,
  exportingMs: 0,
  handoverMs: 0,
  writingMs: 0,
  closingMs: 0,
  cancellingMs: 0,
};
const dataSets = [{ id: 'd', viewId: 'v' }];

afterEach(async () => {
  vi.restoreAllMocks();
  await setImmediate();
});

/** Jobs that have ended, newest first, and how often an id of one of their batches was read. */
function context(jobCount: number, batchCount: number, script = 'succeeds') {
  const seen = { ids: 0 };
  const jobs = Array.from({ length: jobCount }, (_, nth) => {
    const id = jobCount - nth;
    const ids = Array.from({ length: batchCount }, (_, index) => `${id}-${index}`);
    const batchIds = new Proxy(ids, {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) seen.ids += 1;
        return Reflect.get(target, key);
      },
    });
    const lifecycle = { number: 0, script, pace };
    return { id, createdAt: id, lifecycle, request: { dataSetId: 'd' }, batchIds };
  }) as unknown as JobFacts[];
  const at = {
    now: jobCount + 1,
    facts: { lifecycles: [{ number: 0, script, pace }] },
    named: { batches: jobs as (JobFacts | undefined)[] },
    jobs: async () => ({ jobs, more: false, skippedBatches: 0 }),
    latest: async () => ({ dataSets, jobs: jobs.slice(0, 1) }),
  } as unknown as RequestContext;
  return { at, seen };
}

describe('batches of jobs that have thousands', () => {
  const queries: readonly Partial<BatchQuery>[] = [
    {},
    { skip: 1990 },
    { first: 'oldest' },
    { states: ['written', 'replaced'], skip: 1990 },
    { states: ['failed'] },
  ];

  it.each(queries)('should be made only where %j shows them', async (query) => {
    const { at, seen } = context(3, 1000, 'partly-fails');
    const found = await listBatches(at, { skip: 0, limit: 20, ...query });
    expect(seen.ids).toBeLessThanOrEqual(found.length + 1);
  });

  it('should be found by their ids, and not made for it', async () => {
    const { at } = context(2, 1000);
    const [second, first] = at.named.batches;
    Object.assign(at.named, { batches: [second, undefined, first, second] });
    const found = await namedBatches(at, ['2-3', 'another', '1-999', '2-4']);
    expect(found.map(({ id, index }) => [id, index])).toEqual([
      ['2-3', 3],
      ['1-999', 999],
      ['2-4', 4],
    ]);
  });

  it('should be shown one after the other', async () => {
    const { at, seen } = context(1, 1000);
    for (const { id } of await shownBatches(at, 'd')) if (id === '1-2') break;
    expect(seen.ids).toBe(3);
  });

  it('should not be made for the last of them', async () => {
    const { at, seen } = context(1, 1000, 'partly-fails');
    const last = (await lastBatches(at, ['d'])).get('d');
    expect([last?.any?.id, last?.written?.id, last?.failed?.id]).toEqual([
      '1-999',
      '1-998',
      '1-999',
    ]);
    // The last two are looked at.
    expect(seen.ids).toBeLessThanOrEqual(8);
  });

  it('should let others in between any two jobs', async () => {
    const { at } = context(6, 10);
    let turns = 0;
    let isOver = false;
    const others = (async () => {
      for (; !isOver; turns += 1) await setImmediate();
    })();
    ticking(11);
    await listBatches(at, { states: ['failed'], skip: 0, limit: 1 });
    isOver = true;
    await others;
    expect(turns).toBeGreaterThanOrEqual(5);
  });
});
