import { BoundedMap } from '../../core/bounded-map.ts';
import { inSteps, type Steps } from '../../steps/in-steps.ts';
import type { Population, Profile } from '../profile.ts';
import type { Fragment } from './fragment.ts';
import { type Group, ImportedProfile } from './imported-profile.ts';
import type { Schemas } from './infer.ts';
import { type MergePolicy, type Merges, mergesBy } from './merge-policies.ts';

/** The cache of joined profiles: exports with the same policy often follow each other. */
export interface Joined {
  readonly profiles: Iterable<Profile>;
  /** How many fragments they consist of, each counted as often as it is joined. */
  readonly weight: number;
}

/** Of all populations together, by the name of each and by how it is joined. */
export type JoinedProfiles = BoundedMap<string, Joined>;

export function joinedProfiles(maxFragments: number): JoinedProfiles {
  return new BoundedMap(maxFragments, ({ weight }) => weight);
}

/** Caches joined profiles. */
export interface Keeping {
  /** Of the population, and of no other. */
  readonly name: string;
  readonly joined: JoinedProfiles;
  /** The limit of {@link joined}. */
  readonly maxFragments: number;
}

/** At least this number is cached, however few fragments they have. */
const MAX_JOINED = 1000;

/** Fragments grouped in one go. */
const AT_ONCE = 256;

/**
 * The imported profiles, in the order of their first occurrence. A profile is joined when it is first
 * read, and then cached. Their segments have no known definition, so an evaluation changes no membership.
 */
export async function importedPopulation(
  imports: readonly (readonly Fragment[])[],
  schemas: Schemas,
  policies: readonly MergePolicy[],
  { name, joined, maxFragments }: Keeping,
): Promise<Population> {
  const groups = await inSteps(grouping(imports));
  const fragments = imports.reduce((sum, some) => sum + some.length, 0);
  const mergesOf = mergesBy(policies);
  return {
    size: groups.length,
    ...schemas,
    profiles: (question) => {
      const merges = mergesOf(question);
      const key = JSON.stringify([name, merges.usual, [...merges.own]]);
      const known = joined.get(key);
      if (known) return known.profiles;
      const weight = fragments * (1 + new Set(merges.own.values()).size);
      // If a profile would not fit into the cache, it is not kept after it was read.
      if (weight > maxFragments) return freshProfilesOf(groups, merges);
      const profiles = profilesOf(groups, merges);
      joined.set(key, { profiles, weight: Math.max(weight, maxFragments / MAX_JOINED) });
      return profiles;
    },
  };
}

function* grouping(imports: readonly (readonly Fragment[])[]): Steps<readonly Group[]> {
  const groups = new Map<string, Group>();
  const all: Group[] = [];
  for (const fragments of imports) {
    for (const [nth, fragment] of fragments.entries()) {
      if (nth % AT_ONCE === 0) yield;
      let group = groups.get(fragment.identity);
      if (!group) {
        group = { records: [], events: [] };
        groups.set(fragment.identity, group);
        all.push(group);
      }
      group[fragment.kind === 'record' ? 'records' : 'events'].push(fragment);
    }
  }
  return all;
}

/** Each is prepared when it is first read, and then kept: preparing a million at once would take long. */
function profilesOf(groups: readonly Group[], merges: Merges): Iterable<Profile> {
  const begun: Profile[] = [];
  return {
    *[Symbol.iterator]() {
      for (const [nth, group] of groups.entries()) {
        // Another reader may have prepared more of them.
        let profile = begun[nth];
        if (!profile) {
          profile = new ImportedProfile(group, merges);
          begun.push(profile);
        }
        yield profile;
      }
    },
  };
}

function freshProfilesOf(groups: readonly Group[], merges: Merges): Iterable<Profile> {
  return {
    *[Symbol.iterator]() {
      for (const group of groups) yield new ImportedProfile(group, merges);
    },
  };
}
