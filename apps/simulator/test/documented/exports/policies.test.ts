import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record } from '../../exports/people.ts';
import { all, createReader, detailed, type Guide, guides, request, tutorials } from './guides.ts';

let reader: Awaited<ReturnType<typeof createReader>>;
beforeAll(async () => {
  reader = await createReader();
});
afterAll(() => reader.close());

const POLICY = 'e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2';
const precedence = (...order: string[]) => ({
  attributeMerge: { type: 'dataSetPrecedence', order },
});
const policies = [
  { id: POLICY, version: 1, ...precedence('crm', 'shop', 'web') },
  { id: POLICY, version: 3, ...precedence('web', 'shop', 'crm') },
  { id: POLICY, version: 2, ...precedence('shop', 'crm', 'web') },
  { id: 'of-segments', version: 1, segments: ['one'], ...precedence('crm') },
];

/** One profile of three fragments, each of a data set of its own; shop says the latest word. */
const fragment = (dataSet: string, cameIn: string, segments: Readonly<Record<string, string>>) =>
  record('ann', { dataSet, cameIn, in: segments, more: { preferredLanguage: dataSet } });
const at = '2020-06-01T12:00:00Z';
const people = [
  [
    fragment('web', '2020-01-01T00:00:00Z', { 'ups/one': `realized ${at}` }),
    fragment('shop', '2020-03-01T00:00:00Z', { 'ups/two': `realized ${at}` }),
    fragment('crm', '2020-02-01T00:00:00Z', {}),
  ],
];

/** Whose word counts: each data set gives its own name for the language. */
async function trusted(guide: Guide, more: object) {
  const world = await reader.open(guide, { people, policies });
  const { rows } = await world.export(request(guide, { fields: 'preferredLanguage', ...more }));
  return rows.map(({ preferredLanguage }) => preferredLanguage);
}

const segments = (...ids: string[]) => ({
  filter: { segments: ids.map((segmentId) => ({ segmentId, status: ['realized'] })) },
});

describe.each(all)('mergePolicy, $name', (guide) => {
  it('should govern how what is exported was merged', async () => {
    // The policy that is to be used for the data of the export.
    const id = 'timestampOrdered-none-mp';
    expect(await trusted(guide, { mergePolicy: { id, version: 1 } })).toEqual(['shop']);
    expect(await trusted(guide, { mergePolicy: { id: POLICY, version: 1 } })).toEqual(['crm']);
  });

  it('should be one for all segments where several are exported', async () => {
    // It belongs in the request when there is more than one segment. One profile is one row.
    const mergePolicy = { id: POLICY, version: 3 };
    expect(await trusted(guide, { mergePolicy, ...segments('one', 'two') })).toEqual(['web']);
  });
});

describe.each([...tutorials, guides.profile])('mergePolicy.version, $name', (guide) => {
  it('should choose one version of the policy', async () => {
    // The version of the policy that is used.
    for (const [version, word] of [
      [1, 'crm'],
      [2, 'shop'],
      [3, 'web'],
    ]) {
      expect(await trusted(guide, { mergePolicy: { id: POLICY, version } })).toEqual([word]);
    }
  });

  it('should be the latest where it is left out', async () => {
    expect(await trusted(guide, { mergePolicy: { id: POLICY } })).toEqual(['web']);
  });
});

describe.each([...detailed, guides['segmentation-2020']])(
  'mergePolicy that is left out, $name',
  (guide) => {
    it("should be the segment's own", async () => {
      // Without a policy in the request, that of the segment is used.
      expect(await trusted(guide, segments('one'))).toEqual(['crm']);
      expect(await trusted(guide, segments('two'))).toEqual(['shop']);
    });
  },
);
