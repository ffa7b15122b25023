import { BoundedMap } from '../../core/bounded-map.ts';
import type { Instant } from '../../core/clock.ts';
import { atOnce, inSteps, type Steps } from '../../steps/in-steps.ts';
import { type Data, isData, own } from '../own.ts';
import type { Membership, Population, Profile, ProfileEvent } from '../profile.ts';
import type { Fragment } from './fragment.ts';
import type { IdentityMap } from './identities.ts';
import type { Schemas } from './infer.ts';
import { mergedEvents, mergedIdentities, mergedRecord } from './merge.ts';
import { type MergePolicy, type Merges, mergesBy } from './merge-policies.ts';

/** The fragments of one profile, in the order of their import. */
interface Group {
  readonly records: Fragment[];
  readonly events: Fragment[];
}

/** Profiles that were joined: exports of one and the same policy come in rows. */
export interface Joined {
  readonly profiles: Iterable<Profile>;
  /** How many fragments they are made of, each counted as often as it is joined. */
  readonly weight: number;
}

/** Of all populations together, by the name of each and by how it is joined. */
export type JoinedProfiles = BoundedMap<string, Joined>;

export function joinedProfiles(maxFragments: number): JoinedProfiles {
  return new BoundedMap(maxFragments, ({ weight }) => weight);
}

/** Where profiles are kept that were joined. */
export interface Keeping {
  /** Of the population, and of no other. */
  readonly name: string;
  readonly joined: JoinedProfiles;
  /** As many as {@link joined} keeps. */
  readonly maxFragments: number;
}

/** However few fragments they have, so many are kept. */
const MAX_JOINED = 1000;

/** A profile of more fragments is joined in steps. */
const MANY_FRAGMENTS = 20;

/** Fragments grouped, and profiles begun, in one go. */
const AT_ONCE = 256;

/**
 * The profiles that were imported, in the order of their first appearance. A profile is joined when it is asked
 * for, and then kept. Nobody knows how their segments are defined, so that no evaluation changes a membership.
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
      // What would not be kept, nobody else comes to: each profile is let go as soon as it was looked at.
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

/** Each is begun when it is first come to, and then kept: to begin a million in one go would take long. */
function profilesOf(groups: readonly Group[], merges: Merges): Iterable<Profile> {
  const begun: Profile[] = [];
  return {
    *[Symbol.iterator]() {
      for (const [nth, group] of groups.entries()) {
        // Another who walks over them may have come further.
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

/** A class, since there may be a million of them: closures would take more room than the profile. */
class ImportedProfile implements Profile {
  readonly hasRecord: boolean;
  readonly updatedAt: Instant;
  readonly #group: Group;
  readonly #merges: Merges;
  #merged: Data | undefined;
  /** By the way in which they are merged. */
  #others: Map<Merges['usual'], Profile> | undefined;

  /** How its segments have the namespaces that are not all in lower case. */
  #spellings: ReadonlyMap<string, string> | undefined;

  constructor(group: Group, merges: Merges) {
    this.hasRecord = group.records.length > 0;
    this.updatedAt = latestOf(this.hasRecord ? group.records : group.events);
    this.#group = group;
    this.#merges = merges;
  }

  /** Joins it, and as the segments have it joined that are asked for. */
  preparing(): Steps<void> | undefined {
    const { records, events } = this.#group;
    const count = (this.hasRecord ? records : events).length;
    return this.#merged || count <= MANY_FRAGMENTS ? undefined : this.#preparing();
  }

  *#preparing(): Steps<void> {
    this.#merged ??= yield* this.#merging();
    for (const segmentId of this.#merges.own.keys()) {
      const other = this.mergedFor(segmentId);
      if (other instanceof ImportedProfile) other.#merged ??= yield* other.#merging();
    }
  }

  mergedFor(segmentId: string): Profile {
    const usual = this.#merges.own.get(segmentId);
    if (!usual) return this;
    this.#others ??= new Map();
    let other = this.#others.get(usual);
    if (!other) {
      other = new ImportedProfile(this.#group, { ...this.#merges, usual });
      this.#others.set(usual, other);
    }
    return other;
  }

  membership(namespace: string, segmentId: string): Membership | undefined {
    const byNamespace = this.#memberships();
    let segments = own(byNamespace, namespace);
    // Nearly always that is how it is written.
    if (segments === undefined) {
      this.#spellings ??= spellingsIn(byNamespace);
      segments = own(byNamespace, this.#spellings.get(namespace) ?? namespace);
    }
    return isData(segments) ? membershipOf(own(segments, segmentId), this.updatedAt) : undefined;
  }

  memberships(): Iterable<Membership> {
    return Object.values(this.#memberships())
      .filter(isData)
      .flatMap((segments) => Object.values(segments))
      .flatMap((value) => membershipOf(value, this.updatedAt) ?? []);
  }

  namespaces(): readonly string[] {
    const map = (this.field('identityMap') as IdentityMap | undefined) ?? {};
    return Object.keys(map).filter((namespace) => map[namespace]?.length);
  }

  field(name: string): unknown {
    this.#merged ??= atOnce(this.#merging());
    return own(this.#merged, name);
  }

  events(): readonly ProfileEvent[] {
    return atOnce(this.eventsInSteps());
  }

  *eventsInSteps(): Steps<readonly ProfileEvent[]> {
    const events: ProfileEvent[] = [];
    for (const [nth, { ingestedAt, value }] of (yield* mergedEvents(
      this.#group.events,
    )).entries()) {
      if (nth % AT_ONCE === AT_ONCE - 1) yield;
      events.push({ ingestedAt, field: (name) => own(value, name) });
    }
    return events;
  }

  #merging(): Steps<Data> {
    const { records, events } = this.#group;
    return this.hasRecord ? mergedRecord(records, this.#merges.usual) : mergedIdentities(events);
  }

  #memberships(): Data {
    const memberships = this.field('segmentMembership');
    return isData(memberships) ? memberships : {};
  }
}

const ALL_LOWER: ReadonlyMap<string, string> = new Map();

/** The same map for all that have none: there may be a million of them. */
function spellingsIn(byNamespace: Data): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const key of Object.keys(byNamespace)) {
    const lower = key.toLowerCase();
    if (lower !== key) spellings.set(lower, key);
  }
  return spellings.size > 0 ? spellings : ALL_LOWER;
}

function latestOf(fragments: readonly Fragment[]): Instant {
  let latest = Number.NEGATIVE_INFINITY;
  for (const { ingestedAt } of fragments) latest = Math.max(latest, ingestedAt);
  return latest;
}

/** What does not say its status is no membership. */
function membershipOf(value: unknown, updatedAt: Instant): Membership | undefined {
  if (!isData(value)) return undefined;
  const status = own(value, 'status');
  const qualified = own(value, 'lastQualificationTime');
  if (typeof status !== 'string') return undefined;
  return { status, qualifiedAt: qualified instanceof Date ? qualified.getTime() : updatedAt };
}
