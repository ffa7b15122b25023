import { describe, expect, it } from 'vitest';
import {
  builtInPolicy,
  type MergePolicy,
  mergesBy,
  readPolicies,
  resolvedPolicy,
} from './merge-policies.ts';

const attributeMerge = { type: 'timestampOrdered' } as const;
const a1: MergePolicy = { id: 'a', version: 1, attributeMerge };
const a3: MergePolicy = { id: 'a', version: 3, attributeMerge, segments: ['s1'] };
const b1: MergePolicy = { id: 'b', version: 1, attributeMerge, default: true, segments: ['s2'] };
const b2: MergePolicy = { id: 'b', version: 2, attributeMerge };
const own: MergePolicy = { ...builtInPolicy, attributeMerge, segments: ['s3'] };
const all = [a3, a1, b1, b2];
const segment = (...ids: string[]) => ids.map((id) => ({ namespace: 'ups', id }));

describe('resolvedPolicy', () => {
  it.each([
    ['the version that the request names', all, { id: 'a', version: 1 }, [], a1],
    ['the latest version where it names none', all, { id: 'a' }, [], a3],
    ['the latest version, whichever is the default', all, { id: 'b' }, [], b2],
    ['the default one for an unknown id', all, { id: 'x', version: 1 }, ['s1'], b1],
    ['the default one for an unknown version', all, { id: 'a', version: 2 }, ['s1'], b1],
    ['the built-in one by its id', all, { id: builtInPolicy.id }, [], builtInPolicy],
    [
      'the built-in one by id and version',
      all,
      { id: builtInPolicy.id, version: 1 },
      [],
      builtInPolicy,
    ],
    ["the tenant's own before the built-in one", [own], { id: own.id, version: 1 }, [], own],
    ["the first segment's own", all, undefined, ['s1', 's2'], a3],
    ["the first segment's own, not the second's", all, undefined, ['none', 's1'], b1],
    ["the first segment's own where only a version is named", all, { version: 9 }, ['s1'], a3],
    ["the segment's own for a blank id", all, { id: '' }, ['s1'], a3],
    ['the default one without segments', all, undefined, [], b1],
    ['the built-in one without a default', [a1, a3], undefined, [], builtInPolicy],
    ['the built-in one for an unknown id without a default', [a1], { id: 'x' }, [], builtInPolicy],
    ['the built-in one of none at all', [], undefined, ['s1'], builtInPolicy],
    [
      'the latest of several defaults',
      [b1, { ...b2, default: true }],
      undefined,
      [],
      { ...b2, default: true },
    ],
  ] as const)('should take %s', (_, policies, mergePolicy, segments, expected) => {
    const question = { segments: segment(...segments), ...(mergePolicy && { mergePolicy }) };
    expect(resolvedPolicy(policies, question)).toEqual(expected);
    const reversed = [...policies].reverse();
    expect(resolvedPolicy(reversed, question)).toEqual(expected);
  });

  it('should take the first of several defaults of one version', () => {
    const other = { ...b1, id: 'c' };
    expect(resolvedPolicy([b1, other], { segments: [] })).toEqual(b1);
    expect(resolvedPolicy([other, b1], { segments: [] })).toEqual(other);
  });
});

describe('mergesBy', () => {
  const trust = (...order: string[]) => ({ type: 'dataSetPrecedence', order }) as const;
  const [web, shop] = [trust('web'), trust('shop')];
  const policies: MergePolicy[] = [
    { id: 'old', version: 1, attributeMerge: shop, segments: ['s1'] },
    { id: 'new', version: 2, attributeMerge: web, segments: ['s1', 's2'] },
    { id: 'other', version: 1, attributeMerge: trust('shop'), segments: ['s3', 's4'] },
  ];
  const mergesOf = mergesBy(policies);

  it.each([
    [['s1', 's2'], web, []],
    [['s1', 's3', 's4', 's2'], web, ['s3', 's4']],
    [['s3', 's4', 's1'], shop, ['s1']],
    [['s1', 'none'], web, ['none']],
    [['none', 'nobody'], attributeMerge, []],
    [[], attributeMerge, []],
  ] as const)('should find what segments %j have of their own', (segments, usual, own) => {
    const merges = mergesOf({ segments: segment(...segments) });
    expect(merges.usual).toEqual(usual);
    expect([...merges.own.keys()]).toEqual(own);
    for (const id of own) {
      const policy = resolvedPolicy(policies, { segments: segment(id) });
      expect(merges.own.get(id)).toEqual(policy.attributeMerge);
    }
  });

  it('should find for each segment what an export of it alone finds', () => {
    const named: MergePolicy[] = [
      { id: 'a', version: 1, attributeMerge: trust('a'), segments: ['s1', 's2', ''] },
      { id: 'b', version: 1, attributeMerge: trust('b'), segments: ['s1'] },
      { id: 'b', version: 2, attributeMerge: trust('c'), segments: ['s2', 's2'] },
      { id: 'b', version: 1, attributeMerge: trust('d'), default: true },
    ];
    const find = mergesBy(named);
    for (const id of ['s1', 's2', 's3', '']) {
      const { usual, own } = find({ segments: segment('s3', id) });
      const { attributeMerge } = resolvedPolicy(named, { segments: segment(id) });
      expect(own.get(id) ?? usual).toEqual(attributeMerge);
    }
  });

  it('should take twice the work for twice as many segments, and twice as long an order', () => {
    const workOf = (count: number) => {
      let reads = 0;
      const counted = (prefix: string) =>
        new Proxy(
          Array.from({ length: count }, (_, index) => `${prefix}${index}`),
          {
            get: (target, key, receiver) => {
              reads += 1;
              return Reflect.get(target, key, receiver);
            },
          },
        );
      const policy: MergePolicy = {
        id: 'a',
        version: 1,
        attributeMerge: { type: 'dataSetPrecedence', order: counted('d') },
        segments: counted('s'),
      };
      const find = mergesBy([policy]);
      for (let index = 0; index < 20; index += 1) find({ segments: segment(`s${index}`) });
      return reads;
    };
    const once = workOf(400);
    expect(once).toBeLessThan(400 * 40);
    expect(workOf(800)).toBeLessThanOrEqual(2.5 * once);
  });

  it('should find nothing of their own where one policy is named for all', () => {
    const question = { segments: segment('s1', 's3'), mergePolicy: { id: 'old' } };
    expect(mergesOf(question)).toEqual({ usual: shop, own: new Map() });
    const { own } = mergesOf({ ...question, mergePolicy: { id: '', version: 1 } });
    expect([...own.keys()]).toEqual(['s3']);
  });

  it('should give equal ways as one', () => {
    const { usual, own } = mergesOf({ segments: segment('s1', 's3', 's4') });
    expect(own.get('s3')).toBe(own.get('s4'));
    expect(mergesOf({ segments: segment('s2', 's1') }).usual).toBe(usual);
  });
});

describe('readPolicies', () => {
  it("should read the vendor's own shape, leaving out what does not matter here", () => {
    const policy = {
      id: 'a',
      name: 'CRM first',
      imsOrgId: 'x',
      schema: { name: '_xdm.context.profile' },
      version: 4,
      identityGraph: { type: 'none' },
      attributeMerge: { type: 'dataSetPrecedence', order: ['crm', 'web'], more: 1 },
      default: false,
      updateEpoch: 1,
    };
    expect(
      readPolicies({ mergePolicies: [policy, { id: 'b', attributeMerge, default: true }] }),
    ).toEqual([
      { id: 'a', version: 4, attributeMerge: { type: 'dataSetPrecedence', order: ['crm', 'web'] } },
      { id: 'b', version: 1, attributeMerge, default: true },
    ]);
    expect(readPolicies({ mergePolicies: [] })).toEqual([]);
    // Two versions of one policy are no rivals.
    const versions = [b1, { ...b1, version: 2 }];
    expect(readPolicies({ mergePolicies: versions })).toEqual(versions);
  });

  it.each([
    [undefined, '/mergePolicies must be an array of merge policies'],
    [[], '/mergePolicies must be an array of merge policies'],
    [{ mergePolicies: {} }, '/mergePolicies must be an array of merge policies; got an object'],
    [
      { mergePolicies: Array(1001).fill(a1) },
      '/mergePolicies must have at most 1000 items (got 1001)',
    ],
    [{ mergePolicies: [null] }, '/mergePolicies/0 must be an object'],
    [{ mergePolicies: [a1, {}] }, '/mergePolicies/1/id must be a non-empty string'],
    [{ mergePolicies: [{ ...a1, id: '' }] }, '/mergePolicies/0/id must be a non-empty string'],
    [
      { mergePolicies: [{ ...a1, version: 0 }] },
      '/mergePolicies/0/version must be an integer of at least 1; got 0',
    ],
    [{ mergePolicies: [{ ...a1, version: 1.5 }] }, '/mergePolicies/0/version must be'],
    [{ mergePolicies: [{ ...a1, version: '1' }] }, '/mergePolicies/0/version must be'],
    [
      { mergePolicies: [b1, { ...a1, default: true }] },
      '/mergePolicies/1/default must be true for one policy only; it is for "b"',
    ],
    [
      { mergePolicies: [b1, { ...a1, segments: ['s1', 's2'] }] },
      '/mergePolicies/1/segments/1 is already a segment of "b"',
    ],
    [
      { mergePolicies: [{ ...a1, default: 'yes' }] },
      '/mergePolicies/0/default must be true or false',
    ],
    [
      { mergePolicies: [{ ...a1, segments: 's1' }] },
      '/mergePolicies/0/segments must be an array of segment IDs',
    ],
    [{ mergePolicies: [{ ...a1, segments: [1] }] }, '/mergePolicies/0/segments must be'],
    [
      { mergePolicies: [{ id: 'a' }] },
      '/mergePolicies/0/attributeMerge/type must be one of: timestampOrdered, dataSetPrecedence',
    ],
    [
      { mergePolicies: [{ id: 'a', attributeMerge: { type: 'dataSetPrecedence' } }] },
      '/mergePolicies/0/attributeMerge/order must be an array of dataset IDs',
    ],
    [
      { mergePolicies: [a1, b1, { ...a1, default: true }] },
      '/mergePolicies/2 has the ID and version of another policy',
    ],
  ])('should reject %j', (body, message) => {
    expect(() => readPolicies(body)).toThrow(message);
  });
});
