import { afterEach, describe, expect, it, vi } from 'vitest';
import { importing, type Line } from '../../../test/callers/importing.ts';
import type { Question } from '../profile.ts';
import type { Fragment } from './fragment.ts';
import { closedSchemas, openSchemas } from './infer.ts';
import type { MergePolicy } from './merge-policies.ts';
import { importedPopulation, joinedProfiles } from './population.ts';
import { readProfiles, unionSchemas } from './read-profiles.ts';

vi.mock('./read-profiles.ts', { spy: true });

afterEach(() => {
  vi.restoreAllMocks();
});

describe('what is kept of the imports of all tenants', () => {
  it('should be as many imports as there is room for, by the fields that each brings', async () => {
    const { imports, tenant, population } = importing();
    const own = Array.from({ length: 9000 }, (_, nth) => [`field${nth}`, nth] as const);
    const line = { identityMap: { Email: [{ id: 'ann' }] }, ...Object.fromEntries(own) };
    async function* bytes() {
      yield Buffer.from(JSON.stringify(line));
    }
    // Of 9,000 fields each, a hundred and eleven fill the room of a million.
    const all = [];
    for (let now = 0; now < 115; now += 1) {
      const taken = await imports.take(bytes(), undefined);
      all.push(await imports.add(tenant, { synthetic: 9 }, taken, now));
    }
    const read = vi.mocked(readProfiles);
    read.mockClear();
    const [first, last] = [all[0], all.at(-1)];
    if (!first || !last) return;
    await population(last);
    expect(read).not.toHaveBeenCalled();
    await population(first);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('should be many small populations, for there may be many tenants', async () => {
    const { add, population } = importing();
    const all = [];
    for (let nth = 0; nth < 20; nth += 1) {
      const line: Line = ['ann', nth];
      all.push(await add(undefined, line));
    }
    const made = await Promise.all(all.map(population));
    expect(await Promise.all(all.map(population))).toEqual(made);
    const again = await Promise.all(all.map(population));
    expect(again.every((one, nth) => one === made[nth])).toBe(true);
  });

  it('should be no more than a tenant may import', async () => {
    const { imports, tenant } = importing();
    async function* bytes() {
      yield Buffer.from('{"identityMap":{"Email":[{"id":"ann"}]}}');
    }
    const taken = await imports.take(bytes(), undefined);
    const facts = { hash: taken.profiles.hash, importedAt: 0 };
    const full = {
      imports: Array.from({ length: 10_000 }, () => facts),
      fragments: 1,
      profiles: 1,
    };
    await expect(imports.add(tenant, full, taken, 0)).rejects.toThrow(
      'The sandbox exceeds the limit of 10000 imports; import more profiles at a time, or reset the sandbox.',
    );
  });
});

describe('profiles that were joined', () => {
  const fragments: Fragment[] = Array.from({ length: 100 }, (_, nth) => ({
    kind: 'record',
    dataSetId: '',
    ingestedAt: 0,
    identity: `p${nth}`,
    value: { n: nth },
  }));
  const policy = (nth: number): MergePolicy => ({
    id: `policy${nth}`,
    version: 1,
    attributeMerge: { type: 'dataSetPrecedence', order: [`${nth}`] },
    segments: [`s${nth}`],
  });
  const asking = (...segments: number[]): Question => ({
    segments: segments.map((nth) => ({ namespace: 'ups', id: `s${nth}` })),
  });

  it('should be kept of all populations together, each fragment as often as it is joined', async () => {
    const joined = joinedProfiles(350);
    const schemas = closedSchemas(openSchemas(unionSchemas));
    const policies = [0, 1, 2, 3].map(policy);
    const [one, other] = await Promise.all(
      ['one', 'other'].map((name) =>
        importedPopulation([fragments], schemas, policies, { name, joined, maxFragments: 350 }),
      ),
    );
    const firstOf = (population: typeof one, question: Question) =>
      population?.profiles(question)[Symbol.iterator]().next().value;
    const alone = firstOf(one, asking(0));
    expect(firstOf(one, asking(0))).toBe(alone);
    firstOf(other, asking(0));
    // In two ways: with the two before, it is more than there is room for.
    const two = firstOf(other, asking(0, 1));
    expect(joined.weight).toBe(300);
    expect(firstOf(other, asking(0, 1))).toBe(two);
    expect(firstOf(one, asking(0))).not.toBe(alone);
    // In four ways it is too much by itself.
    const many = firstOf(one, asking(0, 1, 2, 3));
    expect(firstOf(one, asking(0, 1, 2, 3))).not.toBe(many);
    // Nor is it held while somebody walks over it.
    const walked = one?.profiles(asking(0, 1, 2, 3)) ?? [];
    expect([...walked][0]).not.toBe([...walked][0]);
    expect(Array.from(one?.profiles(asking(0, 1, 2, 3)) ?? [], (each) => each.field('n'))).toEqual(
      fragments.map(({ value }) => value['n']),
    );
    expect(joined.weight).toBeLessThanOrEqual(350);
  });
});
