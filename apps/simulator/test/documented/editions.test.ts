import { type EditionName, editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import {
  createCaller,
  jobRequest,
  jobsPath,
  type Sent,
  type ShownJob,
  scripted,
  startAt,
} from '../callers/caller.ts';

interface ShownBatch {
  readonly segmentId: string;
  readonly segmentNs: string;
  readonly status: readonly string[];
}

/** A job with a batch for each of some segments, as the answer to its creation shows it, by itself and in the list. */
async function perSegment(edition: EditionName, segments: readonly object[], sent: Sent = {}) {
  const { call, createDataSet, advance, list, job } = createCaller({ edition });
  const dataSet = await createDataSet();
  const body = {
    ...jobRequest(dataSet),
    destination: { datasetId: dataSet, segmentPerBatch: true },
    filter: { segments },
  };
  const created = (await call('POST', jobsPath, { ...sent, body })).json<ShownJob>();
  await advance(3000);
  return [created, await job(created.id), (await list()).records[0] as ShownJob] as const;
}

/** One edition has room for a single batch. */
function batchesOf({ destination }: ShownJob): readonly ShownBatch[] {
  return [(destination as unknown as { batches: ShownBatch | ShownBatch[] }).batches].flat();
}

describe('the batches of a job with one for each segment', () => {
  it.each<[EditionName, readonly string[]]>([
    ['platform', ['realized']],
    ['segmentation', ['realized']],
    ['segmentation-2020', ['realized', 'existing']],
    ['profile', ['realized', 'existing']],
    ['tutorial', ['realized', 'existing']],
  ])('should show what is taken where the request does not say it: %s', async (edition, status) => {
    const exited = { segmentId: 'b', segmentNs: 'AAM', status: ['exited'] };
    const jobs = [
      ...(await perSegment(edition, [{ segmentId: 'a' }, exited])),
      ...(await perSegment(edition, [{ segmentId: 'a', status: [] }, exited])),
    ];
    for (const job of jobs) {
      const [first, second] = batchesOf(job);
      expect(first).toMatchObject({ segmentId: 'a', segmentNs: 'ups', status });
      if (edition === 'segmentation-2020') continue;
      expect(second).toMatchObject({ segmentId: 'b', segmentNs: 'AAM', status: ['exited'] });
    }
  });
});

describe('a job that has failed in part', () => {
  it.each<[EditionName, boolean]>([
    ['platform', true],
    ['segmentation', true],
    ['segmentation-2020', true],
    ['profile', false],
    ['tutorial', false],
  ])('should tell of errors only where its edition does: %s', async (edition, tells) => {
    const segments = [{ segmentId: 'a' }, { segmentId: 'b' }];
    const [, shown, listed] = await perSegment(edition, segments, scripted('partly-fails'));
    for (const job of [shown, listed]) {
      expect(job.status).toBe('SUCCEEDED');
      expect(job.errors?.map(({ code }) => code)).toEqual(tells ? ['0100000003'] : undefined);
    }
  });
});

describe('a request', () => {
  it.each(editionNames)(
    'should give its job the id and the store that it names: %s',
    async (edition) => {
      const { call, createDataSet, job } = createCaller({ edition });
      const headers = { 'x-request-id': 'request-1', 'x-profile-instance-id': 'other' };
      const body = jobRequest(await createDataSet());
      const created = (await call('POST', jobsPath, { headers, body })).json<ShownJob>();
      for (const shown of [created, await job(created.id)]) {
        const named = { requestId: 'request-1', profileInstanceId: 'other', creationTime: startAt };
        expect(shown).toMatchObject(named);
      }
    },
  );
});
