import { eventSchema, recordSchema } from '../../src/profiles/schema.ts';
import type { XdmStruct } from '../../src/profiles/xdm.ts';

/** A profile whose merged form is known before it is imported: it was cut into fragments by hand. */
export interface KnownProfile {
  /** Absent for one that has events only. */
  readonly hasRecord: boolean;
  readonly updatedAt: number;
  /** The merged fields, as JSON has them. */
  readonly fields: Readonly<Record<string, unknown>>;
  readonly memberships: readonly KnownMembership[];
  readonly events: readonly { readonly ingestedAt: number; readonly fields: object }[];
  /** What is imported, a line each. */
  readonly lines: readonly object[];
}

export interface KnownMembership {
  readonly namespace: string;
  readonly id: string;
  readonly status?: string;
  readonly lastQualificationTime?: Date;
}

const NOON = Date.UTC(2024, 4, 1, 12);
const STATUSES = ['realized', 'existing', 'exited', undefined];
const NAMES = ['Ann', 'Zoë', '李雷', 'O\u2019Neil "Q"', 'a\nb', '🙂', ''];

const iso = (at: number) => new Date(at).toISOString();

/** Made by counting; every tenth has events only, and every one a few seconds beside the next. */
export function knownProfiles(count: number): readonly KnownProfile[] {
  return Array.from({ length: count }, (_, nth) => knownProfile(nth));
}

/** A row with everything of a profile, its events in the order of their happening. */
export function knownRow({ fields, memberships, events }: KnownProfile): object {
  return {
    ...fields,
    ...(memberships.length > 0 && { segmentMembership: byNamespace(memberships) }),
    eventList: events.map(({ fields: shown }) => shown).toReversed(),
  };
}

/** What the imports must be found to hold: the union schema, and a field of their own. */
export const knownSchemas: { readonly record: XdmStruct; readonly event: XdmStruct } = {
  record: {
    kind: 'struct',
    fields: {
      ...recordSchema.fields,
      _acme: {
        kind: 'struct',
        fields: {
          grid: { kind: 'list', of: { kind: 'list', of: { kind: 'number' } } },
          kept: { kind: 'boolean' },
          pets: {
            kind: 'list',
            of: {
              kind: 'struct',
              fields: { name: { kind: 'string' }, tags: { kind: 'list', of: { kind: 'string' } } },
            },
          },
        },
      },
    },
  },
  event: eventSchema,
};

function knownProfile(nth: number): KnownProfile {
  const email = `p${nth}@example.com`;
  const key = { Email: [{ id: email, primary: true }] };
  const events = knownEvents(nth, key);
  const identityMap = {
    ...key,
    ...(nth % 3 === 0 && { CRMID: [{ id: `C${nth}` }] }),
    ...(nth % 4 === 0 && { ECID: [{ id: `E${nth}` }, { id: `F${nth}`, primary: false }] }),
  };
  if (nth % 10 === 9) {
    return {
      hasRecord: false,
      updatedAt: Math.max(...events.map(({ ingestedAt }) => ingestedAt)),
      fields: { identityMap: key, identities: identitiesOf(key) },
      memberships: [],
      events,
      lines: events.map(asLine),
    };
  }
  const memberships = knownMemberships(nth);
  const updatedAt = NOON + nth * 1000;
  const fields = {
    identityMap,
    identities: identitiesOf(identityMap),
    person: {
      name: { firstName: NAMES[nth % NAMES.length], lastName: `N${nth}` },
      birthYear: 1950 + nth,
    },
    ...(nth % 2 === 0 && { homeAddress: { city: 'Malmö', lastVerifiedDate: '2024-02-29' } }),
    loyalty: {
      points: nth / 2,
      joinDate: new Date(NOON - nth),
      loyaltyID: nth % 5 === 0 ? [] : [`L${nth}`],
    },
    _acme: {
      grid: [[nth, 0.5], [], [-1]],
      kept: nth % 2 === 0,
      pets: [{ name: 'Rex', tags: ['a', 'ü'] }, { tags: [] }, { name: 'Minou' }].slice(nth % 3),
    },
  };
  return {
    hasRecord: true,
    updatedAt,
    fields,
    memberships,
    events,
    lines: [...fragmentsOf(fields, memberships, { key, updatedAt }), ...events.map(asLine)],
  };
}

/** What came in later is right; the newest stands first, so that its place in the file cannot be what counts. */
function fragmentsOf(
  fields: Readonly<Record<string, unknown>> & { readonly person: { readonly name: object } },
  memberships: readonly KnownMembership[],
  { key, updatedAt }: { readonly key: object; readonly updatedAt: number },
): object[] {
  const { identityMap, identities: _, person, ...others } = fields;
  const old = { firstName: 'Old', lastName: 'Name' };
  return [
    {
      record: { identityMap: key, person, _acme: others['_acme'] },
      ingestedAt: iso(updatedAt),
      dataSetId: 'crm',
    },
    {
      record: {
        identityMap,
        person: { ...person, name: old, birthYear: 1 },
        loyalty: { points: -1 },
      },
      ingestedAt: iso(updatedAt - 2),
      dataSetId: 'web',
    },
    {
      record: { identityMap: key, ...others, segmentMembership: byNamespace(memberships) },
      ingestedAt: iso(updatedAt - 1),
    },
  ];
}

function knownMemberships(nth: number): readonly KnownMembership[] {
  const one = (namespace: string, id: string, turn: number): KnownMembership => {
    const status = STATUSES[(nth + turn) % STATUSES.length];
    const isTimed = status === undefined || (nth + turn) % 3 !== 0;
    const at = NOON - ((nth * 7 + turn) % 40) * 1000;
    return {
      namespace,
      id,
      ...(status !== undefined && { status }),
      ...(isTimed && { lastQualificationTime: new Date(at) }),
    };
  };
  return [
    one('ups', 'one', 0),
    ...(nth % 2 === 0 ? [one('ups', 'two', 1)] : []),
    ...(nth % 3 !== 0 ? [one('AAM', 'one', 2)] : []),
  ];
}

function knownEvents(nth: number, identityMap: object): KnownProfile['events'] {
  const count = nth % 10 === 9 ? 1 + (nth % 3) : nth % 4;
  return Array.from({ length: count }, (_, turn) => {
    // The later they happened, the earlier they came in.
    const ingestedAt = NOON + ((nth * 3 + turn) % 50) * 1000;
    const fields = {
      _id: `event-${nth}-${turn}`,
      timestamp: new Date(NOON - 86_400_000 - turn * 1000),
      eventType: turn === 0 ? 'web.webpagedetails.pageViews' : 'commerce.purchases',
      identityMap,
      ...(turn === 0
        ? { web: { webPageDetails: { name: `Seite ${nth}`, pageViews: { value: 1 } } } }
        : { productListItems: [{ SKU: `S${turn}`, quantity: nth, priceTotal: 9.99 }, null] }),
    };
    return { ingestedAt, fields };
  });
}

function asLine({ ingestedAt, fields }: KnownProfile['events'][number]): object {
  return { event: fields, ingestedAt: iso(ingestedAt) };
}

function byNamespace(memberships: readonly KnownMembership[]): object {
  const map: Record<string, Record<string, object>> = {};
  for (const { namespace, id, ...membership } of memberships) {
    map[namespace] = { ...map[namespace], [id]: membership };
  }
  return map;
}

/** The older form, which says the same. */
function identitiesOf(
  map: Readonly<Record<string, readonly { id: string; primary?: boolean }[]>>,
): object[] {
  return Object.entries(map).flatMap(([code, entries]) =>
    entries.map(({ id, primary }) => ({
      id,
      namespace: { code },
      ...(primary !== undefined && { primary }),
    })),
  );
}
