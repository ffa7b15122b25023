import { describe, expect, it } from 'vitest';
import { syntheticPopulation } from './population.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };
const SIZE = 10_000;
const profiles = [
  ...syntheticPopulation({ origin: { seed: 'aep-sim', ...tenant }, size: SIZE }).profiles({
    segments: [],
  }),
];
const records = profiles.filter(({ hasRecord }) => hasRecord);

type Identities = Record<string, { id: string; authenticatedState: string; primary: boolean }[]>;

const identityMapOf = (profile: (typeof profiles)[number]) =>
  profile.field('identityMap') as Identities;

describe('identities', () => {
  it('should be in the namespaces that are told, with one primary identity', () => {
    for (const profile of profiles) {
      const identityMap = identityMapOf(profile);
      expect(Object.keys(identityMap)).toEqual(profile.namespaces());
      expect(profile.namespaces().length).toBeGreaterThan(0);
      const primary = Object.entries(identityMap).flatMap(([namespace, entries]) =>
        entries.filter((entry) => entry.primary).map(() => namespace),
      );
      expect(primary).toHaveLength(1);
      expect(primary[0]).not.toBe('Phone');
    }
  });

  it('should say the same in both forms', () => {
    for (const profile of profiles) {
      const older = Object.entries(identityMapOf(profile)).flatMap(([code, entries]) =>
        entries.map(({ id, primary }) => ({ id, namespace: { code }, primary })),
      );
      expect(profile.field('identities')).toEqual(older);
    }
  });

  it.each([
    ['CRMID', /^[0-9A-Z]{6}-\d{10}$/],
    ['Email', /^[a-z]+\.[a-z]+\d+@example\.(com|org|net)$/],
    ['ECID', /^\d{38}$/],
    ['Phone', /^\+\d{10,13}$/],
  ])('should be in %s for many, not for all, each in its form', (namespace, form) => {
    const ids = profiles.flatMap((profile) => identityMapOf(profile)[namespace] ?? []);
    for (const { id } of ids) expect(id).toMatch(form);
    const known = records.filter((profile) => profile.namespaces().includes(namespace)).length;
    expect(known / records.length).toBeGreaterThan(0.45);
    expect(known / records.length).toBeLessThan(0.95);
  });

  it('should be the e-mail address and the telephone number of the record', () => {
    for (const profile of records) {
      const identityMap = identityMapOf(profile);
      const { address } = (profile.field('personalEmail') ?? {}) as { address?: string };
      const { number } = (profile.field('mobilePhone') ?? {}) as { number?: string };
      expect(identityMap['Email']?.map(({ id }) => id)).toEqual(address && [address]);
      expect(identityMap['Phone']?.map(({ id }) => id)).toEqual(number && [number]);
    }
  });

  it('should be of one browser for most, and of up to three', () => {
    const counts = profiles.map((profile) => identityMapOf(profile)['ECID']?.length ?? 0);
    const of = (count: number) => counts.filter((one) => one === count).length;
    expect(of(1)).toBeGreaterThan(of(2));
    expect(of(2)).toBeGreaterThan(of(3));
    expect(of(3)).toBeGreaterThan(100);
    expect(Math.max(...counts)).toBe(3);
  });

  it('should be a browser, and sometimes a login, of who has no record', () => {
    const known = profiles.filter(({ hasRecord }) => !hasRecord).map((one) => one.namespaces());
    expect(new Set(known.map(String))).toEqual(new Set(['ECID', 'CRMID,ECID']));
  });

  it('should not let anybody change the namespaces of others', () => {
    for (const profile of profiles.slice(0, 50)) {
      expect(Object.isFrozen(profile.namespaces())).toBe(true);
    }
  });
});
