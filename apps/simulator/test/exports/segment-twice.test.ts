import { type EditionName, editionNames } from '@aep-sim/types';
import { expect, it } from 'vitest';
import { jobRequest, jobsPath, type ShownJob } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';

interface Segment {
  readonly segmentId: string;
  readonly segmentNs?: string;
  readonly status?: readonly string[];
}

interface Created extends ShownJob {
  readonly destination: ShownJob['destination'] & {
    readonly batches: readonly { readonly batchId: string }[];
  };
}

const exporter = createExporter({ pace: 'instant', population: 200 });
const dataSet = await exporter.createDataSet();

/** A job with a batch for each segment, its batches, and what it counted. */
async function exported(edition: EditionName, segments: readonly Segment[]) {
  const body = {
    ...jobRequest(dataSet),
    destination: { datasetId: dataSet, segmentPerBatch: true },
    filter: { segments },
  };
  const answer = await exporter.call('POST', `/editions/${edition}${jobsPath}`, { body });
  const created = answer.json<Created>();
  const { metrics } = (await exporter.get(`${jobsPath}/${created.id}`)).json<{
    metrics: { totalExportedProfileCounter: number };
  }>();
  const { [0]: row } = (await exporter.get('/_sim/jobs?limit=1')).json<{
    jobs: { batches: string[]; segments: string[] }[];
  }>().jobs;
  const batches = await Promise.all((row?.batches ?? []).map(exporter.batch));
  return { created, metrics, row, batches };
}

it.each(editionNames)(
  'should give a segment that is named twice one batch: %s',
  async (edition) => {
    const twice: Segment[] = [
      { segmentId: 'one' },
      { segmentId: 'two', segmentNs: 'AAM', status: ['realized', 'exited'] },
      { segmentId: 'one', segmentNs: 'UPS' },
      { segmentId: 'two', segmentNs: 'aam', status: ['exited', 'realized'] },
      { segmentId: 'two', segmentNs: 'aam', status: ['exited'] },
    ];
    const [one, two, , , other] = twice as [Segment, Segment, Segment, Segment, Segment];
    const found = await exported(edition, twice);
    const usual = await exported(edition, [one, two, other]);

    const records = found.batches.map((batch) => batch?.metrics.recordsWritten ?? -1);
    expect(records).toEqual(usual.batches.map((batch) => batch?.metrics.recordsWritten));
    expect(Math.min(...records)).toBeGreaterThan(0);
    expect(found.metrics).toEqual(usual.metrics);
    expect(found.metrics.totalExportedProfileCounter).toBe(records.reduce((sum, n) => sum + n, 0));
    expect(found.row?.segments).toEqual(['one', 'two', 'two']);
    if (edition === 'segmentation-2020') return;

    expect(found.created).toMatchObject({ filter: { segments: twice } });
    expect(found.created.destination.batches).toEqual(
      usual.created.destination.batches.map((batch) => ({ ...batch, batchId: expect.any(String) })),
    );
    expect(found.created.destination.batches.map(({ batchId }) => batchId)).toEqual(
      found.row?.batches,
    );
  },
);
