import { setImmediate } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { keeping } from '../../../test/callers/importing.ts';
import { ticking } from '../../../test/costs/ticking.ts';
import type { Population, Profile, Question } from '../profile.ts';
import type { Fragment } from './fragment.ts';
import { closedSchemas } from './infer.ts';
import type { MergePolicy } from './merge-policies.ts';
import { importedPopulation } from './population.ts';
import { dated, type ReadProfiles, readProfiles } from './read-profiles.ts';

const all: Question = { segments: [] };
const early = '2020-01-01T00:00:00Z';
const late = '2021-01-01T00:00:00Z';
const email = (id: string) => ({ identityMap: { Email: [{ id }] } });

afterEach(async () => {
  vi.restoreAllMocks();
  await setImmediate();
});

describe('importedPopulation', () => {
  it('should join fragments by the primary identity, in the order of first appearance', async () => {
    const population = await populationOf([
      {
        identityMap: { ECID: [{ id: 'e1' }], Phone: [], Email: [{ id: 'ann', primary: true }] },
        n: 1,
      },
      { ...email('bob'), n: 2 },
      { identityMap: { email: [{ id: 'ann' }, { id: 'bob' }] }, m: 3 },
      { identityMap: { Phone: [{ id: 'ann' }] }, n: 4 },
      { identities: [{ id: 'bob', namespace: { code: 'EMAIL' } }], m: 5 },
      { identityMap: { Email: [{ id: 'Ann' }] }, n: 6 },
    ]);
    expect(population.size).toBe(4);
    expect(profilesOf(population).map((one) => [one.field('n'), one.field('m')])).toEqual([
      [1, 3],
      [2, 5],
      [4, undefined],
      [6, undefined],
    ]);
    expect(profilesOf(population)[0]?.namespaces()).toEqual(['ECID', 'Email']);
    expect(population.record.fields['n']).toEqual({ kind: 'integer' });
  });

  it('should tell when a profile was updated last, by its records if it has any', async () => {
    const event = { ...email('ann'), timestamp: early };
    const [ann, bob] = profilesOf(
      await populationOf([
        { event, ingestedAt: late },
        { record: email('ann'), ingestedAt: '2019-01-01T00:00:00Z' },
        { record: email('ann'), ingestedAt: '2018-01-01T00:00:00Z' },
        { event: { ...email('bob'), timestamp: late }, ingestedAt: early },
      ]),
    );
    expect(ann).toMatchObject({ hasRecord: true, updatedAt: Date.UTC(2019, 0, 1) });
    expect(bob).toMatchObject({ hasRecord: false, updatedAt: Date.UTC(2020, 0, 1) });
    expect(ann?.events().map(({ ingestedAt }) => ingestedAt)).toEqual([Date.UTC(2021, 0, 1)]);
    expect(ann?.events()[0]?.field('timestamp')).toEqual(new Date(Date.UTC(2020, 0, 1)));
    expect(bob?.field('identityMap')).toEqual({ Email: [{ id: 'bob' }] });
    expect(bob?.field('timestamp')).toBeUndefined();
    expect([...(bob?.memberships() ?? [])]).toEqual([]);
    expect(bob?.membership('ups', 's1')).toBeUndefined();
  });

  it('should know memberships as the data have them, whatever is evaluated', async () => {
    const segmentMembership = {
      UPS: {
        s1: { status: 'realized', lastQualificationTime: early },
        s2: { status: 'exited' },
        s3: { lastQualificationTime: early },
      },
      aam: { s1: { status: 'existing', lastQualificationTime: late } },
    };
    const population = await populationOf([
      { record: { ...email('ann'), segmentMembership }, ingestedAt: late },
    ]);
    const segments = [{ namespace: 'ups', id: 's9' }];
    const [ann] = profilesOf(population, { segments, evaluatedAt: 5 });
    const realized = { status: 'realized', qualifiedAt: Date.UTC(2020, 0, 1) };
    const exited = { status: 'exited', qualifiedAt: Date.UTC(2021, 0, 1) };
    const existing = { status: 'existing', qualifiedAt: Date.UTC(2021, 0, 1) };
    expect(ann?.membership('ups', 's1')).toEqual(realized);
    expect(ann?.membership('ups', 's2')).toEqual(exited);
    expect(ann?.membership('ups', 's3')).toBeUndefined();
    expect(ann?.membership('ups', 's9')).toBeUndefined();
    expect(ann?.membership('ups', 'toString')).toBeUndefined();
    expect(ann?.membership('aam', 's1')).toEqual(existing);
    expect([...(ann?.memberships() ?? [])]).toEqual([realized, exited, existing]);
    expect(ann?.field('segmentMembership')).toMatchObject({ UPS: { s2: { status: 'exited' } } });
    expect(ann?.field('constructor')).toBeUndefined();
  });

  it('should join by the policy that the question leads to, in any order of questions', async () => {
    const trust = (id: string, order: string[], more: object = {}): MergePolicy => ({
      id,
      version: 1,
      attributeMerge: { type: 'dataSetPrecedence', order },
      ...more,
    });
    const policies = [
      trust('crm', ['crm'], { segments: ['s1'] }),
      trust('web', ['web', 'app'], { default: true }),
      trust('app', ['app'], { segments: ['s2'] }),
    ];
    const fragments = ['crm', 'web', 'app', 'till'].map((dataSetId, year) => ({
      record: { ...email('ann'), from: dataSetId },
      dataSetId,
      ingestedAt: `202${year}-01-01T00:00:00Z`,
    }));
    const population = await populationOf(fragments, policies);
    const from = (question: Question) => profilesOf(population, question)[0]?.field('from');
    for (let round = 0; round < 3; round += 1) {
      expect(from({ segments: [{ namespace: 'ups', id: 's1' }] })).toBe('crm');
      expect(from(all)).toBe('web');
      expect(from({ ...all, mergePolicy: { id: 'app' } })).toBe('app');
      expect(from({ ...all, mergePolicy: { id: 'timestampOrdered-none-mp', version: 1 } })).toBe(
        'till',
      );
    }
    expect(profilesOf(population)[0]).toBe(profilesOf(population)[0]);

    const segments = ['s1', 's2', 's9'].map((id) => ({ namespace: 'ups', id }));
    const fromAll = (question: Question) => {
      const [ann] = profilesOf(population, question);
      return segments.map(({ id }) => ann?.mergedFor(id).field('from'));
    };
    for (let round = 0; round < 2; round += 1) {
      expect(fromAll({ segments: segments.slice(0, 1) })).toEqual(['crm', 'crm', 'crm']);
      expect(fromAll({ segments })).toEqual(['crm', 'app', 'web']);
      expect(fromAll({ segments, mergePolicy: { id: 'app' } })).toEqual(['app', 'app', 'app']);
    }
  });
});

describe('profiles of many fragments', () => {
  const fragments = Array.from({ length: 50 }, (_, nth) => ({
    record: { ...email('ann'), [`n${nth}`]: nth, last: nth },
    dataSetId: nth === 0 ? 'crm' : 'web',
  }));
  const crm: MergePolicy = {
    id: 'crm',
    version: 1,
    attributeMerge: { type: 'dataSetPrecedence', order: ['crm'] },
    segments: ['s1'],
  };

  it('should be joined a fragment at a time, in every way that is asked for', async () => {
    const population = await populationOf(fragments, [crm]);
    const segments = ['s2', 's1'].map((id) => ({ namespace: 'ups', id }));
    const [ann] = profilesOf(population, { segments });
    expect([...(ann?.preparing?.() ?? [])]).toHaveLength(100);
    expect(ann?.preparing?.()).toBeUndefined();
    expect(ann?.field('last')).toBe(49);
    expect(ann?.mergedFor('s1').field('last')).toBe(0);
    expect(ann?.field('n7')).toBe(7);
  });

  it('should be the same without any preparation, which is none for few fragments', async () => {
    const [ann] = profilesOf(await populationOf(fragments));
    expect(ann?.field('last')).toBe(49);
    const [few] = profilesOf(await populationOf(fragments.slice(0, 20)));
    expect(few?.preparing?.()).toBeUndefined();
    expect(few?.field('last')).toBe(19);
  });

  it('should be begun as they are come to, by whoever comes first', async () => {
    const lines = Array.from({ length: 30 }, (_, nth) => ({ ...email(`p${nth}`), n: nth }));
    const population = await populationOf(lines);
    const [first, second] = [0, 1].map(() => population.profiles(all)[Symbol.iterator]());
    const next = (of: typeof first) => of?.next().value as Profile | undefined;
    const seen: (Profile | undefined)[] = [];
    for (let nth = 0; nth < 10; nth += 1) seen.push(next(first));
    for (let nth = 0; nth < 20; nth += 1) {
      const profile = next(second);
      if (nth < 10) expect(profile).toBe(seen[nth]);
      expect(profile?.field('n')).toBe(nth);
    }
    expect(next(first)?.field('n')).toBe(10);
    expect(profilesOf(population).map((one) => one.field('n'))).toEqual(lines.map(({ n }) => n));
  });

  it('should find a membership in its namespace, however many there are', async () => {
    const names = Array.from({ length: 300 }, (_, nth) => `Space${nth}`);
    const segmentMembership = Object.fromEntries(
      names.map((name) => [name, { s: { status: 'exited' } }]),
    );
    const [ann] = profilesOf(await populationOf([{ ...email('ann'), segmentMembership }]));
    expect(ann?.membership('space0', 's')?.status).toBe('exited');
    const lower = vi.spyOn(String.prototype, 'toLowerCase');
    for (const name of names) {
      expect(ann?.membership(name.toLowerCase(), 's')?.status).toBe('exited');
      expect(ann?.membership(`no${name}`, 's')).toBeUndefined();
    }
    expect(lower.mock.calls.length).toBeLessThanOrEqual(2.5 * names.length);
  });

  it('should be grouped in steps', async () => {
    const { fragments: some, schemas } = await readFrom([email('ann')]);
    const [one] = some;
    await setImmediate();
    ticking(6);
    let turns = 0;
    void setImmediate().then(() => {
      turns += 1;
    });
    const many = Array.from({ length: 2000 }, () => one as Fragment);
    const { size } = await importedPopulation([many, many], closedSchemas(schemas), [], keeping());
    expect([size, turns]).toEqual([1, 1]);
  });
});

async function populationOf(
  lines: readonly object[],
  policies: readonly MergePolicy[] = [],
): Promise<Population> {
  const { fragments, schemas } = await readFrom(lines);
  return importedPopulation([fragments], closedSchemas(schemas), policies, keeping());
}

async function readFrom(lines: readonly object[]): Promise<ReadProfiles> {
  const bytes = async function* () {
    for (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
  };
  return dated(await readProfiles(bytes()), Date.UTC(2024, 0, 1));
}

function profilesOf(population: Population, question: Question = all): Profile[] {
  return [...population.profiles(question)];
}
