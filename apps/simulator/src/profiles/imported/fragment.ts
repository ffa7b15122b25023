import type { Instant } from '../../core/clock.ts';
import { parseRfc3339 } from '../../core/rfc3339.ts';
import { type Data, isData, own } from '../own.ts';
import { badAt, shown } from './bad-profiles.ts';
import { identityOf } from './identities.ts';
import type { ValueReader } from './infer.ts';

/** One data set's say on a profile: a record of its attributes, or an event. */
export interface Fragment {
  readonly kind: 'record' | 'event';
  /** Empty where the data name none. */
  readonly dataSetId: string;
  readonly ingestedAt: Instant;
  /** What the fragments of one profile have in common. */
  readonly identity: string;
  /** Values as `xdm.ts` describes them. */
  readonly value: Data;
}

/** One that may not say when it came in. */
export type UndatedFragment = Omit<Fragment, 'ingestedAt'> & Partial<Pick<Fragment, 'ingestedAt'>>;

/**
 * Reads a bare record or event, or one in a wrapper that tells where and when it came in:
 * `{"record": {…}, "dataSetId": "…", "ingestedAt": "…"}`, and the same with `event`.
 *
 * @throws BadProfiles
 */
export function readFragment(value: unknown, place: string, reader: ValueReader): UndatedFragment {
  if (!isData(value)) throw badAt(place, 'is no JSON object, and a profile is one');
  const { kind, body, dataSetId = '', ingestedAt } = unwrapped(value, place);
  const read = reader.read(kind, body, place);
  if (kind === 'event' && !(own(read, 'timestamp') instanceof Date)) {
    throw badAt(place, 'has no timestamp: an event tells when it happened');
  }
  const identity = identityOf(read);
  if (identity === undefined) {
    throw badAt(
      place,
      'has no identity: identityMap wants at least one namespace with an id, such as {"Email": [{"id": "ann@example.com"}]}',
    );
  }
  checkMemberships(own(read, 'segmentMembership'), place);
  const dated = ingestedAt !== undefined && { ingestedAt };
  return { kind, dataSetId, identity, value: read, ...dated };
}

const STATUSES = ['realized', 'existing', 'exited'];

/** One with a status that no request can ask for would never be seen again; one without is none. */
function checkMemberships(memberships: unknown, place: string): void {
  if (!isData(memberships)) return;
  for (const [namespace, segments] of Object.entries(memberships)) {
    for (const [id, membership] of Object.entries(isData(segments) ? segments : {})) {
      const status = isData(membership) ? own(membership, 'status') : undefined;
      if (status === undefined || STATUSES.includes(status as string)) continue;
      const where = `segmentMembership.${shown(namespace)}.${shown(id)}.status`;
      throw badAt(place, `${where} must be one of ${STATUSES.join(', ')}`);
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
  if (!isData(body)) throw badAt(place, `${kind} must be an object`);
  if (kind === 'record' && (own(body, 'timestamp') ?? null) !== null) {
    throw badAt(place, 'record has a timestamp and is an event: wrap it as {"event": {…}}');
  }
  for (const key of Object.keys(value)) {
    if (key !== kind && !WRAPPER_KEYS.includes(key)) {
      throw badAt(place, `${shown(key)} is not known beside ${kind}: ${WRAPPER_KEYS.join(', ')}`);
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
  throw badAt(place, 'dataSetId must be a text');
}

function instantOf(value: unknown, place: string): Instant {
  const at = typeof value === 'string' ? parseRfc3339(value) : undefined;
  if (at !== undefined) return at;
  throw badAt(
    place,
    `ingestedAt must be a time such as 2020-01-31T12:00:00Z, it is ${shown(JSON.stringify(value))}`,
  );
}
