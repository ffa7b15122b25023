import type { Steps } from '../../steps/in-steps.ts';
import { sorted } from '../../steps/sorted.ts';
import { type Data, isData, Joiner, own, put } from '../own.ts';
import type { Fragment } from './fragment.ts';
import {
  hasTwins,
  IdentityMaps,
  identitiesOf,
  identityMapOf,
  OlderIdentities,
} from './identities.ts';
import type { MergePolicy } from './merge-policies.ts';
import { Spellings } from './spellings.ts';

type AttributeMerge = MergePolicy['attributeMerge'];

/**
 * The record of several fragments, which are in the order of their import. A value that several have
 * is that of the fragment with the highest priority; objects are joined, lists are not. All identities are kept.
 *
 * A generator that yields after each fragment, so that other requests can be served if there are many.
 */
export function* mergedRecord(fragments: readonly Fragment[], merge: AttributeMerge): Steps<Data> {
  const joiner = new Joiner();
  const maps = new Maps();
  let record: unknown;
  for (const { value } of leastTrustedFirst(fragments, merge)) {
    record = joiner.join(record, value);
    maps.add(value);
    yield;
  }
  return { ...(record as Data | undefined), ...maps.all() };
}

/** What is known of a profile that has events only. Stops as {@link mergedRecord} does. */
export function* mergedIdentities(events: readonly Fragment[]): Steps<Data> {
  const maps = new Maps();
  for (const { value } of events) {
    maps.add(value);
    yield;
  }
  return maps.all();
}

/** The fields whose parts are joined otherwise than those of all others. */
class Maps {
  readonly #identityMaps = new IdentityMaps();
  readonly #identities = new OlderIdentities();
  readonly #memberships = new Memberships();

  add(source: Data): void {
    const map = identityMapOf(source);
    if (map) this.#identityMaps.add(map);
    const list = own(source, 'identities');
    if (Array.isArray(list)) this.#identities.add(list);
    const segments = own(source, 'segmentMembership');
    if (isData(segments)) this.#memberships.add(segments);
  }

  all(): Data {
    const identityMap = this.#identityMaps.all();
    const identities = this.#identities.all();
    const segmentMembership = this.#memberships.all();
    return {
      ...(identityMap && { identityMap }),
      identities: identities.length > 0 ? identities : identitiesOf(identityMap ?? {}),
      ...(segmentMembership && { segmentMembership }),
    };
  }
}

/** Namespaces that differ in case alone are one. */
class Memberships {
  readonly #joiner = new Joiner();
  readonly #spellings = new Spellings();
  #all: Data | undefined;
  /** Absent as long as there is only one that has nothing to join. */
  #both: Record<string, unknown> | undefined;

  add(memberships: Data): void {
    if (!this.#all && !hasTwins(memberships)) {
      this.#all = memberships;
      return;
    }
    if (!this.#both) {
      this.#both = {};
      this.#addEach(this.#both, this.#all ?? {});
      this.#all = this.#both;
    }
    this.#addEach(this.#both, memberships);
  }

  all(): Data | undefined {
    return this.#all;
  }

  #addEach(both: Record<string, unknown>, memberships: Data): void {
    for (const namespace of Object.keys(memberships)) {
      const key = this.#spellings.of(namespace);
      put(both, key, this.#joiner.join(own(both, key), memberships[namespace]));
    }
  }
}

/** Of fragments that were ingested at the same time, the later in the file has priority. */
function leastTrustedFirst(fragments: readonly Fragment[], merge: AttributeMerge): Fragment[] {
  if (merge.type === 'timestampOrdered') {
    return fragments.toSorted((a, b) => a.ingestedAt - b.ingestedAt);
  }
  const ranks = ranksIn(merge.order);
  const rankOf = ({ dataSetId }: Fragment): number => ranks.get(dataSetId) ?? merge.order.length;
  return fragments.toSorted((a, b) => rankOf(b) - rankOf(a) || a.ingestedAt - b.ingestedAt);
}

/** There are few orders, and each is needed for each profile. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The positions of datasets in an order: of one that occurs twice, the first. */
function ranksIn(order: readonly string[]): ReadonlyMap<string, number> {
  const before = known.get(order);
  if (before) return before;
  const ranks = new Map<string, number>();
  for (const [at, id] of order.entries()) if (!ranks.has(id)) ranks.set(id, at);
  known.set(order, ranks);
  return ranks;
}

/** In the order of their timestamps. Of events with the same `_id`, only the one that was ingested last. */
export function* mergedEvents(events: readonly Fragment[]): Steps<readonly Fragment[]> {
  const last = new Map<unknown, Fragment>();
  for (const [nth, event] of events.entries()) {
    if (nth % STEP_EVENTS === STEP_EVENTS - 1) yield;
    const known = last.get(idOf(event));
    if (!known || event.ingestedAt >= known.ingestedAt) last.set(idOf(event), event);
  }
  const kept: Fragment[] = [];
  for (const [nth, event] of events.entries()) {
    if (nth % STEP_EVENTS === STEP_EVENTS - 1) yield;
    if (idOf(event) === undefined || last.get(idOf(event)) === event) kept.push(event);
  }
  return yield* sorted(kept, (a, b) => happenedAt(a) - happenedAt(b));
}

/** This number of events takes less than a millisecond. */
const STEP_EVENTS = 250;

function idOf({ value }: Fragment): unknown {
  return own(value, '_id');
}

function happenedAt({ value }: Fragment): number {
  const at = own(value, 'timestamp');
  return at instanceof Date ? at.getTime() : 0;
}
