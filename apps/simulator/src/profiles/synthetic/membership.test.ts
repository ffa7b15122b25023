import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Membership, Profile, Question } from '../profile.ts';
import { standingSegments } from './membership.ts';
import { syntheticPopulation } from './population.ts';
import { stockOf } from './subject.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };
const known = 'e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2';
const ups = (id: string) => ({ namespace: 'ups', id });
const SIZE = 20_000;

function profiles(question: Question = { segments: [] }, size = SIZE, sandbox = 'prod'): Profile[] {
  const of = syntheticPopulation({ origin: { seed: 'aep-sim', ...tenant, sandbox }, size });
  return [...of.profiles(question)];
}

const everybody = profiles();

const statusesIn = (namespace: string, id: string, of = everybody) =>
  of.map((profile) => profile.membership(namespace, id)?.status);

function expectAbout(count: number, share: number, of = SIZE) {
  const sigma = Math.sqrt(of * share * (1 - share));
  expect(Math.abs(count - of * share)).toBeLessThan(5 * sigma);
}

type Shown = Record<string, Record<string, { status: string; lastQualificationTime: Date }>>;

/** A row's `segmentMembership` as a list. */
function shownBy(profile: Profile) {
  const shown = (profile.field('segmentMembership') ?? {}) as Shown;
  return Object.entries(shown).flatMap(([namespace, ids]) =>
    Object.entries(ids).map(([id, { status, lastQualificationTime }]) => ({
      namespace,
      id,
      membership: { status, qualifiedAt: lastQualificationTime.getTime() },
    })),
  );
}

const inOrder = (memberships: Iterable<Membership>) =>
  Array.from(memberships, ({ status, qualifiedAt }) => `${qualifiedAt} ${status}`).sort();

describe('membership', () => {
  // Worked out by another program from the seed, the tenant, the segment and each place.
  const expected = [
    undefined,
    'exited',
    undefined,
    undefined,
    'realized',
    undefined,
    undefined,
    undefined,
    'exited',
    undefined,
    'realized',
    undefined,
    'realized',
    'realized',
    'realized',
    undefined,
  ];

  it('should be what it has always been', () => {
    expect(statusesIn('ups', known).slice(0, 16)).toEqual(expected);
    expect(everybody[1]?.membership('ups', known)?.qualifiedAt).toBe(1_730_306_721_937);
  });

  it.each([known, 'segment1', '', '__proto__', 'ünïcode 🙂'])(
    'should give the segment %j members in known shares',
    (id) => {
      const statuses = statusesIn('ups', id);
      const count = (status?: string) => statuses.filter((one) => one === status).length;
      expectAbout(count('realized'), 0.3);
      expectAbout(count('existing'), 0.05);
      expectAbout(count('exited'), 0.1);
      expectAbout(count(undefined), 0.55);
    },
  );

  it('should be independent from segment to segment, namespace to namespace, tenant to tenant', () => {
    const isIn = (namespace: string, id: string, of = everybody) =>
      statusesIn(namespace, id, of).map((status) => status === 'realized');
    const memberships = [
      ...Array.from({ length: 12 }, (_, number) => isIn('ups', `segment${number}`)),
      isIn('aam', 'segment0'),
      isIn('ups', 'segment0', profiles({ segments: [] }, SIZE, 'dev')),
    ];
    const others = [
      everybody.map(({ hasRecord }) => hasRecord),
      everybody.map((profile) => profile.events().length > 0),
      everybody.map((profile) => profile.updatedAt < Date.UTC(2022, 0, 1)),
      everybody.map((profile) => profile.namespaces().includes('Phone')),
    ];
    const share = (column: readonly boolean[]) => column.filter(Boolean).length / SIZE;
    for (const [at, one] of memberships.entries()) {
      for (const other of [...memberships.slice(at + 1), ...others]) {
        expectAbout(one.filter((is, nth) => is && other[nth]).length, share(one) * share(other));
      }
    }
  });

  it('should qualify once a day, all at one time', () => {
    const times = (all: readonly Profile[]) =>
      new Set(
        all.flatMap((profile) => {
          const at = [profile.membership('ups', known), profile.membership('aam', 'other')];
          return at.flatMap((membership) =>
            membership ? membership.qualifiedAt % 86_400_000 : [],
          );
        }),
      );
    expect(times(everybody).size).toBe(1);
    expect(times(profiles({ segments: [] }, SIZE, 'dev'))).not.toEqual(times(everybody));
  });

  it('should qualify evenly over the eight years, in whole milliseconds', () => {
    const years = new Map<number, number>();
    for (const profile of everybody) {
      const at = profile.membership('ups', known)?.qualifiedAt;
      if (at === undefined) continue;
      expect(Number.isInteger(at)).toBe(true);
      const year = new Date(at).getUTCFullYear();
      years.set(year, (years.get(year) ?? 0) + 1);
    }
    expect([...years.keys()].sort()).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
    const members = [...years.values()].reduce((sum, count) => sum + count, 0);
    for (const count of years.values()) expectAbout(count, 1 / 8, members);
  });
});

describe('memberships that are due', () => {
  const evaluatedAt = 1_800_000_000_123;
  const evaluated = profiles({ segments: [ups(known)], evaluatedAt });
  const pairs = everybody.map(
    (before, at) =>
      [before.membership('ups', known), evaluated[at]?.membership('ups', known)] as const,
  );

  it('should be of about 5%, realized when the job evaluates its segments', () => {
    const due = pairs.filter(([before, after]) => !before && after);
    expectAbout(due.length, 0.05);
    for (const [, after] of due) {
      expect(after).toEqual({ status: 'realized', qualifiedAt: evaluatedAt });
    }
  });

  it('should leave those that stand already as they are', () => {
    for (const [before, after] of pairs) if (before) expect(after).toEqual(before);
  });
});

describe('segmentMembership', () => {
  const standing = standingSegments(stockOf({ seed: 'aep-sim', ...tenant }));
  const odd = [ups('__proto__'), ups('constructor'), { namespace: '__proto__', id: '1' }];
  const asked = [ups(known), { namespace: 'adcloud', id: known }, ...odd];
  const repeated = [...asked, ups(known), ...standing.slice(0, 2)];

  it('should have standing segments of the tenant: several in ups and one in aam', () => {
    expect(standing.map(({ namespace }) => namespace)).toEqual([...Array(5).fill('ups'), 'aam']);
    for (const { id } of standing) {
      expect(id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    }
    const elsewhere = standingSegments(stockOf({ seed: 'aep-sim', ...tenant, sandbox: 'dev' }));
    const ids = [...standing, ...elsewhere].map(({ id }) => id);
    expect(new Set(ids).size).toBe(12);
  });

  it.each([
    ['no segments', [], undefined, standing],
    ['segments', asked, undefined, [...standing, ...asked]],
    ['evaluated segments', asked, 1_800_000_000_000, [...standing, ...asked]],
    ['segments twice, and standing ones', repeated, undefined, [...standing, ...asked]],
  ])('should say the same in all three ways when the question has %s', (_, segments, at, all) => {
    const question = { segments, ...(at && { evaluatedAt: at }) };
    for (const profile of profiles(question, 500)) {
      const expected = all.flatMap(({ namespace, id }) => {
        const membership = profile.membership(namespace, id);
        return membership ? [{ namespace, id, membership }] : [];
      });
      const shown = shownBy(profile);
      expect(shown).toHaveLength(expected.length);
      expect(shown).toEqual(expect.arrayContaining(expected));
      const own = expected.map(({ membership }) => membership);
      expect(inOrder(profile.memberships())).toEqual(inOrder(own));
    }
  });

  it('should be absent for who is in none', () => {
    const none = everybody.filter((profile) => [...profile.memberships()].length === 0);
    expect(none.length).toBeGreaterThan(100);
    for (const profile of none) expect(profile.field('segmentMembership')).toBeUndefined();
  });

  it('should take no key for a prototype', () => {
    const shown = profiles({ segments: odd }, 500).flatMap(shownBy);
    for (const { namespace, id } of odd) {
      expect(shown.some((one) => one.namespace === namespace && one.id === id)).toBe(true);
    }
  });

  it('should be the same whichever other segments are asked for, in whichever order', () => {
    const ids = fc.uniqueArray(fc.string({ maxLength: 4 }), { maxLength: 6 });
    fc.assert(
      fc.property(ids, ids, fc.nat(49), (some, others, index) => {
        const membershipsOf = (question: Question, order: readonly string[]) => {
          const profile = profiles(question, 50)[index] as Profile;
          return new Map(order.map((id) => [id, profile.membership('ups', id)]));
        };
        const one = membershipsOf({ segments: some.map(ups) }, [...some, ...others]);
        const other = membershipsOf({ segments: others.map(ups) }, [...others, ...some].reverse());
        for (const id of [...some, ...others]) expect(one.get(id)).toEqual(other.get(id));
      }),
    );
  });
});

describe('thousands of segments', () => {
  const segmentsOf = (count: number) => Array.from({ length: count }, (_, at) => ups(`${at}`));
  const prepared = (count: number) => {
    const [first, second] = profiles({ segments: segmentsOf(count) }, 2);
    let steps = 0;
    for (const _ of first?.preparing?.() ?? []) steps += 1;
    return { first, second, steps };
  };

  it('should be prepared in steps, once, twice as many for twice as many', () => {
    const { second, steps } = prepared(5000);
    expect(steps).toBeGreaterThanOrEqual(50);
    expect(prepared(10_000).steps).toBeLessThanOrEqual(2.5 * steps);
    expect(second?.preparing?.()).toBeUndefined();
  });

  it('should be shown alike, prepared or not, whatever was asked before', () => {
    const segments = segmentsOf(500);
    const [fresh, other] = profiles({ segments: [...segments, ...segments] }, 2);
    other?.membership('ups', '17');
    const { first } = prepared(500);
    expect(first && shownBy(first)).toEqual(fresh && shownBy(fresh));
    expect(first && shownBy(first).length).toBeGreaterThan(100);
  });
});
