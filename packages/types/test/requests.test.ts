import { describe, expect, test } from 'vitest';
import { editionNames } from '../src/index.ts';
import { validators } from '../src/validators.ts';

const unionSchema = 'https://ns.adobe.com/xdm/context/profile__union';
const least = { destination: { datasetId: 'd' }, schema: { name: '_xdm.context.profile' } };

describe.each(editionNames)('a request of %s', (edition) => {
  const validate = validators[edition].ExportJobRequest;
  const withFilter = (filter: unknown) => validate({ ...least, filter });

  test('needs a data set and a schema, no more', () => {
    expect(validate(least)).toBe(true);
    expect(validate({ schema: least.schema })).toBe(false);
    const without = edition === 'segmentation-2020' || edition === 'platform';
    expect(validate({ destination: least.destination })).toBe(without);
    expect(validate({ ...least, destination: { dataSetId: 'd' } })).toBe(false);
  });

  test('names the schema of profiles', () => {
    for (const name of ['_xdm.context.profile__union', unionSchema]) {
      expect(validate({ ...least, schema: { name } })).toBe(true);
    }
    for (const name of ['', '_xdm.context.experienceevent', '_XDM.context.profile', 7]) {
      expect(validate({ ...least, schema: { name } })).toBe(false);
    }
  });

  test.each([1, 2 ** 53 - 1, 2 ** 53, 0.1, '1'])(
    'takes the merge policy version %j: an integer that no parser rounds',
    (version) => {
      expect(validate({ ...least, mergePolicy: { version } })).toBe(Number.isSafeInteger(version));
    },
  );

  test('takes what its document shows', () => {
    const from = { fromIngestTimestamp: '2018-10-25T13:22:04-07:00' };
    const until = { ...from, toIngestTimestamp: '2020-01-01T00:00:00Z' };
    const events = (filter: object) => ({ ...least, additionalFields: { eventList: { filter } } });
    const current = edition === 'segmentation' || edition === 'platform';
    expect(validate(events(from))).toBe(true);
    expect(validate(events(until))).toBe(current);
    expect(validate({ ...least, evaluationInfo: { segmentation: true } })).toBe(current);
    expect(withFilter({ emptyProfiles: true, ...from })).toBe(edition !== 'profile');
    const existing = { segments: [{ segmentId: 's', status: ['existing'] }] };
    expect(withFilter(existing)).toBe(edition !== 'profile' && edition !== 'segmentation');
  });

  test.each([
    '2018-10-25',
    '2018-10-25T13:22:04',
    '2018-13-25T13:22:04Z',
    'yesterday',
    1540000000000,
  ])('refuses the timestamp %s, which any takes if it is a string', (fromIngestTimestamp) => {
    expect(withFilter({ fromIngestTimestamp })).toBe(false);
    const tolerant = validators.any.AnyExportJobRequest({
      ...least,
      filter: { fromIngestTimestamp },
    });
    expect(tolerant).toBe(typeof fromIngestTimestamp === 'string');
  });
});

test.each([
  { status: ['realized', 'existing', 'exited'], ok: true },
  { status: ['exiting'], ok: false },
  { status: 'realized', ok: false },
])('any segment may ask for $status: $ok', ({ status, ok }) => {
  const filter = { segments: [{ segmentId: 's', status }] };
  expect(validators.any.AnyExportJobRequest({ ...least, filter })).toBe(ok);
});

test('a segment needs an id', () => {
  const request = { ...least, filter: { segments: [{ segmentNs: 'ups' }] } };
  expect(validators.any.AnyExportJobRequest(request)).toBe(false);
  for (const edition of editionNames) {
    expect(validators[edition].ExportJobRequest(request)).toBe(false);
  }
});

test('any request may carry keys that nobody knows', () => {
  const request = { ...least, name: 'x', destination: { datasetId: 'd', x: 1 } };
  expect(validators.any.AnyExportJobRequest(request)).toBe(true);
  expect(validators.any.AnyDataSetRequest({ name: 'x', enableX: true })).toBe(true);
  expect(validators.any.AnyDataSetRequest([])).toBe(false);
});

test.each(editionNames)('%s: the path of a new data set is spelt one way', (edition) => {
  const validate = validators[edition].DataSetCreated;
  const low = edition === 'tutorial' || edition === 'profile';
  expect(validate(['@/datasets/5b020a27e7040801dedba61b'])).toBe(low);
  expect(validate(['@/dataSets/5b020a27e7040801dedba61b'])).toBe(!low);
  expect(validate([])).toBe(false);
  expect(validate(['@/dataSets/5'])).toBe(false);
});
