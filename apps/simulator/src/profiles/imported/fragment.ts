import type { Instant } from '../../core/clock.ts';
import { parseRfc3339 } from '../../core/rfc3339.ts';
import { got } from '../../core/sentence.ts';
import { type Data, isData, own } from '../own.ts';
import { badAt, shown } from './bad-profiles.ts';
import { identityOf } from './identities.ts';
import type { ValueReader } from './infer.ts';

/** What one dataset contains about a profile: a record of its attributes, or an event. */
export interface Fragment {
  readonly kind: 'record' | 'event';
  /** Empty if the data have none. */
  readonly dataSetId: string;
  readonly ingestedAt: Instant;
  /** What the fragments of one profile have in common. */
  readonly identity: string;
  /** Values as `xdm.ts` describes them. */
  readonly value: Data;
}

/** A fragment that may have no ingestion time. */
export type UndatedFragment = Omit<Fragment, 'ingestedAt'> & Partial<Pick<Fragment, 'ingestedAt'>>;

/**
 * Reads a bare record or event, or one in a wrapper with its dataset and ingestion time:
 * `{"record": {…}, "dataSetId": "…", "ingestedAt": "…"}`, and the same with `event`.
 *
 * @throws BadProfiles
 */
export function readFragment(value: unknown, place: string, reader: ValueReader): UndatedFragment {
  if (!isData(value)) throw badAt(place, `a profile must be a JSON object${got(value)}`);
  const { kind, body, dataSetId = '', ingestedAt } = unwrapped(value, place);
  const read = reader.read(kind, body, place);
  if (kind === 'event' && !(own(read, 'timestamp') instanceof Date)) {
    throw badAt(place, 'timestamp is required in an event');
  }
  const identity = identityOf(read);
  if (identity === undefined) {
    throw badAt(
      place,
      'identityMap is required, with at least one ID. Example: {"Email": [{"id": "ann@example.com"}]}',
    );
  }
  checkMemberships(own(read, 'segmentMembership'), place);
  const dated = ingestedAt !== undefined && { ingestedAt };
  return { kind, dataSetId, identity, value: read, ...dated };
}

const STATUSES = ['realized', 'existing', 'exited'];

/** A membership with a status that no request can select would never be exported; one without a status is ignored. */
function checkMemberships(memberships: unknown, place: string): void {
  if (!isData(memberships)) return;
  for (const [namespace, segments] of Object.entries(memberships)) {
    for (const [id, membership] of Object.entries(isData(segments) ? segments : {})) {
      const status = isData(membership) ? own(membership, 'status') : undefined;
      if (status === undefined || STATUSES.includes(status as string)) continue;
      const where = `segmentMembership.${shown(namespace)}.${shown(id)}.status`;
      throw badAt(place, `${where} must be one of: ${STATUSES.join(', ')}`);
    }
  }
}

interface Unwrapped {
  readonly kind: Fragment['kind'];
  readonly body: Data;
  readonly dataSetId?: string;
  readonly ingestedAt?: Instant;
}

function unwrapped(value: Data, place: string): Unwrapped {
  const isBare =
    Object.hasOwn(value, 'identityMap') ||
    Object.hasOwn(value, 'identities') ||
    !(Object.hasOwn(value, 'record') || Object.hasOwn(value, 'event'));
  if (isBare) {
    const isEvent = (own(value, 'timestamp') ?? null) !== null;
    return { kind: isEvent ? 'event' : 'record', body: value };
  }
  const kind = Object.hasOwn(value, 'record') ? 'record' : 'event';
  const body = value[kind];
  if (!isData(body)) throw badAt(place, `${kind} must be an object${got(body)}`);
  if (kind === 'record' && (own(body, 'timestamp') ?? null) !== null) {
    throw badAt(place, 'record must not have a timestamp; send an event as {"event": {…}}');
  }
  for (const key of Object.keys(value)) {
    if (key !== kind && !WRAPPER_KEYS.includes(key)) {
      throw badAt(
        place,
        `${shown(key)} is not a known field; allowed next to ${kind}: ${WRAPPER_KEYS.join(', ')}`,
      );
    }
  }
  const dataSetId = own(value, 'dataSetId') ?? null;
  const ingestedAt = own(value, 'ingestedAt') ?? null;
  return {
    kind,
    body,
    ...(dataSetId !== null && { dataSetId: dataSetIdOf(dataSetId, place) }),
    ...(ingestedAt !== null && { ingestedAt: instantOf(ingestedAt, place) }),
  };
}

const WRAPPER_KEYS = ['dataSetId', 'ingestedAt'];

function dataSetIdOf(value: unknown, place: string): string {
  if (typeof value === 'string') return value;
  throw badAt(place, `dataSetId must be a string${got(value)}`);
}

function instantOf(value: unknown, place: string): Instant {
  const at = typeof value === 'string' ? parseRfc3339(value) : undefined;
  if (at !== undefined) return at;
  throw badAt(
    place,
    `ingestedAt must be an RFC 3339 timestamp such as 2020-01-31T12:00:00Z${got(value)}`,
  );
}
