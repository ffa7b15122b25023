import { setImmediate } from 'node:timers/promises';
import { validators } from '@aep-sim/types/validators';
import { describe, expect, it, vi } from 'vitest';
import { org } from '../../test/callers/caller.ts';
import { ticking } from '../../test/costs/ticking.ts';
import { quickJob } from '../../test/facts/quick-job.ts';
import { tenantFacts } from '../../test/facts/tenant-facts.ts';
import { createViewing, tenant } from '../../test/facts/viewing.ts';
import type { BatchAt, BatchState } from '../core/batch.ts';
import type { Exports } from '../export/port.ts';
import { namedBatch } from '../tenants/batches.ts';
import { jsonOf } from './json-of.ts';
import { batchRows } from './rows.ts';

const opened = { tenant: { org, sandbox: 'prod', epoch: 0 }, facts: tenantFacts() };

function batchIn(state: BatchState): BatchAt {
  return { id: 'b', job: quickJob, viewId: 'v', index: 0, state, updatedAt: 0 };
}

/** Exports that have three rows, and note what they are asked for. */
function threeRows() {
  const asked: unknown[] = [];
  const rows: Exports['rows'] = async (batch, limit) => {
    asked.push({ batch, limit });
    return [{ n: 1n }, { n: 2n }, { n: 3n }].slice(0, limit);
  };
  return { exports: { rows, files: noFiles }, asked };
}

/** Files are not to be created unless they are asked for. */
const noFiles: Exports['files'] = () => Promise.reject(new Error('asked for files'));
/** How nine rows are asked for. */
const nine = { limit: 9, withFiles: false };

describe('the rows of a batch', () => {
  it.each([
    [2, [{ n: 1 }, { n: 2 }], true],
    [3, [{ n: 1 }, { n: 2 }, { n: 3 }], false],
    [0, [], true],
  ])('should be the first %i, and tell whether there are more', async (limit, rows, more) => {
    const { exports, asked } = threeRows();
    const shown = await batchRows(exports, opened, batchIn('written'), { limit, withFiles: false });
    expect(shown).toEqual({ batchId: 'b', jobId: 1, state: 'written', rows, more });
    const { tenant, facts } = opened;
    const batch = { tenant, origin: facts.origin, job: quickJob, index: 0 };
    expect(asked).toEqual([{ batch, limit: limit + 1 }]);
  });

  it('should be fewer where they are large, but one at least', async () => {
    const large = { text: 'x'.repeat(1_000_000) };
    const shownOf = (rows: readonly object[]) =>
      batchRows(
        { rows: async () => rows as never, files: noFiles },
        opened,
        batchIn('written'),
        nine,
      );
    expect(await shownOf([large, large, large])).toMatchObject({
      rows: [large, large],
      more: true,
    });
    expect(await shownOf([large, large])).toMatchObject({ rows: [large, large], more: false });
    const larger = { text: 'x'.repeat(3_000_000) };
    expect(await shownOf([larger, {}])).toMatchObject({ rows: [larger], more: true });
  });

  it('should let others in between the elements of a long list', async () => {
    const events = Array.from({ length: 2000 }, (_, n) => ({ n, at: new Date(n) }));
    const rows = async () => [{ _id: undefined, events }];
    // Works of a turn share its time.
    await setImmediate();
    let turns = 0;
    let isOver = false;
    const others = (async () => {
      for (; !isOver; turns += 1) await setImmediate();
    })();
    ticking(2);
    const shown = await batchRows({ rows, files: noFiles }, opened, batchIn('written'), nine);
    isOver = true;
    await others;
    vi.restoreAllMocks();
    expect(shown.rows).toEqual([jsonOf({ events })]);
    expect(turns).toBeGreaterThan(20);
  });

  it('should be read also of a batch that was replaced', async () => {
    const { exports } = threeRows();
    const shown = await batchRows(exports, opened, batchIn('replaced'), nine);
    expect(shown.rows).toHaveLength(3);
  });

  it.each(['waiting', 'running', 'failed', 'cancelled'] as const)(
    'should be none of a batch that is %s',
    async (state) => {
      const { exports, asked } = threeRows();
      const shown = await batchRows(exports, opened, batchIn(state), { limit: 9, withFiles: true });
      expect(shown).toMatchObject({ state, rows: [], more: false, files: [] });
      expect(asked).toEqual([]);
    },
  );

  it('should be plain JSON that satisfies its schema', async () => {
    const { caller, tenants, exports } = createViewing();
    await caller.freeze();
    const dataSetId = await caller.createDataSet();
    const { destination } = await caller.createJob(dataSetId);
    await caller.advance(10_000);
    const { batchId } = destination;
    const shown = await tenants.read(tenant, { batches: [batchId] }, async (at) => {
      const batch = await namedBatch(at, batchId);
      return batch && batchRows(exports, at, batch, { limit: 2, withFiles: true });
    });
    validators.control.BatchRows(shown);
    expect(validators.control.BatchRows.errors ?? []).toEqual([]);
    expect(shown?.rows).toHaveLength(2);
    expect(JSON.stringify(shown?.rows)).toMatch(/"createDate":"\d{4}-\d\d-\d\dT[^"]*Z"/);
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });
});
