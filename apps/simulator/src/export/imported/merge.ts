import { type Data, isData, joined, own, put } from '../own.ts';
import type { Fragment } from './fragment.ts';
import {
  hasTwins,
  type IdentityMap,
  identitiesOf,
  identityMapOf,
  joinedIdentities,
  joinedIdentityMaps,
  spelling,
} from './identities.ts';
import type { MergePolicy } from './merge-policies.ts';

type AttributeMerge = MergePolicy['attributeMerge'];

/**
 * The record that fragments have between them; they come in the order of their import. What stands in several
 * is taken from the one that the merge trusts most; objects are joined, lists are not. Identities are all kept.
 */
export function mergedRecord(fragments: readonly Fragment[], merge: AttributeMerge): Data {
  const [first, ...rest] = leastTrustedFirst(fragments, merge);
  if (!first) return {};
  let record = first.value;
  for (const { value } of rest) record = joined(record, value) as Data;
  const sources = [first, ...rest].map(({ value }) => value);
  return withMaps(record, sources);
}

/** What is known of a profile that has events only. */
export function mergedIdentities(events: readonly Fragment[]): Data {
  return withMaps(
    {},
    events.map(({ value }) => value),
  );
}

/** The fields whose parts are joined otherwise than those of all others. */
function withMaps(record: Data, sources: readonly Data[]): Data {
  const merged: Record<string, unknown> = { ...record };
  let identityMap: IdentityMap | undefined;
  let identities: unknown[] = [];
  let memberships: Data | undefined;
  for (const source of sources) {
    const map = identityMapOf(source);
    if (map) identityMap = joinedIdentityMaps(identityMap, map);
    const list = own(source, 'identities');
    if (Array.isArray(list)) identities = joinedIdentities(identities, list);
    const segments = own(source, 'segmentMembership');
    if (isData(segments)) memberships = joinedByNamespace(memberships, segments);
  }
  if (identityMap) merged['identityMap'] = identityMap;
  merged['identities'] = identities.length > 0 ? identities : identitiesOf(identityMap ?? {});
  if (memberships) merged['segmentMembership'] = memberships;
  return merged;
}

/** Namespaces that differ in case alone are one. */
function joinedByNamespace(under: Data | undefined, over: Data): Data {
  if (!under && !hasTwins(over)) return over;
  const both: Record<string, unknown> = { ...under };
  for (const [namespace, value] of Object.entries(over)) {
    const key = spelling(both, namespace);
    put(both, key, joined(own(both, key), value));
  }
  return both;
}

/** Of what came in at the same time, the later in the file is trusted more. */
function leastTrustedFirst(fragments: readonly Fragment[], merge: AttributeMerge): Fragment[] {
  if (merge.type === 'timestampOrdered') {
    return fragments.toSorted((a, b) => a.ingestedAt - b.ingestedAt);
  }
  const ranks = ranksIn(merge.order);
  const rankOf = ({ dataSetId }: Fragment): number => ranks.get(dataSetId) ?? merge.order.length;
  return fragments.toSorted((a, b) => rankOf(b) - rankOf(a) || a.ingestedAt - b.ingestedAt);
}

/** Orders are few, and each is asked for with each profile. */
const known = new WeakMap<readonly string[], ReadonlyMap<string, number>>();

/** The places of data sets in an order: of one that is named twice, the first. */
function ranksIn(order: readonly string[]): ReadonlyMap<string, number> {
  const before = known.get(order);
  if (before) return before;
  const ranks = new Map<string, number>();
  for (const [at, id] of order.entries()) if (!ranks.has(id)) ranks.set(id, at);
  known.set(order, ranks);
  return ranks;
}

/** In the order of their happening. Of events with the same `_id`, only the one that came in last. */
export function mergedEvents(events: readonly Fragment[]): Fragment[] {
  const last = new Map<unknown, Fragment>();
  for (const event of events) {
    const known = last.get(idOf(event));
    if (!known || event.ingestedAt >= known.ingestedAt) last.set(idOf(event), event);
  }
  return events
    .filter((event) => idOf(event) === undefined || last.get(idOf(event)) === event)
    .toSorted((a, b) => happenedAt(a) - happenedAt(b));
}

function idOf({ value }: Fragment): unknown {
  return own(value, '_id');
}

function happenedAt({ value }: Fragment): number {
  const at = own(value, 'timestamp');
  return at instanceof Date ? at.getTime() : 0;
}
