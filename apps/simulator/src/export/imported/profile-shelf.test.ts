import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Population } from '../profile.ts';
import type { MergePolicy } from './merge-policies.ts';
import { ProfileShelf } from './profile-shelf.ts';
import { type ReadProfiles, readProfiles } from './read-profiles.ts';

const policy: MergePolicy = {
  id: 'crm',
  version: 1,
  attributeMerge: { type: 'dataSetPrecedence', order: ['crm'] },
  default: true,
};

describe('ProfileShelf', () => {
  it('should add imports up, and leave earlier populations as they were', async () => {
    const shelf = new ProfileShelf();
    const first = shelf.add('a', await reading(['ann', 1], ['bob', 2]));
    const second = shelf.add('a', await reading(['ann', 3], ['cy', 0.5]));
    expect(shelf.current('a')).toMatchObject({ id: second, profiles: 3, fragments: 4 });
    expect(valuesOf(shelf.get('a', first))).toEqual([1, 2]);
    expect(valuesOf(shelf.get('a', second))).toEqual([3, 2, 0.5]);
    expect(shelf.get('a', first)?.record.fields['n']).toEqual({ kind: 'integer' });
    expect(shelf.get('a', second)?.record.fields['n']).toEqual({ kind: 'number' });
    expect(shelf.get('a', first)).toBe(shelf.get('a', first));
  });

  it('should know no line of an earlier import, whichever of them told the type', async () => {
    const shelf = new ProfileShelf();
    shelf.add('a', await reading(['ann', null]));
    shelf.add('a', await reading(['ann', null], ['bob', 1]));
    shelf.add('a', await reading(['ann', 2]));
    const other = await reading(['bob', 'x']);
    expect(() => shelf.add('a', other)).toThrow(
      'line 1: n must be a whole number of 32 bits as in an earlier import, it is a text',
    );
  });

  it('should keep tenants apart', async () => {
    const shelf = new ProfileShelf();
    const id = shelf.add('a', await reading(['ann', 1]));
    expect(shelf.current('b')).toBeUndefined();
    expect(shelf.get('b', id)).toBeUndefined();
    shelf.add('b', await reading(['bob', 'text']));
    shelf.forget('b');
    expect(valuesOf(shelf.get('a', id))).toEqual([1]);
    expect(shelf.count).toBe(1);
  });

  it('should add nothing of an import whose types do not agree with those before', async () => {
    const shelf = new ProfileShelf();
    const id = shelf.add('a', await reading(['ann', 1]));
    const other = await reading(['bob', null], ['bob', 'x']);
    expect(() => shelf.add('a', other)).toThrow(
      'line 2: n must be a whole number of 32 bits as in an earlier import, it is a text',
    );
    expect(shelf.current('a')).toMatchObject({ id, profiles: 1, fragments: 1 });
    expect(shelf.count).toBe(1);
    shelf.add('a', await reading(['bob', 2]));
    expect(shelf.current('a')).toMatchObject({ profiles: 2, fragments: 2 });
  });

  it('should hold no more than it may, until a tenant is forgotten', async () => {
    const shelf = new ProfileShelf({ maxFragments: 3 });
    shelf.add('a', await reading(['ann', 1], ['bob', 1]));
    expect(shelf.room).toBe(1);
    const two = await reading(['ann', 1], ['bob', 1]);
    expect(() => shelf.add('b', two)).toThrow('3 records and events are held at most');
    shelf.drop('a');
    expect(() => shelf.add('b', two)).toThrow('a reset of the tenant makes room');
    shelf.forget('a');
    expect(shelf.count).toBe(0);
    shelf.add('b', two);
    expect(shelf.count).toBe(2);
  });

  it('should start from nothing after a drop, and still know what was', async () => {
    const shelf = new ProfileShelf();
    const before = shelf.add('a', await reading(['ann', 1]));
    shelf.drop('a');
    expect(shelf.current('a')).toBeUndefined();
    const after = shelf.add('a', await reading(['bob', 'text']));
    expect(after).not.toBe(before);
    expect(valuesOf(shelf.get('a', before))).toEqual([1]);
    expect(valuesOf(shelf.get('a', after))).toEqual(['text']);
    expect(shelf.current('a')).toMatchObject({ profiles: 1, fragments: 1 });
    shelf.forget('a');
    expect(shelf.get('a', before)).toBeUndefined();
    expect(shelf.get('a', after)).toBeUndefined();
  });

  it('should make a population of its own of changed policies', async () => {
    const shelf = new ProfileShelf();
    shelf.setPolicies('a', [policy]);
    expect(shelf.current('a')).toBeUndefined();
    const trusted = shelf.add('a', await reading(['ann', 1, 'crm'], ['ann', 2, 'web']));
    shelf.setPolicies('a', [{ ...policy }]);
    expect(shelf.current('a')?.id).toBe(trusted);
    shelf.setPolicies('a', []);
    const latest = shelf.current('a')?.id;
    expect(valuesOf(shelf.get('a', trusted))).toEqual([1]);
    expect(valuesOf(shelf.get('a', latest))).toEqual([2]);
    expect(shelf.policies('a')).toEqual([]);
    expect(shelf.policies('b')).toEqual([]);
    expect(shelf.current('a')).toMatchObject({ profiles: 1, fragments: 2 });
  });

  it('should give every tenant the base to start with and to go back to', async () => {
    const base = await reading(['ann', 1, 'crm'], ['ann', 2, 'web']);
    const shelf = new ProfileShelf({ base, maxFragments: 1 });
    expect(shelf.current('a')).toMatchObject({ profiles: 1, fragments: 2 });
    expect(shelf.current('a')?.id).toBeUndefined();
    expect(valuesOf(shelf.get('a', undefined))).toEqual([2]);
    shelf.add('a', await reading(['bob', 3]));
    expect(shelf.current('a')).toMatchObject({ profiles: 2, fragments: 3 });
    expect(shelf.current('b')).toMatchObject({ profiles: 1, fragments: 2 });
    expect(valuesOf(shelf.get('a', shelf.current('a')?.id))).toEqual([2, 3]);
    shelf.drop('a');
    expect(shelf.current('a')?.id).toBeUndefined();
    shelf.setPolicies('a', [policy]);
    expect(valuesOf(shelf.get('a', shelf.current('a')?.id))).toEqual([1]);
    shelf.drop('a');
    expect(valuesOf(shelf.get('a', shelf.current('a')?.id))).toEqual([1]);
    shelf.forget('a');
    expect(shelf.count).toBe(0);
    expect(shelf.policies('a')).toEqual([]);
    expect(valuesOf(shelf.get('a', undefined))).toEqual([2]);
    shelf.add('a', await reading(['ann', 3]));
    expect(shelf.current('a')).toMatchObject({ profiles: 1, fragments: 3 });
    expect(shelf.get('a', shelf.current('a')?.id)?.size).toBe(1);
    expect(new ProfileShelf().get('a', undefined)).toBeUndefined();
  });

  it('should find again what it no longer keeps ready', async () => {
    const shelf = new ProfileShelf();
    const ids: string[] = [];
    for (let n = 0; n < 10; n += 1) ids.push(shelf.add('a', await reading(['ann', n])));
    const seen = ids.map((id) => valuesOf(shelf.get('a', id)));
    expect(seen).toEqual(ids.map((_, n) => [n]));
    expect(ids.map((id) => valuesOf(shelf.get('a', id)))).toEqual(seen);
  });

  it('should not care how fragments are cut into imports', async () => {
    const fragment = fc.tuple(
      fc.constantFrom('ann', 'bob', 'cy'),
      fc.constantFrom(1, 2, 0.5, null),
      fc.constantFrom('crm', 'web', ''),
      fc.nat(3),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fragment, { minLength: 1 }),
        fc.infiniteStream(fc.boolean()),
        async (fragments, cuts) => {
          const imports: (typeof fragments)[] = [];
          for (const each of fragments) {
            if (imports.length === 0 || cuts.next().value) imports.push([]);
            imports.at(-1)?.push(each);
          }
          const shelf = new ProfileShelf();
          for (const key of ['whole', 'cut']) shelf.setPolicies(key, [policy]);
          shelf.add('whole', await reading(...fragments));
          for (const each of imports) shelf.add('cut', await reading(...each));
          expect(shownOf(shelf, 'cut')).toEqual(shownOf(shelf, 'whole'));
        },
      ),
    );
  });
});

type Line = readonly [id: string, n: unknown, dataSetId?: string, day?: number];

function reading(...lines: readonly Line[]): Promise<ReadProfiles> {
  const bytes = async function* () {
    for (const [id, n, dataSetId = '', day = 0] of lines) {
      const record = { identityMap: { Email: [{ id }] }, n };
      const ingestedAt = `2020-01-0${day + 1}T00:00:00Z`;
      yield Buffer.from(`${JSON.stringify({ record, dataSetId, ingestedAt })}\n`);
    }
  };
  return readProfiles(bytes(), { now: 0 });
}

function valuesOf(population: Population | undefined): unknown[] {
  return Array.from(population?.profiles({ segments: [] }) ?? [], (profile) => profile.field('n'));
}

function shownOf(shelf: ProfileShelf, key: string): unknown {
  const population = shelf.get(key, shelf.current(key)?.id);
  const profiles = [...(population?.profiles({ segments: [] }) ?? [])];
  return [
    population?.size,
    shelf.current(key)?.profiles,
    population?.record,
    profiles.map((one) => [one.field('identityMap'), one.field('n'), one.updatedAt]),
  ];
}
