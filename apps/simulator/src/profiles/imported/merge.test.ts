import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { by, byTime, event, mergedRecord, record } from '../../../test/facts/merged.ts';
import { atOnce } from '../../steps/in-steps.ts';
import type { Data } from '../own.ts';
import { mergedEvents } from './merge.ts';

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
