import { type EditionName, editionNames } from '@aep-sim/types';
import { expect, it } from 'vitest';
import { createCaller, jobsPath, startAt, usualHeaders } from '../../../test/callers/caller.ts';
import { exportsWith, worldOf } from '../../../test/callers/data-access.ts';
import { DEFAULT_LIMITS } from '../../core/limits.ts';
import { dispatching } from '../../http/areas.ts';
import { Barriers } from '../../http/faults/barriers.ts';
import { fetching } from '../../http/fetching.ts';
import { memoryStore } from '../../stores/memory/memory.ts';
import { momentsOf } from '../../tenants/moments.ts';
import { Tenants } from '../../tenants/tenants.ts';
import { vendorApi } from '../app.ts';

/** Gets the only job of a world at an instant, and gives how many exports have begun by then. */
function polling() {
  let now = startAt;
  let begun = 0;
  const exports = exportsWith({
    begin: () => {
      begun += 1;
    },
  });
  const [job] = worldOf('b').jobs;
  const tenants = new Tenants({
    store: memoryStore(),
    seed: 'seed',
    edition: 'platform',
    world: { ...worldOf(), jobs: job ? [{ ...job, createdAt: startAt }] : [] },
    population: { synthetic: 1 },
    moment: momentsOf(() => now),
  });
  const fails = (error: unknown) => {
    throw error;
  };
  const { areas, rest } = vendorApi({
    tenants,
    exports,
    edition: 'platform',
    defaults: { script: 'succeeds', pace: 'quick' },
    seed: 'seed',
    auth: 'any',
    maxBodyBytes: 1000,
    limits: DEFAULT_LIMITS,
    maxPageSize: 10,
    onBug: fails,
    onFileFailed: fails,
    guard: () => undefined,
    record: () => {},
    barriers: new Barriers(),
    closing: new AbortController().signal,
  });
  const fetch = fetching(dispatching(areas, rest));
  return async (afterMs: number) => {
    now = startAt + afterMs;
    const url = `http://localhost${jobsPath}/${job?.id}`;
    const { status } = await fetch(url, { headers: usualHeaders });
    return [status, begun];
  };
}

it('should begin the export of a job that is seen to have succeeded, and not before', async () => {
  const poll = polling();
  for (const afterMs of [0, 600, 2000, 2999]) expect(await poll(afterMs)).toEqual([200, 0]);
  expect(await poll(3000)).toEqual([200, 1]);
});

it.each(editionNames)(
  'should be the same each time it is read at one instant: %s',
  async (edition) => {
    const { createDataSet, createJob, freeze, advance, call } = createCaller();
    await freeze();
    const { id } = await createJob(await createDataSet());
    const path = `/editions/${edition}${jobsPath}/${id}`;
    const seen: string[] = [];
    for (const forMs of [499, 1, 1300, 1200]) {
      await advance(forMs);
      const { text, json } = await call('GET', path);
      expect((await call('GET', path)).text).toBe(text);
      seen.push(json<{ status: string }>().status);
    }
    expect(seen).toEqual(['NEW', 'PROCESSING', 'PROCESSING', 'SUCCEEDED']);
  },
);

// Evidence: tutorial-list-spelling, platform-spelling, segmentation-spelling.
it.each<[EditionName, whole: string, perSegment: string]>([
  ['platform', 'datasetId', 'datasetId'],
  ['segmentation', 'datasetId', 'dataSetId'],
  ['segmentation-2020', 'datasetId', 'datasetId'],
  ['profile', 'dataSetId', 'dataSetId'],
  ['tutorial', 'datasetId', 'dataSetId'],
])('should spell the dataset as its edition does: %s', async (edition, ...spelled) => {
  const { createDataSet, createJob, call } = createCaller();
  const dataSet = await createDataSet();
  for (const [index, segmentPerBatch] of [false, true].entries()) {
    const destination = { datasetId: dataSet, segmentPerBatch };
    const filter = { segments: [{ segmentId: 'a' }] };
    const { id } = await createJob(dataSet, { body: { destination, filter } });
    const shown = await call('GET', `/editions/${edition}${jobsPath}/${id}`);
    const names = Object.keys(shown.json<{ destination: object }>().destination);
    expect(names.filter((name) => /^dataset/i.test(name))).toEqual([spelled[index]]);
  }
});
