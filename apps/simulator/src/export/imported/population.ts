import { BoundedMap } from '../../core/bounded-map.ts';
import type { Instant } from '../../core/clock.ts';
import { atOnce, type Steps } from '../../steps/in-steps.ts';
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

/** How many merges are kept: exports of one and the same policy come in rows. */
const MAX_KEPT = 2;

/**
 * The profiles that were imported, in the order of their first appearance. A profile is joined when it is asked
 * for, and then kept. Nobody knows how their segments are defined, so that no evaluation changes a membership.
 */
export function importedPopulation(
  fragments: readonly Fragment[],
  schemas: Schemas,
  policies: readonly MergePolicy[],
): Population {
  const groups = grouped(fragments);
  const mergesOf = mergesBy(policies);
  const kept = new BoundedMap<string, readonly Profile[]>(MAX_KEPT);
  return {
    size: groups.length,
    ...schemas,
    profiles: (question) => {
      const merges = mergesOf(question);
      const key = JSON.stringify([merges.usual, [...merges.own]]);
      const known = kept.get(key);
      if (known) return known;
      const profiles = groups.map((group) => new ImportedProfile(group, merges));
      kept.set(key, profiles);
      return profiles;
    },
  };
}

function grouped(fragments: readonly Fragment[]): Group[] {
  const groups = new Map<string, Group>();
  for (const fragment of fragments) {
    let group = groups.get(fragment.identity);
    if (!group) {
      group = { records: [], events: [] };
      groups.set(fragment.identity, group);
    }
    group[fragment.kind === 'record' ? 'records' : 'events'].push(fragment);
  }
  return [...groups.values()];
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

  constructor(group: Group, merges: Merges) {
    this.hasRecord = group.records.length > 0;
    this.updatedAt = latestOf(this.hasRecord ? group.records : group.events);
    this.#group = group;
    this.#merges = merges;
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
    for (const key of Object.keys(byNamespace)) {
      const segments = byNamespace[key];
      if (key.toLowerCase() === namespace && isData(segments)) {
        return membershipOf(own(segments, segmentId), this.updatedAt);
      }
    }
    return undefined;
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
    return mergedEvents(this.#group.events).map(({ ingestedAt, value }) => ({
      ingestedAt,
      field: (name) => own(value, name),
    }));
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
