import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contact, namesIn, record } from '../../exports/people.ts';
import { fixture, type Json } from '../documents.ts';
import {
  all,
  createReader,
  detailed,
  filtering,
  type Guide,
  guides,
  request,
  tutorials,
} from './guides.ts';

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

const noon = '2020-06-01T12:00:00Z';
const people = [
  [record('realized', { in: { 'ups/one': `realized ${noon}` } })],
  [record('existing', { in: { 'ups/one': `existing ${noon}` } })],
  [record('exited', { in: { 'ups/one': `exited ${noon}` } })],
  [record('aam', { in: { 'AAM/one': `realized ${noon}` } })],
  [record('both', { in: { 'ups/one': `realized ${noon}`, 'AAM/two': `exited ${noon}` } })],
  [record('two', { in: { 'AAM/two': `exited ${noon}` } })],
  [record('none')],
];
const fields = 'identities.id,personalEmail.address';

/** Whose rows are exported of these people by a filter. */
async function exported(guide: Guide, filter: object | undefined, more: object = {}) {
  const world = await reader.open(guide, { people });
  const body = request(guide, { fields, ...(filter && { filter }), ...more });
  const { batches } = await world.export(body);
  return batches.map(({ rows }) => namesIn(rows));
}

/** Realized are, in the words of the guide of today, all who are in the segment now; beside existing, all others. */
const realizedIn = (guide: Guide, ...others: readonly string[]) =>
  ['realized', 'both', ...(guide === guides.segmentation ? ['existing'] : []), ...others].sort();

const segment = (segmentId: string, more: object = {}) => ({ segmentId, ...more });
const everybody = ['aam', 'both', 'existing', 'exited', 'none', 'realized', 'two'];

describe.each(all)('filter, $name', (guide) => {
  it('should leave nobody out where there is none', async () => {
    // Left out or blank, it lets everything be exported. The profile guide has no filter at all.
    expect(await exported(guide, undefined)).toEqual([everybody]);
    expect(await exported(guide, {})).toEqual([everybody]);
  });

  it('should let every one of the made-up profiles with a record through where there is none', async () => {
    const world = await reader.open(guide, { population: 400 });
    const whole = await world.export(
      request(guide, { fields: '_id', filter: { emptyProfiles: true } }),
    );
    const usual = await world.export(request(guide, { fields: '_id' }));
    const ids = (rows: readonly Json[]) => rows.map(({ _id }) => _id).filter((id) => id !== null);
    expect(whole.rows).toHaveLength(400);
    expect(usual.rows.length).toBeLessThan(400);
    expect(usual.rows.map(({ _id }) => _id)).toEqual(ids(whole.rows));
    expect(new Set(ids(usual.rows)).size).toBe(usual.rows.length);
  });
});

describe.each(filtering)('filter.segments, $name', (guide) => {
  it('should export the profiles of the segment that segmentId names', async () => {
    const status = ['realized'];
    expect(await exported(guide, { segments: [segment('one', { status })] })).toEqual([
      realizedIn(guide),
    ]);
    expect(await exported(guide, { segments: [segment('nowhere', { status })] })).toEqual([[]]);
  });

  it('should want a segmentId', async () => {
    // It is required where there are segments.
    const world = await reader.open(guide, { people });
    const body = request(guide, { filter: { segments: [{ segmentNs: 'ups' }] } });
    const { status, text } = await world.call('POST', '/data/core/ups/export/jobs', { body });
    expect(status).toBe(400);
    expect(text).toContain('/filter/segments/0');
  });

  it('should take the misspelled sgementNs for segmentNs, which goes before it', async () => {
    const of = (namespaces: object) => [segment('one', { ...namespaces, status: ['realized'] })];
    expect(await exported(guide, { segments: of({ sgementNs: 'AAM' }) })).toEqual([['aam']]);
    expect(await exported(guide, { segments: of({ segmentNs: 'ups', sgementNs: 'AAM' }) })).toEqual(
      [realizedIn(guide)],
    );
  });

  it('should take segmentNs for the namespace of the segment', async () => {
    const of = (segmentNs: string) => [segment('one', { segmentNs, status: ['realized'] })];
    expect(await exported(guide, { segments: of('AAM') })).toEqual([['aam']]);
    expect(await exported(guide, { segments: of('ups') })).toEqual([realizedIn(guide)]);
    // The tutorial writes UPS, the guide of the segmentation API ups.
    expect(await exported(guide, { segments: of('UPS') })).toEqual([realizedIn(guide)]);
    expect(await exported(guide, { segments: of('AdCloud') })).toEqual([[]]);
  });
});

describe.each(detailed)('filter.segments in detail, $name', (guide) => {
  it('should leave nobody out where they are left out', async () => {
    // Without segments all data of all profiles are exported.
    expect(await exported(guide, { emptyProfiles: false })).toEqual([everybody]);
    expect(await exported(guide, { segments: [] })).toEqual([everybody]);
  });

  it('should filter by status', async () => {
    // An array of statuses filters the profiles of the segment; exited are those that leave it.
    const of = (...status: string[]) => [segment('one', { status })];
    expect(await exported(guide, { segments: of('exited') })).toEqual([['exited']]);
    expect(await exported(guide, { segments: of('existing') })).toEqual([['existing']]);
    expect(await exported(guide, { segments: of('realized', 'exited') })).toEqual([
      realizedIn(guide, 'exited'),
    ]);
  });
});

describe('filter.segments.status that is left out', () => {
  const segments = [segment('one')];

  it.each(tutorials)('should stand for realized and existing, $name', async (guide) => {
    // The default is both: everybody who is in the segment at the time.
    expect(await exported(guide, { segments })).toEqual([['both', 'existing', 'realized']]);
  });

  it.each(tutorials)(
    'should do so for job 726 too, which the document prints, $name',
    async (guide) => {
      const world = await reader.open(guide, { population: 100 });
      const datasetId = '5b7c86968f7b6501e21ba9df';
      const preview = async () =>
        (
          await world.call('GET', `/data/foundation/export/datasets/${datasetId}/preview`)
        ).json<Json>();
      const before = await preview();
      const segmentId = '52c26d0d-45f2-47a2-ab30-ed06abc981ff';
      const filter = { segments: [segment(segmentId)] };
      const { rows } = await world.export(request(guide, { filter, destination: { datasetId } }));
      // What the data set showed is what the same request exports today.
      expect(before['data']).toHaveLength(rows.length);
      expect(await preview()).toEqual(before);
    },
  );

  it.each([guides.segmentation])('should stand for realized, $name', async (guide) => {
    // The default is realized alone: everybody who is in the segment at the time.
    expect(await exported(guide, { segments })).toEqual([['both', 'existing', 'realized']]);
  });
});

describe.each(detailed)('destination.segmentPerBatch with segments, $name', (guide) => {
  const segments = [
    segment('one', { status: ['realized'] }),
    segment('two', { segmentNs: 'AAM', status: ['exited'] }),
  ];
  const destination = (more: object) => ({ destination: { datasetId: guide.dataSet, ...more } });

  it.each([{}, { segmentPerBatch: false }])(
    'should write all segments to one batch: %j',
    async (more) => {
      // False, and not given, is one batch id for all segment ids. Nobody is in it twice.
      const batches = await exported(guide, { segments }, destination(more));
      expect(batches).toEqual([realizedIn(guide, 'two')]);
    },
  );

  it('should write each segment to a batch of its own where it is true', async () => {
    // True is one segment id for each batch id.
    const batches = await exported(guide, { segments }, destination({ segmentPerBatch: true }));
    expect(batches).toEqual([realizedIn(guide), ['both', 'two']]);
  });
});

describe('the printed destination with batches of help/segmentation/api/export-jobs.md', () => {
  it('should be that of an export of the two segments that it names', async () => {
    const guide = guides.segmentation;
    const printed = fixture('segmentation/destination-per-segment.fragment.json') as {
      readonly batches: readonly Json[];
    };
    const segments = printed.batches.map(({ segmentId, segmentNs, status }) => ({
      segmentId,
      segmentNs,
      status: [status].flat(),
    }));
    const world = await reader.open(guide, {
      people: [
        [record('ann', { in: { 'ups/segment1': `realized ${noon}` } })],
        [record('bob', { in: { 'AdCloud/segment2': `exited ${noon}` } })],
        [record('cyd', { in: { 'AdCloud/segment1': `realized ${noon}` } })],
      ],
    });
    const { job, batches } = await world.export(
      request(guide, {
        fields,
        filter: { segments },
        destination: { datasetId: guide.dataSet, segmentPerBatch: true },
      }),
    );
    // Where it was true, the destination has an array of batches: which segment is in which.
    expect(job.destination).toEqual({
      dataSetId: guide.dataSet,
      segmentPerBatch: true,
      batches: segments.map((one, at) => ({ ...one, batchId: batches[at]?.id })),
    });
    expect(batches.map(({ rows }) => rows)).toEqual([[contact('ann')], [contact('bob')]]);
  });
});

describe('a row', () => {
  it('should keep all memberships of its profile, whichever segment it is exported for', async () => {
    const guide = guides.segmentation;
    const world = await reader.open(guide, { people });
    const { rows } = await world.export(
      request(guide, {
        fields: 'identities.id, segmentMembership',
        filter: { segments: [segment('two', { segmentNs: 'AAM', status: ['exited'] })] },
      }),
    );
    // help/analytics-platform, on audiences: the filter chooses rows, and a row shows all that it is in.
    const at = '2020-06-01 12:00:00+00';
    expect(rows).toEqual([
      {
        identities: contact('both')['identities'],
        segmentMembership: {
          ups: { one: { status: 'realized', lastQualificationTime: at } },
          AAM: { two: { status: 'exited', lastQualificationTime: at } },
        },
      },
      {
        identities: contact('two')['identities'],
        segmentMembership: { AAM: { two: { status: 'exited', lastQualificationTime: at } } },
      },
    ]);
  });
});
