import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { event, type Line, namesIn, record } from '../../exports/people.ts';
import type { Json } from '../documents.ts';
import { all, createReader, detailed, filtering, type Guide, guides, request } from './guides.ts';

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

const fields = 'identities.id';

async function rowsOf(guide: Guide, people: readonly (readonly Line[])[], more: object) {
  const world = await reader.open(guide, { people });
  return (await world.export(request(guide, { fields, ...more }))).rows;
}

/** By name, the ids of the events that are exported. */
function eventsIn(rows: readonly Json[]): Readonly<Record<string, readonly unknown[]>> {
  return Object.fromEntries(
    rows.map((row) => [
      namesIn([row])[0],
      (row['eventList'] as readonly Json[]).map(({ _id }) => _id),
    ]),
  );
}

describe.each(filtering)('filter.segmentQualificationTime, $name', (guide) => {
  const since = (time: string, more: object = {}) =>
    ({ in: { 'ups/one': `realized ${time}`, ...more } }) as const;
  const people = [
    [record('may', since('2020-05-15T00:00:00Z'))],
    [record('june', since('2020-06-15T00:00:00Z'))],
    [record('july', since('2020-07-15T00:00:00Z'))],
    // In time for another segment, and by another status.
    [record('else', since('2020-05-15T00:00:00Z', { 'ups/two': 'realized 2020-06-15T00:00:00Z' }))],
    [record('left', { in: { 'ups/one': 'exited 2020-06-15T00:00:00Z' } })],
  ];
  const segments = [{ segmentId: 'one', status: ['realized'] }];
  const qualified = async (segmentQualificationTime: object | undefined) =>
    namesIn(
      await rowsOf(guide, people, {
        filter: { segments, ...(segmentQualificationTime && { segmentQualificationTime }) },
      }),
    );
  const startTime = '2020-06-01T00:00:00Z';
  const endTime = '2020-07-01T00:00:00Z';

  it('should take who qualified for the segment and status in between', async () => {
    expect(await qualified({ startTime, endTime })).toEqual(['june']);
    // Times are RFC 3339: an offset is one.
    expect(
      await qualified({
        startTime: '2020-06-15T02:00:00+02:00',
        endTime: '2020-06-14T20:00:00-04:00',
      }),
    ).toEqual(['june']);
  });

  it('should do with a start or an end alone', async () => {
    // Either may be given, or both; what is not given is no bound.
    expect(await qualified({ startTime })).toEqual(['july', 'june']);
    expect(await qualified({ endTime })).toEqual(['else', 'june', 'may']);
    expect(await qualified({})).toEqual(['else', 'july', 'june', 'may']);
    expect(await qualified(undefined)).toEqual(['else', 'july', 'june', 'may']);
  });
});

describe.each(detailed)('filter.fromIngestTimestamp, $name', (guide) => {
  const people = [
    [
      record('new', { cameIn: '2020-06-01T00:00:00.001Z' }),
      event('new', 'old event', {
        cameIn: '2020-06-01T00:00:00Z',
        happened: '2020-07-01T00:00:00Z',
      }),
      event('new', 'new event', {
        cameIn: '2020-06-02T00:00:00Z',
        happened: '2019-01-01T00:00:00Z',
      }),
    ],
    [record('same', { cameIn: '2020-06-01T00:00:00Z' })],
    [
      record('old', { cameIn: '2020-05-01T00:00:00Z' }),
      event('old', 'e', { cameIn: '2020-07-01T00:00:00Z' }),
    ],
    [
      record('renewed', { cameIn: '2020-05-01T00:00:00Z' }),
      record('renewed', { cameIn: '2020-06-05T00:00:00Z', more: { preferredLanguage: 'sv-SE' } }),
    ],
  ];
  const filter = { fromIngestTimestamp: '2020-06-01T02:00:00+02:00' };

  it('should take profiles whose merged update is later, none of that very instant', async () => {
    // For profiles: greater than the time, and the time of the merged profile counts.
    expect(namesIn(await rowsOf(guide, people, { filter }))).toEqual(['new', 'renewed']);
    // Without it, whenever they were updated.
    expect(await rowsOf(guide, people, {})).toHaveLength(4);
  });

  it('should take of their events those that came in later, whenever they happened', async () => {
    // For events: what was ingested after the time, not what happened after it, of the profiles in the result.
    const additionalFields = { eventList: { fields: '_id' } };
    expect(eventsIn(await rowsOf(guide, people, { filter, additionalFields }))).toEqual({
      new: ['new event'],
      renewed: [],
    });
    expect(eventsIn(await rowsOf(guide, people, { additionalFields }))).toMatchObject({
      new: ['new event', 'old event'],
      old: ['e'],
    });
  });
});

describe.each(detailed)('filter.emptyProfiles, $name', (guide) => {
  const cameIn = '2020-06-01T00:00:00Z';
  const people = [
    [record('record', { cameIn })],
    [event('both', 'before', { cameIn }), record('both', { cameIn })],
    [event('empty', 'alone', { cameIn }), event('empty', 'another', { cameIn })],
  ];
  const withRecord = ['both', 'record'];

  it('should take in those that have events and no record where it is true', async () => {
    // True: all profiles of the store, the "empty" ones, with events only, too.
    const rows = await rowsOf(guide, people, {
      filter: { emptyProfiles: true },
      additionalFields: { eventList: { fields: '_id' } },
    });
    expect(eventsIn(rows)).toEqual({ both: ['before'], empty: ['alone', 'another'], record: [] });
  });

  it('should leave them out where it is false or not given', async () => {
    // False, and by default: profiles with a profile record alone.
    const names = async (filter: object) => namesIn(await rowsOf(guide, people, { filter }));
    expect(await names({ emptyProfiles: false })).toEqual(withRecord);
    expect(await names({})).toEqual(withRecord);
  });

  it('should take in all of the made-up profiles where it is true', async () => {
    const world = await reader.open(guide, { population: 300 });
    const rowsWith = async (emptyProfiles: boolean) => {
      const more = { fields: '_id,identityMap', filter: { emptyProfiles } };
      return (await world.export(request(guide, more))).rows;
    };
    const whole = await rowsWith(true);
    expect(whole).toHaveLength(300);
    expect(await rowsWith(false)).toEqual(whole.filter(({ _id }) => _id !== null));
    expect(whole.filter(({ _id }) => _id === null).length).toBeGreaterThan(0);
  });
});

describe.each(all)('additionalFields.eventList.filter.fromIngestTimestamp, $name', (guide) => {
  it('should take events that came in after it, whenever they happened', async () => {
    const people = [
      [
        record('ann'),
        event('ann', 'at it', { cameIn: '2018-10-25T13:22:04-07:00' }),
        event('ann', 'after', {
          cameIn: '2018-10-25T20:22:04.001Z',
          happened: '2017-01-01T00:00:00Z',
        }),
        event('ann', 'later', { cameIn: '2019-10-25T00:00:00Z', happened: '2018-01-01T00:00:00Z' }),
      ],
      [
        record('bob'),
        event('bob', 'before', {
          cameIn: '2018-10-25T20:22:03Z',
          happened: '2019-01-01T00:00:00Z',
        }),
      ],
    ];
    const filter = { fromIngestTimestamp: '2018-10-25T13:22:04-07:00' };
    const rows = await rowsOf(guide, people, {
      additionalFields: { eventList: { fields: '_id', filter } },
    });
    // It restricts the events, by the time of their ingestion; the profiles stay.
    expect(eventsIn(rows)).toEqual({ ann: ['after', 'later'], bob: [] });
  });
});

describe.each(filtering)('filter.fromTimestamp, $name', (guide) => {
  it('should take events that came in after it, and all profiles', async () => {
    const people = [
      [
        record('ann'),
        event('ann', 'before', { cameIn: '2020-05-31T23:59:59Z' }),
        event('ann', 'after', { cameIn: '2020-06-01T00:00:01Z' }),
      ],
      [record('bob'), event('bob', 'at it', { cameIn: '2020-06-01T00:00:00Z' })],
    ];
    const rows = await rowsOf(guide, people, {
      filter: { fromTimestamp: '2020-06-01T02:00:00+02:00' },
      additionalFields: { eventList: { fields: '_id' } },
    });
    expect(eventsIn(rows)).toEqual({ ann: ['after'], bob: [] });
    const own = { fields: '_id', filter: { fromTimestamp: '2020-06-01T02:00:00+02:00' } };
    const others = await rowsOf(guide, people, { additionalFields: { eventList: own } });
    expect(eventsIn(others)).toEqual({ ann: ['after'], bob: [] });
  });
});

describe.each([guides.segmentation])(
  'additionalFields.eventList.filter.toIngestTimestamp, $name',
  (guide) => {
    const people = [
      [
        record('ann'),
        event('ann', 'before', {
          cameIn: '2019-12-31T23:59:59Z',
          happened: '2018-01-01T00:00:00Z',
        }),
        event('ann', 'after', { cameIn: '2020-01-01T00:00:01Z', happened: '2017-01-01T00:00:00Z' }),
      ],
    ];
    const eventsBy = async (filter: object) =>
      eventsIn(
        await rowsOf(guide, people, { additionalFields: { eventList: { fields: '_id', filter } } }),
      );

    it('should take events that came in before it, whenever they happened', async () => {
      expect(await eventsBy({ toIngestTimestamp: '2020-01-01T00:00:00Z' })).toEqual({
        ann: ['before'],
      });
      expect(
        await eventsBy({
          fromIngestTimestamp: '2020-01-01T00:00:00Z',
          toIngestTimestamp: '2020-01-02T00:00:00Z',
        }),
      ).toEqual({ ann: ['after'] });
      expect(await eventsBy({})).toEqual({ ann: ['after', 'before'] });
    });
  },
);
