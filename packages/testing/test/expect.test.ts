import { expect, it } from 'vitest';
import { pick } from '../src/commands/expect.ts';
import { addJob, type Model } from '../src/model.ts';

it('should count jobs from the newest, and begin again after the oldest', () => {
  const start = { script: 'succeeds', pace: 'quick' } as const;
  const model: Model = { edition: 'platform', dataSetId: 'd', jobs: [], ...start };
  for (const id of [7, 8, 9]) addJob(model, { id, batchIds: [], createdAt: 0 });
  const names = [0, 1, 2, 3, 7].map((which) => pick(model, which).name);
  expect(names).toEqual(['job 3', 'job 2', 'job 1', 'job 3', 'job 2']);
});
