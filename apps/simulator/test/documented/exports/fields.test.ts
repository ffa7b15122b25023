import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contact, event, mail, record } from '../../exports/people.ts';
import { all, createReader, detailed, type Guide, guides, request, tutorials } from './guides.ts';

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

const people = [
  [
    record('ann', {
      in: { 'ups/one': 'realized 2020-06-01T12:00:00Z' },
      more: { person: { name: { firstName: 'Ann', lastName: 'Lee' }, birthDate: '1980-02-29' } },
    }),
    event('ann', 'e1', {
      browser: 'Firefox 63',
      more: { _experience: { campaign: { name: 'Spring' } } },
    }),
    event('ann', 'e2', { browser: 'Chrome 70', happened: '2019-02-01T00:00:00Z' }),
  ],
  [record('bob')],
];

/** The columns of the schema `_xdm.context.profile` that an export of everything has. */
const columnsOfSchema = [
  '_id',
  'identityMap',
  'identities',
  'person',
  'personalEmail',
  'workEmail',
  'mobilePhone',
  'homePhone',
  'homeAddress',
  'mailingAddress',
  'workAddress',
  'preferredLanguage',
  'timeZone',
  'loyalty',
  'consents',
  'segmentMembership',
  '_repo',
];

async function exported(guide: Guide, more: object) {
  const world = await reader.open(guide, { people });
  const { batches } = await world.export(request(guide, more));
  const [batch] = batches;
  if (!batch) throw new Error('there is no batch');
  return batch;
}

const whole = {
  identityMap: { Email: [{ id: mail('ann'), authenticatedState: null, primary: true }] },
  identities: [{ id: mail('ann'), namespace: { code: 'Email' }, primary: true }],
  person: {
    name: { courtesyTitle: null, firstName: 'Ann', lastName: 'Lee', fullName: null },
    birthDate: '1980-02-29',
  },
  personalEmail: { address: mail('ann'), primary: null, status: null, type: null },
  segmentMembership: {
    ups: { one: { status: 'realized', lastQualificationTime: '2020-06-01 12:00:00+00' } },
  },
};

describe.each(all)('fields, $name', (guide) => {
  it('should restrict what is exported to the fields that they name', async () => {
    // Only the fields that are given; a list with commas between them.
    const { rows, columns } = await exported(guide, {
      fields: 'identities.id,personalEmail.address',
    });
    expect(Object.keys(columns)).toEqual(['identities', 'personalEmail']);
    expect(rows).toEqual([contact('ann'), contact('bob')]);
  });

  it.each([
    { what: 'left out', more: {} },
    { what: 'blank', more: { fields: '' } },
  ])('should stand for all fields where they are $what', async ({ more }) => {
    // The tutorials and the profile guide: left out, all fields are exported. The others: blank is all of them.
    const { rows, columns } = await exported(guide, more);
    expect(Object.keys(columns)).toEqual(columnsOfSchema);
    expect(rows[0]).toMatchObject(whole);
    expect(rows[1]).toMatchObject({ person: null, segmentMembership: null });
  });
});

describe.each(all)('schema.name, $name', (guide) => {
  it('should be that of the schema whose fields are exported, as structures of their own types', async () => {
    const { columns } = await exported(guide, {});
    expect(columns).toMatchObject({
      _id: 'VARCHAR',
      segmentMembership:
        'MAP(VARCHAR, MAP(VARCHAR, STRUCT(status VARCHAR, lastQualificationTime TIMESTAMP WITH TIME ZONE)))',
      identities: 'STRUCT(id VARCHAR, namespace STRUCT(code VARCHAR), "primary" BOOLEAN)[]',
    });
  });
});

describe.each([...detailed, guides.profile])('schema.name that is left out, $name', (guide) => {
  it('should be no request for an export: it is required', async () => {
    const world = await reader.open(guide, { people });
    const body = { destination: { datasetId: guide.dataSet }, schema: {} };
    expect((await world.call('POST', '/data/core/ups/export/jobs', { body })).status).toBe(400);
  });
});

describe.each(all)('schema that is left out, $name', (guide) => {
  it('should be that of profiles: the draft of 2020 does not require it', async () => {
    const world = await reader.open(guide, { people });
    const { job, rows } = await world.export({ destination: { datasetId: guide.dataSet } });
    expect(job).toMatchObject({ status: 'SUCCEEDED', schema: { name: '_xdm.context.profile' } });
    expect(rows).toEqual((await world.export(request(guide))).rows);
  });
});

describe.each(all)('additionalFields, $name', (guide) => {
  it('should export the events of each profile where it is there', async () => {
    // It governs which fields of the time-series events come with their profile.
    const { rows, columns } = await exported(guide, {
      fields: 'identityMap',
      additionalFields: {
        eventList: {
          fields: 'environment.browserDetails.name,environment.browserDetails.version',
        },
      },
    });
    expect(Object.keys(columns)).toEqual(['identityMap', 'eventList']);
    expect(columns['eventList']).toMatch(
      /^STRUCT\(environment STRUCT\(browserDetails STRUCT\("?name"? VARCHAR, "?version"? VARCHAR\)\)\)\[\]$/,
    );
    const browser = (name: string, version: string) => ({
      environment: { browserDetails: { name, version } },
    });
    expect(rows.map(({ eventList }) => eventList)).toEqual([
      [browser('Firefox', '63'), browser('Chrome', '70')],
      [],
    ]);
  });

  it('should export two of the fields that the answer of today names', async () => {
    // help/segmentation/api/export-jobs.md prints "_id, _experience": blanks beside a comma do not count.
    const { rows } = await exported(guide, {
      fields: 'identities.id',
      additionalFields: { eventList: { fields: '_id, _experience' } },
    });
    expect(rows[0]).toMatchObject({
      eventList: [
        { _id: 'e1', _experience: { campaign: { name: 'Spring', trackingCode: null } } },
        { _id: 'e2', _experience: null },
      ],
    });
  });

  it('should export all fields of the events where it names none', async () => {
    const { rows } = await exported(guide, {
      fields: 'identities.id',
      additionalFields: { eventList: {} },
    });
    expect(rows[0]).toMatchObject({
      eventList: [
        {
          _id: 'e1',
          timestamp: '2019-01-01 00:00:00+00',
          environment: {
            type: 'browser',
            browserDetails: { name: 'Firefox', cookiesEnabled: true },
          },
          _experience: { campaign: { name: 'Spring' } },
        },
        { _id: 'e2' },
      ],
    });
  });
});

describe.each([...tutorials, guides.profile])(
  'additionalFields that is left out, $name',
  (guide) => {
    it.each([
      { fields: undefined, columns: columnsOfSchema },
      { fields: 'identityMap', columns: ['identityMap'] },
    ])('should export profile data and no events: $fields', async ({ fields, columns }) => {
      // A note: to export profile data alone, without the time-series data of the profile, remove the object.
      const batch = await exported(guide, { ...(fields && { fields }) });
      expect(Object.keys(batch.columns)).toEqual(columns);
    });
  },
);
