import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contact, event, namesIn, record } from '../../exports/people.ts';
import { type Json, sources } from '../documents.ts';
import { all, asPrinted, createReader, type Guide, guides, tutorials } from './guides.ts';

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

/** The events of a row as their ids, which `fields` "string" exports with all the rest. */
const eventIds = ({ eventList }: Json) => (eventList as Json[]).map(({ _id }) => _id);

describe('each printed request', () => {
  const files = sources
    .filter(({ payload }) => payload === 'ExportJobRequest')
    .map(({ file }) => file.replace('.request.json', ''));
  const guideOf = (file: string) => guides[file.split('/')[0] as keyof typeof guides];

  it('should be one of seven, from five documents', () => {
    expect(files).toHaveLength(7);
    expect(new Set(files.map(guideOf))).toEqual(new Set(all));
  });

  it.each(files)(
    'should run from NEW to files that can be read, word for word: %s',
    async (file) => {
      const world = await reader.open(guideOf(file));

      const { job, statuses, batches, rows } = await world.export(asPrinted(file));

      // Each document: a job is complete when its status is SUCCEEDED.
      expect(statuses).toEqual(['NEW', 'PROCESSING', 'SUCCEEDED']);
      // Each document: the batch ids of the job are what its data are found by.
      expect(batches).toHaveLength(file.startsWith('tutorial') ? 2 : 1);
      for (const { files: ofBatch, columns } of batches) {
        expect([...ofBatch.keys()]).toEqual([expect.stringMatching(/^part-00000-.*\.parquet$/)]);
        const isEventsOnly = file === 'profile/create-export-job-events-only';
        const isProfileOnly = file === 'profile/create-export-job-profile-only';
        expect(Object.keys(columns)).toEqual([
          ...(isEventsOnly ? ['identityMap'] : ['identities', 'personalEmail']),
          ...(isProfileOnly ? [] : ['eventList']),
        ]);
      }
      // help/segmentation/api/export-jobs.md of today: the counter tells of all profiles in all batches.
      const counted = job.metrics['totalExportedProfileCounter'];
      expect(counted).toBe(file.startsWith('segmentation/') ? rows.length : undefined);
    },
  );
});

describe.each(tutorials)('the printed request of $name', (guide) => {
  const AAM = 'AAM/4edc8488-2c35-4f6d-b4c6-9075c68d2df4';
  const UPS = 'UPS/1rfe8422-334d-12f4-3sd4-12cf6g990g51';
  const noon = '2019-09-01T12:00:00Z';
  const cameIn = '2019-09-03T00:00:00Z';
  const firefox = { cameIn, browser: 'Firefox 69' };
  const people = [
    [
      record('ann', { in: { [AAM]: `realized ${noon}` }, cameIn }),
      event('ann', 'late', { ...firefox, happened: '2017-01-01T00:00:00Z' }),
      event('ann', 'in the second', { browser: 'Chrome 70', cameIn: '2018-10-25T13:22:04-07:00' }),
      event('ann', 'just after', { browser: 'Safari 12', cameIn: '2018-10-25T20:22:05Z' }),
    ],
    [record('bob', { in: { [UPS]: `exited ${noon}` }, cameIn })],
    [
      record('cyd', { in: { [AAM]: `realized ${noon}`, [UPS]: `exited ${noon}` }, cameIn }),
      event('cyd', 'only', firefox),
    ],
    [record('dan', { in: { [AAM]: `exited ${noon}`, [UPS]: `realized ${noon}` }, cameIn })],
    [record('early', { in: { [AAM]: 'realized 2019-08-31T23:59:59Z' }, cameIn })],
    [record('tardy', { in: { [UPS]: 'exited 2019-09-02T00:00:01Z' }, cameIn })],
    [record('stale', { in: { [AAM]: `realized ${noon}` }, cameIn: '2018-10-25T13:22:04-07:00' })],
    [record('other', { in: { [AAM.replace('AAM', 'UPS')]: `realized ${noon}` }, cameIn })],
    [event('empty', 'alone', firefox)],
  ];
  const browsed = (...details: readonly (readonly [string, string])[]) =>
    details.map(([name, version]) => ({ environment: { browserDetails: { name, version } } }));

  it('should export one batch for each of its segments, with these rows and no others', async () => {
    const world = await reader.open(guide, { people });
    const document = guide.name.startsWith('2019') ? 'tutorial-2019' : 'tutorial-2020';

    const { batches } = await world.export(asPrinted(`${document}/create-export-job`));

    // Who is in the AAM segment, qualified on the first of September, and was updated after the time in October;
    // of the events what came in after that time, whenever it happened, with two fields of the browser.
    expect(batches[0]?.rows).toEqual([
      { ...contact('ann'), eventList: browsed(['Firefox', '69'], ['Safari', '12']) },
      { ...contact('cyd'), eventList: browsed(['Firefox', '69']) },
    ]);
    // Who left the UPS segment on that day. Somebody who is in both has a row in each batch.
    expect(batches[1]?.rows).toEqual([
      { ...contact('bob'), eventList: [] },
      { ...contact('cyd'), eventList: browsed(['Firefox', '69']) },
    ]);
  });
});

describe.each([
  { document: 'segmentation-2020', guide: guides['segmentation-2020'], late: ['of 2020'] },
  { document: 'segmentation', guide: guides.segmentation, late: [] },
])('the printed request of $guide.name', ({ document, guide, late }) => {
  const segment = 'ups/52c26d0d-45f2-47a2-ab30-ed06abc981ff';
  const qualified = 'realized 2018-01-15T00:00:00Z';
  const cameIn = '2018-03-01T00:00:00Z';
  const membership = (id: string) => ({
    more: {
      segmentMembership: {
        ups: { [id]: { status: 'realized', lastQualificationTime: '2018-01-15T00:00:00Z' } },
      },
    },
  });
  const people = [
    [
      record('ann', { in: { [segment]: qualified }, cameIn }),
      event('ann', 'before', { cameIn: '2018-01-01T00:00:00Z' }),
      event('ann', 'within', { cameIn: '2019-12-31T23:59:59Z', browser: 'Firefox 69' }),
      event('ann', 'of 2020', { cameIn: '2020-01-01T00:00:01Z' }),
    ],
    [event('empty', 'alone', { cameIn, ...membership('52c26d0d-45f2-47a2-ab30-ed06abc981ff') })],
    [record('gone', { in: { [segment]: qualified.replace('realized', 'exited') }, cameIn })],
    [record('early', { in: { [segment]: 'realized 2017-12-31T23:59:59Z' }, cameIn })],
    [record('tardy', { in: { [segment]: 'realized 2018-02-01T00:00:01Z' }, cameIn })],
    [record('stale', { in: { [segment]: qualified }, cameIn: '2018-01-01T00:00:00Z' })],
    [record('other', { in: { [segment.replace('ups', 'AAM')]: qualified }, cameIn })],
  ];

  it('should export these rows and no others', async () => {
    const world = await reader.open(guide, { people });

    const { batches } = await world.export(asPrinted(`${document}/create-export-job`));

    // Who is in the segment, qualified in January 2018, was updated since; emptyProfiles takes in who has
    // events only.
    const { rows = [], columns = {} } = batches[0] ?? {};
    expect(namesIn(rows)).toEqual(['ann', 'empty']);
    expect(rows[0]).toMatchObject(contact('ann'));
    expect(rows[1]).toMatchObject({ ...contact('empty'), personalEmail: null });
    // The printed event fields are a placeholder: all of them come. Of the events what came in after 2018 began;
    // the text of today also says until when.
    expect(rows.map(eventIds)).toEqual([['within', ...late], ['alone']]);
    expect(columns['eventList']).toMatch(/^STRUCT\(_id VARCHAR, "?timestamp"? TIMESTAMP.*\)\[\]$/);
    const [first] = (rows[0]?.['eventList'] ?? []) as Json[];
    expect(first).toMatchObject({
      environment: { type: 'browser', browserDetails: { name: 'Firefox', version: '69' } },
    });
  });
});

describe('the printed requests of help/profile/api/export-jobs.md', () => {
  const guide: Guide = guides.profile;
  const cameIn = '2019-01-01T00:00:00Z';
  const people = [
    [
      record('ann', { in: { 'ups/one': `realized ${cameIn}` }, cameIn }),
      event('ann', 'early', { browser: 'Chrome 70', cameIn: '2018-10-25T13:22:04-07:00' }),
      event('ann', 'late', { browser: 'Firefox 63', cameIn }),
    ],
    // No time bounds the profiles themselves, and no segment.
    [record('bob', { cameIn: '2001-01-01T00:00:00Z' })],
    [event('empty', 'alone', { cameIn })],
  ];
  const firefox = { environment: { browserDetails: { name: 'Firefox', version: '63' } } };
  const exported = async (file: string) =>
    (await reader.open(guide, { people })).export(asPrinted(`profile/${file}`));

  it('should export all profiles with their events', async () => {
    const { rows } = await exported('create-export-job');

    // help/profile/api/export-jobs.md: profile attributes, and the events that came in since, in one export.
    expect(rows).toEqual([
      { ...contact('ann'), eventList: [firefox] },
      { ...contact('bob'), eventList: [] },
    ]);
  });

  it('should export profile data alone', async () => {
    const { rows } = await exported('create-export-job-profile-only');

    // help/profile/api/export-jobs.md, appendix: the payload without additionalFields has no events.
    expect(rows).toEqual([contact('ann'), contact('bob')]);
  });

  it('should export event data alone', async () => {
    const { rows } = await exported('create-export-job-events-only');

    // help/profile/api/export-jobs.md, appendix: no attribute of the profile, only who it is and the events.
    const identityMap = (id: string) => ({
      Email: [{ id, authenticatedState: null, primary: true }],
    });
    expect(rows).toEqual([
      { identityMap: identityMap('ann@example.com'), eventList: [firefox] },
      { identityMap: identityMap('bob@example.com'), eventList: [] },
    ]);
  });
});
