import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Profile, Question } from '../profile.ts';
import { eventSchema, recordSchema } from '../schema.ts';
import { syntheticPopulation } from './population.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };
const nothing: Question = { segments: [] };
const segments = [
  { namespace: 'ups', id: 'e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2' },
  { namespace: 'aam', id: '2340873' },
];

function population({ seed = 'aep-sim', size = 300, sandbox = 'prod', org = tenant.org } = {}) {
  return syntheticPopulation({ origin: { seed, org, sandbox }, size });
}

const recordFields = Object.keys(recordSchema.fields);
const eventFields = Object.keys(eventSchema.fields);

/** All that a profile can be asked. */
function whole(profile: Profile, fields = recordFields) {
  return {
    hasRecord: profile.hasRecord,
    updatedAt: profile.updatedAt,
    namespaces: profile.namespaces(),
    memberships: [...profile.memberships()],
    fields: fields.map((name) => profile.field(name)),
    events: profile.events().map((event) => ({
      ingestedAt: event.ingestedAt,
      fields: eventFields.map((name) => event.field(name)),
    })),
  };
}

const wholes = (of: ReturnType<typeof population>, question = nothing) =>
  Array.from(of.profiles(question), (profile) => whole(profile));

const nth = (of: ReturnType<typeof population>, index: number, question = nothing) =>
  [...of.profiles(question)][index] as Profile;

type Identities = Record<string, { id: string }[]>;

/** What tells a profile from all others. Telephones are shared. */
function tellingIds(of: ReturnType<typeof population>): string[] {
  return Array.from(of.profiles(nothing), (profile) => {
    const { Phone: _, ...telling } = profile.field('identityMap') as Identities;
    const ids = Object.entries(telling).flatMap(([namespace, entries]) =>
      entries.map(({ id }) => `${namespace} ${id}`),
    );
    const own = profile.field('_id');
    return typeof own === 'string' ? [...ids, own] : ids;
  }).flat();
}

describe('syntheticPopulation', () => {
  it('should have as many profiles as its size', () => {
    for (const size of [0, 1, 7]) {
      const of = population({ size });
      expect([of.size, [...of.profiles(nothing)].length]).toEqual([size, size]);
    }
    expect(population().record).toBe(recordSchema);
    expect(population().event).toBe(eventSchema);
  });

  it('should be the same for the same seed and tenant, each time it is gone through', () => {
    const of = population();
    const profiles = of.profiles(nothing);
    const first = Array.from(profiles, (profile) => whole(profile));
    expect(Array.from(profiles, (profile) => whole(profile))).toEqual(first);
    expect(JSON.stringify(wholes(population()))).toBe(JSON.stringify(first));
  });

  it('should be what it has always been', () => {
    const text = JSON.stringify(wholes(population({ size: 1000 }), { segments }));
    expect(createHash('sha256').update(text).digest('hex')).toBe(
      'fe2361e241529bcc649e22c7cbbff1e5b0f9b145035b1a782071f8be33722c6e',
    );
  });

  it('should begin with the same profiles whatever its size', () => {
    expect(wholes(population({ size: 300 })).slice(0, 50)).toEqual(
      wholes(population({ size: 50 })),
    );
  });

  it.each([
    ['seed', { seed: 'other' }],
    ['org', { org: '0BD6382559DF0C130A49422D@AdobeOrg' }],
    ['sandbox', { sandbox: 'dev' }],
  ])('should share no profile with that of another %s', (_, other) => {
    const [one, another] = [population({ size: 5000 }), population({ size: 5000, ...other })];
    const ids = new Set(tellingIds(one));
    expect(tellingIds(another).filter((id) => ids.has(id))).toEqual([]);
    const names = (of: typeof one) =>
      Array.from(of.profiles(nothing), (profile) => JSON.stringify(profile.field('person')));
    const known = names(one);
    expect(names(another).filter((name, at) => name && name === known[at]).length).toBeLessThan(9);
  });

  it('should give no two profiles the same id or identity, nor two events', () => {
    const of = population({ size: 20_000 });
    const ids = tellingIds(of);
    expect(new Set(ids).size).toBe(ids.length);
    const eventIds = Array.from(of.profiles(nothing), (profile) =>
      profile.events().map((event) => event.field('_id')),
    ).flat();
    expect(new Set(eventIds).size).toBe(eventIds.length);
  });

  it('should show a profile the same whatever was asked before', () => {
    const of = population();
    const question = { segments, evaluatedAt: 1_800_000_000_000 };
    const asks: ((profile: Profile) => unknown)[] = [
      (profile) => profile.hasRecord,
      (profile) => profile.updatedAt,
      (profile) => profile.namespaces(),
      (profile) => profile.events().map((event) => event.field('web')),
      (profile) => [...profile.memberships()],
      (profile) => profile.membership('ups', 'another'),
      (profile) => profile.membership('aam', segments[1]?.id ?? ''),
      ...recordFields.map((name) => (profile: Profile) => profile.field(name)),
    ];
    fc.assert(
      fc.property(
        fc.nat(of.size - 1),
        fc.array(fc.constantFrom(...asks), { maxLength: 12 }),
        (index, before) => {
          const profile = nth(of, index, question);
          for (const ask of before) ask(profile);
          expect(whole(profile)).toEqual(whole(nth(population(), index, question)));
        },
      ),
      { numRuns: 50 },
    );
  });

  it('should show all but memberships the same whatever the question', () => {
    const others = recordFields.filter((name) => name !== 'segmentMembership');
    const asked = { segments, evaluatedAt: 1_800_000_000_000, mergePolicy: { id: 'x' } };
    const seen = (question: Question) =>
      Array.from(population().profiles(question), (profile) => ({
        ...whole(profile, others),
        memberships: [],
      }));
    expect(seen(asked)).toEqual(seen(nothing));
  });

  it.each(['', 'adress', '__proto__', 'constructor', 'toString'])(
    'should have no field %j',
    (name) => {
      for (const profile of population().profiles(nothing)) {
        expect(profile.field(name)).toBeUndefined();
        for (const event of profile.events()) expect(event.field(name)).toBeUndefined();
      }
    },
  );
});

describe('profiles with events only', () => {
  const of = population({ size: 20_000 });
  const without = [...of.profiles(nothing)].filter(({ hasRecord }) => !hasRecord);

  it('should be about 5%', () => {
    // 5 sigma of 20,000 × 5%.
    expect(Math.abs(without.length - 1000)).toBeLessThan(155);
  });

  it('should have an event at least, and nothing of a record', () => {
    const known = ['identityMap', 'identities', 'segmentMembership'];
    for (const profile of without) {
      expect(profile.events().length).toBeGreaterThan(0);
      for (const name of recordFields) {
        if (!known.includes(name)) expect(profile.field(name)).toBeUndefined();
      }
      expect(profile.field('identityMap')).toBeDefined();
      expect(profile.field('identities')).toBeDefined();
    }
    expect(without.some((profile) => profile.field('segmentMembership'))).toBe(true);
  });

  it('should be updated by the event that came in last', () => {
    for (const profile of without) {
      const ingested = profile.events().map(({ ingestedAt }) => ingestedAt);
      expect(profile.updatedAt).toBe(ingested.sort((one, other) => other - one)[0]);
    }
  });
});
