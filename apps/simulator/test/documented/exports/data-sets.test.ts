import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataSetsPath, jobsPath } from '../../callers/caller.ts';
import { batchesPath } from '../../callers/exporter.ts';
import { contact, namesIn, record } from '../../exports/people.ts';
import { type Json, printed } from '../documents.ts';
import { all, createReader, guides, request, tutorials } from './guides.ts';

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

const noon = '2020-06-01T12:00:00Z';
const people = [
  [record('ann', { in: { 'ups/one': `realized ${noon}` } })],
  [record('bob', { in: { 'ups/one': `exited ${noon}` } })],
];
const fields = 'identities.id,personalEmail.address';

describe.each([
  { guide: tutorials[0], document: 'tutorial-2019' },
  { guide: tutorials[1], document: 'tutorial-2020' },
  { guide: guides.profile, document: 'profile' },
])('the steps of $guide.name', ({ guide = guides.profile, document }) => {
  it('should lead from a new data set to its rows', async () => {
    const world = await reader.open(guide, { people });

    // First a data set is made that holds profiles, by the printed request; the answer is its id.
    const body = printed(`${document}/create-data-set.request.json`);
    const [path] = (await world.call('POST', dataSetsPath, { body })).json<string[]>();
    const datasetId = path?.replace('@/datasets/', '') ?? '';
    // Then an export fills it with profile data.
    const { batches } = await world.export(request(guide, { fields, destination: { datasetId } }));
    expect(batches[0]?.rows).toEqual([contact('ann'), contact('bob')]);
    // What was exported is found by its batchId.
    const id = batches[0]?.id ?? '';
    const shown = (await world.call('GET', `${batchesPath}/${id}`)).json<Record<string, Json>>()[
      id
    ];
    expect(shown).toMatchObject({
      status: 'success',
      relatedObjects: expect.arrayContaining([{ type: 'dataSet', id: datasetId }]),
      metrics: { recordsWritten: 2 },
    });
  });
});

describe.each(all)('destination, $name', (guide) => {
  it('should be where the export goes, and nowhere else', async () => {
    // It names the data set to which the data are exported.
    const world = await reader.open(guide, { people });
    const { batches } = await world.export(request(guide, { fields }));
    const written = async (dataSet: string) => {
      const path = `${batchesPath}?dataSet=${dataSet}&createdAfter=1600000000000`;
      return Object.keys((await world.call('GET', path)).json<object>());
    };
    expect(await written(guide.dataSet)).toEqual(batches.map(({ id }) => id));
    expect(await written('5bb4c46757920712f924a3eb')).toEqual([]);
  });

  it.each([{}, { destination: {} }, { destination: { segmentPerBatch: true } }])(
    'should be required, with its datasetId: %j',
    async (sent) => {
      const world = await reader.open(guide, { people });
      const before = (await world.call('GET', jobsPath)).text;
      const body = { schema: { name: '_xdm.context.profile' }, ...sent };
      expect((await world.call('POST', jobsPath, { body })).status).toBe(400);
      expect((await world.call('GET', jobsPath)).text).toBe(before);
    },
  );
});

describe('a second export to a data set', () => {
  it('should replace what it showed', async () => {
    const guide = guides.segmentation;
    const world = await reader.open(guide, { people });
    const filter = { segments: [{ segmentId: 'one' }] };
    const first = await world.export(request(guide, { fields }));
    const second = await world.export(request(guide, { fields, filter }));

    // help/segmentation/tutorials/evaluate-a-segment.md: who no longer qualifies is gone after the run.
    expect(namesIn(first.rows)).toEqual(['ann', 'bob']);
    expect(second.rows).toEqual([contact('ann')]);
    const preview = `/data/foundation/export/datasets/${guide.dataSet}/preview`;
    expect((await world.call('GET', preview)).json()).toEqual({
      data: [
        { identities_list_element_id: 'ann@example.com', personalEmail_address: 'ann@example.com' },
      ],
    });
    const files = `${dataSetsPath.replace('dataSets', 'dataSetFiles')}?dataSetId=${guide.dataSet}`;
    expect(Object.keys((await world.call('GET', files)).json<object>())).toEqual(
      second.batches.map(({ id }) => `${id}-1`),
    );
    const status = async (id = '') =>
      (await world.call('GET', `${batchesPath}/${id}`)).json<Record<string, Json>>()[id]?.[
        'status'
      ];
    expect(await status(second.batches[0]?.id)).toBe('success');
    expect(await status(first.batches[0]?.id)).toBe('inactive');
    // By its id the earlier batch can still be read.
    expect((await world.read(first.batches[0]?.id ?? '')).rows).toEqual(first.rows);
  });
});

describe('a large export', () => {
  it('should be in several files of one batch', async () => {
    // help/segmentation/tutorials/export-data.md, help/profile/api/export-jobs.md: by their size, the data may
    // be in parts, and a batch may have more than one file.
    const count = 520;
    const noise = createHash('shake256', { outputLength: 52_000 }).update('noise').digest('base64');
    const many = Array.from({ length: count }, (_, nth) => [
      record(`p${nth}`, { more: { note: noise.slice(nth) + noise.slice(0, nth) } }),
    ]);
    const world = await reader.open(guides.profile, { people: many });
    const { batches } = await world.export(
      request(guides.profile, { fields: 'identities.id,note' }),
    );
    expect(batches[0]?.files.size).toBe(2);
    expect(namesIn(batches[0]?.rows ?? [])).toEqual(many.map((_, nth) => `p${nth}`).toSorted());
  });
});
