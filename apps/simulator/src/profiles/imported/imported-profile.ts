import type { Instant } from '../../core/clock.ts';
import { atOnce, type Steps } from '../../steps/in-steps.ts';
import { type Data, isData, own } from '../own.ts';
import type { Membership, Profile, ProfileEvent } from '../profile.ts';
import type { Fragment } from './fragment.ts';
import type { IdentityMap } from './identities.ts';
import { mergedEvents, mergedIdentities, mergedRecord } from './merge.ts';
import type { Merges } from './merge-policies.ts';

/** The fragments of one profile, in the order of their import. */
export interface Group {
  readonly records: Fragment[];
  readonly events: Fragment[];
}

/** A profile of more fragments is joined in steps. */
const MANY_FRAGMENTS = 20;

/** Events shown in one go. */
const AT_ONCE = 256;

/** A class, because there may be a million of them: closures would need more memory than the profile. */
export class ImportedProfile implements Profile {
  readonly hasRecord: boolean;
  readonly updatedAt: Instant;
  readonly #group: Group;
  readonly #merges: Merges;
  #merged: Data | undefined;
  /** By the way in which they are merged. */
  #others: Map<Merges['usual'], ImportedProfile> | undefined;
  /** How its segments have the namespaces that are not all in lower case. */
  #spellings: ReadonlyMap<string, string> | undefined;

  constructor(group: Group, merges: Merges) {
    this.hasRecord = group.records.length > 0;
    this.updatedAt = latestOf(this.hasRecord ? group.records : group.events);
    this.#group = group;
    this.#merges = merges;
  }

  /** Joins it, also with the policies of the given segments. */
  preparing(): Steps<void> | undefined {
    const { records, events } = this.#group;
    const count = (this.hasRecord ? records : events).length;
    return this.#merged || count <= MANY_FRAGMENTS ? undefined : this.#preparing();
  }

  *#preparing(): Steps<void> {
    this.#merged ??= yield* this.#merging();
    for (const segmentId of this.#merges.own.keys()) {
      const other = this.mergedFor(segmentId);
      other.#merged ??= yield* other.#merging();
    }
  }

  mergedFor(segmentId: string): ImportedProfile {
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

/** A membership without a status is ignored. */
function membershipOf(value: unknown, updatedAt: Instant): Membership | undefined {
  if (!isData(value)) return undefined;
  const status = own(value, 'status');
  const qualified = own(value, 'lastQualificationTime');
  if (typeof status !== 'string') return undefined;
  return { status, qualifiedAt: qualified instanceof Date ? qualified.getTime() : updatedAt };
}
