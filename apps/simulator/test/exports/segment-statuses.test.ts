import type { EditionName } from '@aep-sim/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jobsPath, type ShownJob } from '../callers/caller.ts';
import { createExporter, type Exporter } from '../callers/exporter.ts';
import { importAll } from './files.ts';
import { knownProfiles } from './known-profiles.ts';

interface Row {
  readonly identityMap: object;
}

const kinds = ['synthetic', 'imported'] as const;

async function exporterOf(kind: (typeof kinds)[number]) {
  const exporter = createExporter({ population: 400, pace: 'instant' });
  const lines = knownProfiles(80).flatMap((one) => one.lines);
  if (kind === 'imported') await importAll(exporter, lines);
  const dataSet = await exporter.createDataSet();
  return { exporter, dataSet };
}

/** What a job of an edition exports, each row as JSON: read off its rows, and counted as they are. */
async function rowsOf(
  { exporter, dataSet }: { readonly exporter: Exporter; readonly dataSet: string },
  edition: EditionName,
  filter: object,
): Promise<readonly string[]> {
  const answer = await exporter.call('POST', `/editions/${edition}${jobsPath}`, {
    body: {
      destination: { datasetId: dataSet },
      schema: { name: '_xdm.context.profile' },
      fields: 'identityMap',
      filter,
    },
  });
  const created = answer.json<ShownJob>();
  const { batchId } = created.destination;
  const { rows } = (await exporter.get(`/_sim/batches/${batchId}/rows?limit=1000`)).json<{
    rows: readonly Row[];
  }>();
  const { metrics } = await exporter.job(created.id);
  expect(metrics).toMatchObject({ totalExportedProfileCounter: rows.length });
  return rows.map((row) => JSON.stringify(row));
}

const now = ['segmentation', 'platform'] as const;
const apart = ['tutorial', 'profile', 'segmentation-2020'] as const;

const segment = fc.record(
  { segmentId: fc.constantFrom('one', 'two'), segmentNs: fc.constantFrom('ups', 'AAM') },
  { requiredKeys: ['segmentId'] },
);
const filters = fc.record(
  {
    // Without segments, any membership with a default status will do.
    segments: fc.array(segment, { maxLength: 2 }),
    segmentQualificationTime: fc.record({
      startTime: fc.constantFrom('2019-06-01T00:00:00Z', '2024-05-01T11:59:40Z'),
    }),
  },
  { requiredKeys: ['segments', 'segmentQualificationTime'] },
);
type Filter = typeof filters extends fc.Arbitrary<infer T> ? T : never;

const asking = ({ segments, ...others }: Filter, ...status: readonly string[]) => ({
  ...others,
  segments: segments.map((one) => ({ ...one, ...(status.length > 0 && { status }) })),
});

describe.each(kinds)('the statuses of segments, of %s profiles', (kind) => {
  it('should take all who are in a segment by realized, where existing is none of its own', async () => {
    const world = await exporterOf(kind);
    let [some, staying] = [0, 0];
    await fc.assert(
      fc.asyncProperty(filters, fc.constantFrom(...now), async (filter, edition) => {
        const rows = await rowsOf(world, edition, asking(filter));
        expect(await rowsOf(world, edition, asking(filter, 'realized'))).toEqual(rows);
        const both = asking(filter, 'realized', 'existing');
        expect(await rowsOf(world, edition, both)).toEqual(rows);
        expect(await rowsOf(world, 'tutorial', both)).toEqual(rows);
        const existing = await rowsOf(world, edition, asking(filter, 'existing'));
        expect(rows).toEqual(expect.arrayContaining([...existing]));
        some += rows.length;
        if (filter.segments.length > 0) staying += rows.length - existing.length;
      }),
      { numRuns: 20, seed: 5 },
    );
    expect(some).toBeGreaterThan(20);
    expect(staying).toBeGreaterThan(5);
  });

  it('should add realized and existing up where they are two', async () => {
    const world = await exporterOf(kind);
    let parts = 0;
    const segments = fc.array(segment, { minLength: 1, maxLength: 1 });
    await fc.assert(
      fc.asyncProperty(segments, fc.constantFrom(...apart), async (asked, edition) => {
        const filter = { segments: asked, segmentQualificationTime: {} } as unknown as Filter;
        const realized = await rowsOf(world, edition, asking(filter, 'realized'));
        const existing = await rowsOf(world, edition, asking(filter, 'existing'));
        const all = await rowsOf(world, edition, asking(filter));
        expect(new Set([...realized, ...existing])).toEqual(new Set(all));
        expect(realized.length + existing.length).toBe(all.length);
        if (realized.length > 0 && existing.length > 0) parts += 1;
      }),
      { numRuns: 10, seed: 5 },
    );
    expect(parts).toBeGreaterThan(3);
  });
});

it('should show what was sent, and keep to the words of the edition that made the job', async () => {
  const world = await exporterOf('synthetic');
  const { exporter, dataSet } = world;
  const body = {
    destination: { datasetId: dataSet, segmentPerBatch: true },
    schema: { name: '_xdm.context.profile' },
    filter: { segments: [{ segmentId: 'one' }, { segmentId: 'two', status: ['realized'] }] },
  };
  for (const edition of now) {
    const path = `/editions/${edition}${jobsPath}`;
    const { id, ...job } = (await exporter.call('POST', path, { body })).json<ShownJob>();
    expect(job).toMatchObject({
      filter: body.filter,
      destination: { batches: [{ status: ['realized'] }, { status: ['realized'] }] },
    });
    // Another edition reads the same job, and counts the same rows.
    const read = (await exporter.get(`/editions/platform${jobsPath}/${id}`)).json<ShownJob>();
    const rows = await Promise.all(
      ['one', 'two'].map((segmentId) => rowsOf(world, edition, { segments: [{ segmentId }] })),
    );
    expect(read.metrics).toMatchObject({ totalExportedProfileCounter: rows.flat().length });
  }
});
