import { validators } from '@aep-sim/types/validators';
import { describe, expect, it } from 'vitest';
import { scripted } from '../../test/callers/caller.ts';
import { createViewing, tenant } from '../../test/facts/viewing.ts';
import { parseCursor } from '../core/page.ts';
import { jobRow } from './job-row.ts';
import { jobList } from './jobs.ts';

/** Three jobs, one of each script. */
async function threeJobs() {
  const { caller, tenants } = createViewing();
  await caller.freeze();
  const dataSetId = await caller.createDataSet();
  const ids: number[] = [];
  for (const script of ['succeeds', 'fails-writing', 'stuck']) {
    ids.push((await caller.createJob(dataSetId, scripted(script))).id);
  }
  await caller.advance(10_000);
  return { tenants, ids };
}

describe('a page of jobs', () => {
  it('should have their rows as they stand, newest first', async () => {
    const { tenants, ids } = await threeJobs();
    const polls = new Map([[ids[1] ?? 0, 4]]);
    await tenants.read(tenant, { jobs: ids }, async (at) => {
      const shown = await jobList(at, {
        limit: 9,
        polls,
        rowsOf: async ({ id }) => (id === ids[0] ? 20 : undefined),
      });
      const expected = at.named.jobs.map(
        (job, index) => job && jobRow(job, { at: at.now, polls: index === 1 ? 4 : 0, rows: 20 }),
      );
      expect(shown).toEqual({ jobs: expected.toReversed() });
      expect(shown.jobs.map(({ phase }) => phase)).toEqual(['exporting', 'failed', 'succeeded']);
      expect(validators.control.JobList(shown)).toBe(true);
    });
  });

  it('should lead to the next, until all were shown', async () => {
    const { tenants, ids } = await threeJobs();
    await tenants.read(tenant, {}, async (at) => {
      const first = await jobList(at, { limit: 2, polls: new Map() });
      const after = parseCursor(first.next ?? '');
      const second = await jobList(at, { limit: 2, polls: new Map(), ...(after && { after }) });
      expect([first, second].map(({ jobs }) => jobs.map(({ id }) => id))).toEqual([
        [ids[2], ids[1]],
        [ids[0]],
      ]);
      expect(second.next).toBeUndefined();
    });
  });
});
