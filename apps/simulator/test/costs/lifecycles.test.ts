import { expect, it } from 'vitest';
import { MAX_LIFECYCLES } from '../../src/core/lifecycle.ts';
import { paces } from '../../src/core/script.ts';
import type { WorldJob } from '../../src/tenants/worlds/world.ts';
import {
  createCaller,
  jobRequest,
  jobsPath,
  scripted,
  startAt,
  unionSchema,
} from '../callers/caller.ts';

const dataSet = {
  id: '5b020a27e7040801dedba61b',
  viewId: '5b020a27e7040801dedba61c',
  createdAt: 0,
  holdsProfiles: true,
  definition: { schemaRef: { id: unionSchema } },
};

/** Jobs that all go in ways of their own; the first as an ordinary one. */
function jobsOf(count: number): WorldJob[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    createdAt: startAt - 1_000_000,
    requestId: 'r',
    instance: 'ups',
    request: { dataSetId: dataSet.id, schemaName: 's' },
    lifecycle: {
      script: 'succeeds',
      pace: { ...paces.quick, queuedMs: paces.quick.queuedMs + index },
    },
    batchIds: [`batch ${index}`],
  }));
}

const worldOf = (jobs: readonly WorldJob[]) => ({ jobs, dataSets: [dataSet] });

it('should reject a job whose lifecycle would be one too many, and change nothing', async () => {
  const world = worldOf(jobsOf(MAX_LIFECYCLES));
  const { call, createJob, list } = createCaller({ world });
  const body = jobRequest(dataSet.id);
  const answer = await call('POST', jobsPath, { body, ...scripted('fails-writing') });
  expect(answer.status).toBe(413);
  expect(answer.json<{ title: string }>().title).toMatch(/64 different scripts and paces.*reset/);
  const { id } = await createJob(dataSet.id);
  expect((await list('?limit=1')).records).toMatchObject([{ id }]);
  await call('PUT', '/_sim/world', { body: { name: 'documented' } });
  const documented = jobRequest('5b7c86968f7b6501e21ba9df');
  const after = await call('POST', jobsPath, { body: documented, ...scripted('fails-writing') });
  expect(after.status).toBe(200);
});

it('should find jobs of many lifecycles by their status', async () => {
  const { list, createJob } = createCaller({ world: worldOf(jobsOf(MAX_LIFECYCLES)) });
  const { id } = await createJob(dataSet.id);
  const succeeded = (await list('?status=SUCCEEDED')).records.map((job) => job.id);
  expect(succeeded).toEqual(Array.from({ length: MAX_LIFECYCLES }, (_, at) => MAX_LIFECYCLES - at));
  expect((await list('?status=NEW')).records).toMatchObject([{ id }]);
});

it('should not take a world of more lifecycles, unless its jobs were observed', async () => {
  const jobs = jobsOf(MAX_LIFECYCLES + 1);
  expect(() => createCaller({ world: worldOf(jobs) })).toThrow(/at most 64 lifecycles/);
  const observed = jobs.map((job) => ({ ...job, observed: true }));
  const { list, createJob } = createCaller({ world: worldOf(observed) });
  await createJob(dataSet.id);
  expect((await list('?status=SUCCEEDED')).records).toHaveLength(MAX_LIFECYCLES + 1);
});
