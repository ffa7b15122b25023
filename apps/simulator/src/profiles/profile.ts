import type { Instant } from '../core/clock.ts';
import type { Steps } from '../steps/in-steps.ts';
import type { XdmStruct } from './xdm.ts';

/** `status` is realized, existing or exited; `qualifiedAt` when the profile got it. */
export interface Membership {
  readonly status: string;
  readonly qualifiedAt: Instant;
}

/** A time-series event of a profile. */
export interface ProfileEvent {
  /** Its ingestion time, which differs from its timestamp. */
  readonly ingestedAt: Instant;
  /** The value of a top-level field, as `xdm.ts` describes values; undefined for none. */
  field(name: string): unknown;
}

/** A merged profile, as exports read it. Nothing is calculated before it is read. */
export interface Profile {
  /** Work to do before it is read, if that is much: reading it would do all of it at once. */
  preparing?(): Steps<void> | undefined;
  /** The same profile as the segment's own policy merges it, where the question names no policy for all. */
  mergedFor(segmentId: string): Profile;
  /** False for an "empty profile", which has events only. */
  readonly hasRecord: boolean;
  /** Of the merged profile. */
  readonly updatedAt: Instant;
  /** The namespace in lower case. */
  membership(namespace: string, segmentId: string): Membership | undefined;
  /** All that its row would show in `segmentMembership`. */
  memberships(): Iterable<Membership>;
  /** The namespaces of its identities: the keys of `identityMap`. */
  namespaces(): readonly string[];
  /** The value of a top-level field, as `xdm.ts` describes values; undefined for none. */
  field(name: string): unknown;
  /** In the order of their happening. */
  events(): readonly ProfileEvent[];
  /** The same, where there may be very many. */
  eventsInSteps?(): Steps<readonly ProfileEvent[]>;
}

/** What of a job its population has to know. */
export interface Question {
  /** The segments that the job names: they are among the memberships of a synthetic profile. Lower-case namespaces. */
  readonly segments: readonly { readonly namespace: string; readonly id: string }[];
  /** When the segments are evaluated in the job itself; absent: the memberships are unchanged. */
  readonly evaluatedAt?: Instant;
  /** How fragments are joined; absent: as each segment's own policy has it, or else the default. */
  readonly mergePolicy?: { readonly id?: string; readonly version?: number };
}

/** The profiles that exports select from. The same query returns the same profiles in the same order. */
export interface Population {
  /** How many profiles there are, whatever is selected. */
  readonly size: number;
  /** The fields that a profile's record may have, and those of an event. */
  readonly record: XdmStruct;
  readonly event: XdmStruct;
  profiles(question: Question): Iterable<Profile>;
}
