import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../steps/in-steps.ts';
import type { Data } from '../own.ts';
import type { Fragment } from './fragment.ts';
import * as merging from './merge.ts';
import { mergedEvents } from './merge.ts';

const mergedRecord = (...of: Parameters<typeof merging.mergedRecord>) =>
  atOnce(merging.mergedRecord(...of));
const mergedIdentities = (of: readonly Fragment[]) => atOnce(merging.mergedIdentities(of));

const byTime = { type: 'timestampOrdered' } as const;
const by = (...order: string[]) => ({ type: 'dataSetPrecedence', order }) as const;

describe('mergedRecord', () => {
  it('should join objects, replace lists, and take each leaf from the latest fragment that has it', () => {
    const merged = mergedRecord(
      [
        record(2, {
          person: { name: { first: 'Ann', last: 'Lee' } },
          tags: ['a', 'b'],
          tier: 'gold',
        }),
        record(3, { person: { name: { first: 'Anna' }, born: new Date(5) }, tags: [] }),
        record(1, { person: { born: new Date(4) }, tier: 'none', plan: 'x' }),
      ],
      byTime,
    );
    expect(merged).toMatchObject({
      person: { name: { first: 'Anna', last: 'Lee' }, born: new Date(5) },
      tier: 'gold',
      plan: 'x',
    });
    expect(merged['tags']).toEqual([]);
  });

  it('should take the later in the file of what came in at the same time', () => {
    expect(mergedRecord([record(1, { a: 1 }), record(1, { a: 2 })], byTime)).toMatchObject({
      a: 2,
    });
    const same = [record(1, { a: 1 }, 'crm'), record(1, { a: 2 }, 'crm')];
    expect(mergedRecord(same, by('crm'))).toMatchObject({ a: 2 });
  });

  it('should take the value from the data set that comes first, and of others the latest', () => {
    const fragments = [
      record(1, { a: 'crm', b: 'crm' }, 'crm'),
      record(9, { a: 'web', b: 'web', c: 'web' }, 'web'),
      record(8, { c: 'app', d: 'app' }, 'app'),
      record(7, { c: 'till', d: 'till', e: 'till' }, 'till'),
    ];
    expect(mergedRecord(fragments, by('crm', 'till'))).toMatchObject({
      a: 'crm',
      b: 'crm',
      c: 'till',
      d: 'till',
      e: 'till',
    });
    expect(mergedRecord(fragments, by())).toMatchObject({ a: 'web', b: 'web', c: 'web', d: 'app' });
  });

  it('should agree with a look at each value of flat records', () => {
    const names = ['a', 'b', 'c'];
    const flat = fc.record({
      at: fc.nat(3),
      dataSet: fc.constantFrom('', 'crm', 'web', 'app'),
      values: fc.dictionary(fc.constantFrom(...names), fc.nat(100)),
    });
    const order = fc.uniqueArray(fc.constantFrom('crm', 'web', 'app', 'none'));
    fc.assert(
      fc.property(fc.array(flat, { minLength: 1 }), order, fc.boolean(), (flats, ids, isByTime) => {
        const fragments = flats.map(({ at, dataSet, values }) => record(at, values, dataSet));
        const merged = mergedRecord(fragments, isByTime ? byTime : by(...ids));
        for (const name of names) {
          // Goes through the data sets by hand; with time alone, all of them are one.
          const groups = isByTime
            ? [flats]
            : [
                ...ids.map((id) => flats.filter(({ dataSet }) => dataSet === id)),
                flats.filter(({ dataSet }) => !ids.some((id) => id === dataSet)),
              ];
          const group = groups.find((some) => some.some(({ values }) => name in values)) ?? [];
          let best: { at: number; value: number } | undefined;
          for (const { at, values } of group) {
            const value = values[name];
            if (value !== undefined && (!best || at >= best.at)) best = { at, value };
          }
          expect(merged[name]).toBe(best?.value);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('should keep all identities, whichever the policy, each of them once', () => {
    const fragments = [
      record(2, { identityMap: { Email: [{ id: 'a', primary: true }, { id: 'b' }] } }, 'crm'),
      record(1, {
        identityMap: {
          EMAIL: [{ id: 'a', authenticatedState: 'x', primary: false }],
          ECID: [{ id: 'a' }],
        },
      }),
    ];
    expect(mergedRecord(fragments, by('crm'))['identityMap']).toEqual({
      EMAIL: [{ id: 'a', authenticatedState: 'x', primary: true }, { id: 'b' }],
      ECID: [{ id: 'a' }],
    });
  });

  it('should let identityMap and the older identities say the same where the data have only one', () => {
    const map = {
      Email: [{ id: 'a', primary: true }],
      ECID: [{ id: 'b', authenticatedState: 'x' }],
    };
    expect(mergedRecord([record(1, { identityMap: map })], byTime)['identities']).toEqual([
      { id: 'a', namespace: { code: 'Email' }, primary: true },
      { id: 'b', namespace: { code: 'ECID' } },
    ]);
    const list = [
      { id: 'a', namespace: { code: 'Email' }, primary: true },
      { id: 'c', namespace: { code: 'Email' } },
      { id: 'lost' },
    ];
    expect(mergedRecord([record(1, { identities: list })], byTime)['identityMap']).toEqual({
      Email: [{ id: 'a', primary: true }, { id: 'c' }],
    });
    const other = [{ id: 'c', namespace: { code: 'email' }, xid: 'x' }];
    const both = mergedRecord(
      [record(1, { identities: list }), record(2, { identities: other })],
      byTime,
    );
    expect(both['identities']).toHaveLength(3);
    expect(both['identities']).toContainEqual({ id: 'c', namespace: { code: 'email' }, xid: 'x' });
  });

  it('should join memberships by namespace in any case', () => {
    const old = { status: 'realized', lastQualificationTime: new Date(1) };
    const merged = mergedRecord(
      [
        record(1, { segmentMembership: { UPS: { s1: old, s2: old } } }),
        record(2, { segmentMembership: { ups: { s1: { status: 'exited' } }, aam: { s3: old } } }),
      ],
      byTime,
    );
    expect(merged['segmentMembership']).toEqual({
      UPS: { s1: { ...old, status: 'exited' }, s2: old },
      aam: { s3: old },
    });
  });

  it('should join what a single fragment says twice', () => {
    const at = new Date(1);
    const { identityMap, segmentMembership } = mergedRecord(
      [
        record(1, {
          identityMap: {
            Email: [{ id: 'a' }],
            EMAIL: [{ id: 'b' }],
            ECID: [{ id: 'c' }, { id: 'c', primary: true }],
            Phone: [{ primary: false }],
          },
          segmentMembership: {
            ups: { s1: { status: 'exited' } },
            UPS: { s2: { status: 'x', at } },
          },
        }),
      ],
      byTime,
    );
    expect(identityMap).toEqual({
      Email: [{ id: 'a' }, { id: 'b' }],
      ECID: [{ id: 'c', primary: true }],
      Phone: [],
    });
    expect(segmentMembership).toEqual({
      ups: { s1: { status: 'exited' }, s2: { status: 'x', at } },
    });
  });

  it.each([
    [{ Email: [{ id: 'a' }], EMAIL: [{ id: 'b' }] }, { Email: [{ id: 'a' }, { id: 'b' }] }],
    [{ Email: [{ id: 'a' }, { id: 'a' }] }, { Email: [{ id: 'a' }] }],
    [
      { Email: [{ id: 'a' }], ECID: [{ primary: true }] },
      { Email: [{ id: 'a' }], ECID: [] },
    ],
    [
      { Email: [{ id: 'a' }], ECID: [null] },
      { Email: [{ id: 'a' }], ECID: [] },
    ],
  ])('should tidy up %j', (identityMap, tidy) => {
    expect(mergedRecord([record(1, { identityMap })], byTime)['identityMap']).toEqual(tidy);
  });

  it('should take keys for data, and change no fragment', () => {
    const odd: Data = JSON.parse('{"__proto__":{"a":1},"m":{"__proto__":{"b":1}},"toString":"x"}');
    const more: Data = JSON.parse('{"__proto__":{"c":2},"m":{"__proto__":{"b":2}}}');
    const fragments = [record(1, odd), record(2, more)];
    const before = JSON.stringify(fragments);
    const merged = mergedRecord(fragments, byTime);
    expect(JSON.stringify(merged)).toContain('"__proto__":{"a":1,"c":2},"m":{"__proto__":{"b":2}}');
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
    expect(JSON.stringify(fragments)).toBe(before);
  });
});

describe('mergedEvents', () => {
  it('should keep all events in the order of their happening, those of one _id once', () => {
    const events = [
      event(5, 30, { _id: 'x', n: 1 }),
      event(5, 20, { n: 2 }),
      event(5, 20, { _id: 'y', n: 3 }),
      event(7, 10, { _id: 'x', n: 4 }),
      event(6, 40, { _id: 'x', n: 5 }),
      event(5, 20, { _id: 'y', n: 6 }),
      event(5, 20, { n: 7 }),
    ];
    expect(atOnce(mergedEvents(events)).map(({ value }) => value['n'])).toEqual([4, 2, 6, 7]);
  });
});

describe('mergedIdentities', () => {
  it('should be all that events tell of their profile', () => {
    const events = [
      event(1, 1, { identityMap: { ECID: [{ id: 'a' }] }, web: {} }),
      event(1, 2, { identityMap: { ecid: [{ id: 'a' }, { id: 'b' }] } }),
    ];
    expect(mergedIdentities(events)).toEqual({
      identityMap: { ECID: [{ id: 'a' }, { id: 'b' }] },
      identities: [
        { id: 'a', namespace: { code: 'ECID' } },
        { id: 'b', namespace: { code: 'ECID' } },
      ],
    });
  });
});

describe('an order of data sets', () => {
  it('should be read once, however many profiles are joined by it', () => {
    let reads = 0;
    const names = Array.from({ length: 1000 }, (_, index) => `data-set-${index % 990}`);
    const order = new Proxy(names, {
      get: (target, key, receiver) => {
        reads += 1;
        return Reflect.get(target, key, receiver);
      },
    });
    const policy = { type: 'dataSetPrecedence', order } as const;
    for (let index = 0; index < 100; index += 1) {
      const least = record(1, { a: 'least' }, 'data-set-989');
      const most = record(0, { a: 'most' }, 'data-set-5');
      expect(mergedRecord([most, least], policy)).toMatchObject({ a: 'most' });
    }
    expect(reads).toBeLessThan(3000);
  });
});

function record(ingestedAt: number, value: Data, dataSetId = ''): Fragment {
  return { kind: 'record', dataSetId, ingestedAt, identity: 'x', value };
}

function event(ingestedAt: number, happenedAt: number, more: Data): Fragment {
  const value = { timestamp: new Date(happenedAt), ...more };
  return { kind: 'event', dataSetId: '', ingestedAt, identity: 'x', value };
}
