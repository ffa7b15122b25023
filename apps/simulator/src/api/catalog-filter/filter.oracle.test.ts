import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCatalogQuery } from './catalog-query.ts';
import { type Candidate, select } from './select.ts';
import type { ShownObject } from './values.ts';

type Row = { readonly name?: string; readonly created: number; readonly tags: Tags };
type Tags = Readonly<Record<string, readonly string[]>>;
type Asked = readonly [parameter: string, value: string, wanted: (row: Row) => boolean];

const word = fc.constantFrom('a', 'ab', 'b', 'ba', 'a-b');
const row = fc.record(
  {
    name: word,
    created: fc.nat({ max: 5 }),
    tags: fc.dictionary(fc.constantFrom('s', 't'), fc.array(word, { minLength: 1, maxLength: 2 })),
  },
  { requiredKeys: ['created', 'tags'] },
);

/** Each kind of condition, beside what it means, told without the code that it is tested with. */
const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc
    .tuple(fc.boolean(), fc.array(word, { minLength: 1, maxLength: 3 }))
    .map(
      ([not, some]): Asked => [
        'name',
        `${not ? '!' : ''}${some.join(',')}`,
        ({ name }) => (name !== undefined && (some as string[]).includes(name)) !== not,
      ],
    ),
  fc
    .constantFrom('a', 'b', 'ab')
    .map((start): Asked => ['name', `${start}*`, ({ name }) => name?.indexOf(start) === 0]),
  fc
    .nat({ max: 6 })
    .map((at): Asked => ['createdAfter', String(at), ({ created }) => at + 1 <= created]),
  fc
    .nat({ max: 6 })
    .map((at): Asked => ['createdBefore', String(at), ({ created }) => created + 1 <= at]),
  fc
    .array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 2 })
    .map((some): Asked => ['created', some.join(','), (one) => some.indexOf(one.created) >= 0]),
  fc
    .boolean()
    .map(
      (not): Asked => [
        'property',
        not ? '!name' : 'name',
        (one) => Object.keys(one).includes('name') !== not,
      ],
    ),
  fc
    .tuple(fc.constantFrom('<', '<=', '>', '>=', '==', '!='), fc.nat({ max: 6 }))
    .map(
      ([operator, amount]): Asked => [
        'property',
        `created${operator}${amount}`,
        ({ created }) => signs[operator]?.includes(Math.sign(created - amount)) ?? false,
      ],
    ),
  fc
    .constantFrom('^a', 'b$', 'a.?b', '^(ba|ab)$')
    .map(
      (pattern): Asked => [
        'property',
        `name~${pattern}`,
        ({ name }) => name !== undefined && new RegExp(pattern).test(name),
      ],
    ),
  fc
    .tuple(fc.constantFrom('s', 't'), fc.option(word))
    .map(
      ([tag, value]): Asked => [
        'tags',
        `${tag}:${value ?? '*'}`,
        ({ tags }) =>
          value === null ? tag in tags : (tags[tag] ?? []).some((one) => one === value),
      ],
    ),
);

const signs: Readonly<Record<string, readonly number[]>> = {
  '<': [-1],
  '<=': [-1, 0],
  '>': [1],
  '>=': [1, 0],
  '==': [0],
  '!=': [-1, 1],
};

describe('a query of the Catalog', () => {
  it('should find what each of its conditions is said to mean, in its order, from start on', async () => {
    const allowed = fc.uniqueArray(asked, {
      maxLength: 3,
      // Those that can be sent once, and a name whose values would be united.
      selector: ([parameter, value]) => (parameter === 'property' ? value : parameter),
    });
    const page = fc.record({ start: fc.nat({ max: 4 }), limit: fc.integer({ min: 1, max: 5 }) });
    const order = fc.constantFrom('', 'created', 'desc:created', 'name,desc:created');
    await fc.assert(
      fc.asyncProperty(fc.array(row), allowed, page, order, async (rows, conditions, at, by) => {
        const search = new URLSearchParams(
          conditions.map(([parameter, value]) => [parameter, value] as [string, string]),
        );
        search.set('start', String(at.start));
        search.set('limit', String(at.limit));
        search.set('orderBy', by);
        const query = await decodeCatalogQuery(search);
        if (!query.ok) throw new Error(JSON.stringify(query.problems));

        const found = await select(rows.map(candidate), query.value);

        const wanted = rows.filter((one) => conditions.every(([, , means]) => means(one)));
        expect(found).toEqual(sorted(wanted, by).slice(at.start, at.start + at.limit));
      }),
      { numRuns: 1000 },
    );
  });
});

function candidate(item: Row): Candidate<Row> {
  return { item, shown: (): ShownObject => ({ ...item }) };
}

/** By insertion, so that ties stay as they stood. */
function sorted(rows: readonly Row[], by: string): Row[] {
  const comesAfter: Readonly<Record<string, (a: Row, b: Row) => boolean>> = {
    '': () => false,
    created: (a, b) => a.created > b.created,
    'desc:created': (a, b) => a.created < b.created,
    'name,desc:created': (a, b) =>
      (a.name ?? '') > (b.name ?? '') ||
      ((a.name ?? '') === (b.name ?? '') && a.created < b.created),
  };
  const result: Row[] = [];
  for (const one of rows) {
    let place = result.length;
    while (place > 0 && comesAfter[by]?.(result[place - 1] as Row, one)) place -= 1;
    result.splice(place, 0, one);
  }
  return result;
}
