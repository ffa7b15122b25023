import { expect, it } from 'vitest';
import { org } from '../../../test/callers/caller.ts';
import { quickJob } from '../../../test/facts/quick-job.ts';
import { tenantFacts } from '../../../test/facts/tenant-facts.ts';
import type { BatchAt } from '../../core/batch.ts';
import type { Exports } from '../../export/port.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { eachShown } from './shown-batch.ts';

const at = {
  tenant: { org, sandbox: 'prod', epoch: 0 },
  facts: tenantFacts(),
} as unknown as RequestContext;

const batchIds = Array.from({ length: 40 }, (_, index) => `batch${index}`);

function batchesOf(id: number): BatchAt[] {
  const job = { ...quickJob, id, batchIds };
  return batchIds.map((name, index) => {
    const state = index === 1 ? 'failed' : 'written';
    return { id: `${name}-${id}`, job, viewId: 'v', index, state, updatedAt: 0 };
  });
}

it('should count each job once, however many of its batches are shown', async () => {
  const asked: number[] = [];
  const counts: Exports['counts'] = async ({ job }) => {
    asked.push(job.id);
    return { total: 0, byNamespace: {}, byBatch: batchIds.map((_, index) => 100 * job.id + index) };
  };
  const batches = [1, 2].flatMap(batchesOf);
  const shown = await eachShown({ counts }, at, batches);
  expect(asked).toEqual([1, 2]);
  expect(shown.map(([id]) => id)).toEqual(batches.map(({ id }) => id));
  const records = shown.map(([, form]) => form.metrics.recordsWritten);
  expect(records.slice(38, 43)).toEqual([138, 139, 200, undefined, 202]);
});
