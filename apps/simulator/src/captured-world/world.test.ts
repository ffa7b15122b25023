import type { WorldFile } from '@aep-sim/types';
import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { jobsPath } from '../../test/callers/caller.ts';
import { createExporter, type Exporter } from '../../test/callers/exporter.ts';
import { entry, file, fixture, har } from '../../test/documented/captures.ts';
import { readWorld } from '../world-file/read.ts';
import { worldFrom } from './world.ts';

const factsOf = (world: WorldFile) => {
  const read = readWorld(world, { edition: 'platform' });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
};

/** What a simulator shows that starts with the world: its jobs by id, in the edition that was captured. */
async function shownBy(world: WorldFile, edition: string, ids: readonly number[]) {
  const exporter = createExporter({ world: factsOf(world), now: () => Date.UTC(2030, 0, 1) });
  const jobs: object[] = [];
  for (const id of ids) {
    jobs.push((await exporter.get(`/editions/${edition}${jobsPath}/${id}`)).json<object>());
  }
  return jobs;
}

describe('a world of what was captured', () => {
  it.each(editionNames)('should show the jobs again as they were: %s', async (edition) => {
    const captured: Exporter = createExporter({
      world: 'documented',
      edition,
      now: () => Date.UTC(2029, 0, 1),
    });
    const { records } = await captured.list();
    const ids = records.map(({ id }) => id);
    const answers = await Promise.all(
      ids.map(async (id) => (await captured.get(`${jobsPath}/${id}`)).json<object>()),
    );
    const { world, notes } = worldFrom([
      file('list.json', await captured.list()),
      ...answers.map((job, at) => file(`${at}.json`, job)),
      file('data-sets.json', (await captured.get('/data/foundation/catalog/dataSets')).json()),
    ]);
    expect(notes).toEqual([]);
    expect(await shownBy(world, edition, ids)).toEqual(answers);
    expect(world.dataSets).toHaveLength(4);
  });

  it.each([
    ['tutorial-2019', [24115], []],
    ['segmentation', [11037], []],
    ['profile', [24115], []],
    ['segmentation-2020', [100], []],
  ])('should be made of what a document prints: %s', (folder, ids, expected) => {
    const { world, notes } = worldFrom([
      fixture(`${folder}/get-export-job.response.json`),
      fixture(`${folder}/create-export-job.request.json`),
    ]);
    expect(world.jobs?.map(({ id }) => id)).toEqual(ids);
    expect(notes).toEqual(expected);
    factsOf(world);
  });

  it('should keep a repeated ID only in the first, and report it', () => {
    const { world, notes } = worldFrom([
      fixture('profile/list-export-jobs.response.json'),
      fixture('profile/get-export-job.response.json'),
    ]);
    expect(world.jobs?.map(({ id, batchIds }) => [id, batchIds])).toEqual([
      [722, undefined],
      [726, ['da5cfb4de32c4b93a09f7e37fa53ad52']],
      [24115, undefined],
    ]);
    expect(notes).toEqual([
      'Omitted batchIds of job 24115: it is used twice; each ID must be unique',
    ]);
  });

  it('should use the request in a HAR file if the response does not echo it', () => {
    const request = {
      destination: { datasetId: '5b7c86968f7b6501e21ba9df' },
      schema: { name: '_xdm.context.profile' },
      fields: 'person.name',
      unknown: 'not of this API',
      filter: { segments: [{ segmentId: 'a' }], fromIngestTimestamp: 'string' },
    };
    const made = {
      id: 7,
      status: 'NEW',
      creationTime: 1_700_000_000_000,
      destination: { dataSetId: '5b7c86968f7b6501e21ba9df', batchId: 'b7' },
    };
    const { world } = worldFrom([har(entry('POST', '/data/core/ups/export/jobs', request, made))]);
    expect(world.jobs).toEqual([
      {
        id: 7,
        createdAt: '2023-11-14T22:13:20.000Z',
        request: {
          destination: { datasetId: '5b7c86968f7b6501e21ba9df' },
          schema: { name: '_xdm.context.profile' },
          fields: 'person.name',
          filter: { segments: [{ segmentId: 'a' }] },
        },
        batchIds: ['b7'],
      },
    ]);
    expect(world.dataSets).toEqual([{ id: '5b7c86968f7b6501e21ba9df' }]);
  });

  it('should keep the last state of a job, and the definition of a dataset', () => {
    const job = (status: string, updateTime: number, more = {}) => ({
      id: 7,
      status,
      creationTime: 1_700_000_000_000,
      updateTime,
      destination: {
        datasetId: '5b7c86968f7b6501e21ba9df',
        batchId: status === 'FAILED' ? '' : 'b7',
      },
      ...more,
    });
    const path = '/data/core/ups/export/jobs/7';
    const total = { startTimeInMs: 1000, endTimeInMs: 61_000 };
    const failed = job('FAILED', 1_700_000_060_000, {
      metrics: { totalTime: total, profileExportTime: { startTimeInMs: 500, endTimeInMs: 41_000 } },
      errors: [{ code: '0090000009' }],
    });
    const { world } = worldFrom([
      har(
        entry('POST', '/data/foundation/catalog/dataSets', { name: 'Mine', x: 1 }, [
          '@/dataSets/5b7c86968f7b6501e21ba9df',
        ]),
        entry('GET', path, undefined, failed),
        entry('GET', path, undefined, job('PROCESSING', 1_700_000_090_000)),
      ),
    ]);
    expect(world.jobs).toMatchObject([
      {
        script: 'fails-writing',
        batchIds: ['b7'],
        metrics: {
          totalTime: total,
          profileExportTime: { startTimeInMs: 1000, endTimeInMs: 41_000 },
        },
      },
    ]);
    expect(world.dataSets).toEqual([
      {
        id: '5b7c86968f7b6501e21ba9df',
        definition: {
          name: 'Mine',
          schemaRef: { id: 'https://ns.adobe.com/xdm/context/profile__union' },
        },
      },
    ]);
  });

  it('should show a cancelled job as cancelled', async () => {
    const exporter = createExporter();
    const { id } = await exporter.order(await exporter.createDataSet());
    await exporter.advance(700);
    await exporter.cancel(id);
    await exporter.advance(5000);
    const job = (await exporter.get(`${jobsPath}/${id}`)).json<object>();
    const { world } = worldFrom([file('job.json', job)]);
    const [shown] = await shownBy(world, 'platform', [id]);
    expect(shown).toMatchObject({
      status: 'CANCELLED',
      updateTime: (job as { updateTime: number }).updateTime,
    });
  });

  it('should omit what is not valid in a world, and report why', () => {
    const destination = { datasetId: '{DATASET_ID}', batchId: 'b' };
    const { world, notes } = worldFrom([
      file('jobs.json', [
        { id: 1, status: 'NEW', creationTime: 1, destination },
        { id: 2, status: 'NEW', destination },
        { id: 'three', status: 'NEW', destination },
        {
          id: 4,
          status: 'NEW',
          creationTime: 4,
          destination: { datasetId: '5b7c86968f7b6501e21ba9df', batchId: 'no/batch' },
        },
      ]),
    ]);
    expect(world.jobs?.map(({ id }) => id)).toEqual([4]);
    expect(world.jobs?.[0]).not.toHaveProperty('batchIds');
    expect(notes.map((note) => note.slice(0, 40))).toEqual([
      'Skipped an export job in jobs.json[2]: i',
      'Skipped job 2: its creation time is miss',
      expect.stringContaining('job '),
      expect.stringContaining('job '),
    ]);
  });
});
