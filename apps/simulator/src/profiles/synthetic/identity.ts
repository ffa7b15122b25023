import { below, draw, FIRST_INSTANT, instant, pick, purpose, share } from './chance.ts';
import type { Name, Names } from './names.ts';
import { type NumberRange, type Place, places } from './places.ts';
import type { Person } from './subject.ts';

/** An entry of `identityMap`. */
export interface Identity {
  readonly id: string;
  readonly authenticatedState: 'ambiguous' | 'authenticated' | 'loggedOut';
  readonly primary: boolean;
}

const RECORD = purpose('record');
const NAMESPACES = purpose('namespaces');
const CUSTOMER = purpose('customer number');
const DEVICES = purpose('devices');
const ECIDS = [0, 1, 2].map((nth) => [0, 1, 2, 3].map((at) => purpose(`ECID ${nth} ${at}`)));
const LAST_DIGITS = purpose('ECID end');
const HOME = purpose('home');
const GENDER = purpose('gender');
const GIVEN_NAME = purpose('given name');
const FAMILY_NAME = purpose('family name');
const MAIL_DOMAIN = purpose('mail domain');
const MOBILE = purpose('mobile number');
const UPDATED = purpose('updated');
const CREATED = purpose('created');

const EVENTS_ONLY = 0.05;
const WITHOUT_GENDER = 0.02;

/** Reserved for documentation and tests (RFC 2606): no mail is delivered there. */
const MAIL_DOMAINS = ['example.com', 'example.com', 'example.org', 'example.net'];

/** In this order in `identityMap`; the first that a profile has is its primary identity. */
const NAMESPACES_BY_BIT = ['CRMID', 'Email', 'ECID', 'Phone'] as const;
const [CRMID, EMAIL, ECID, PHONE] = [1, 2, 4, 8];

/** The namespaces of each set of bits, so that no list is created for each profile. */
const namespaceLists: readonly (readonly string[])[] = Array.from({ length: 16 }, (_, bits) =>
  Object.freeze(NAMESPACES_BY_BIT.filter((_, at) => bits & (1 << at))),
);

/** Whether there is more to the profile than its events. */
export function hasRecord(of: Person): boolean {
  return share(draw(of, RECORD)) >= EVENTS_ONLY;
}

/** A byte of chance for each namespace. Without a record there is the browser alone, at times with a login. */
function namespaceBits(of: Person): number {
  const bits = draw(of, NAMESPACES);
  if (!hasRecord(of)) return ECID | ((bits & 0xff) < 64 ? CRMID : 0);
  const known =
    ((bits & 0xff) < 218 ? CRMID : 0) |
    (((bits >>> 8) & 0xff) < 205 ? EMAIL : 0) |
    (((bits >>> 16) & 0xff) < 180 ? ECID : 0) |
    (bits >>> 24 < 128 ? PHONE : 0);
  // A telephone has several users, so it is never the only identity of a person.
  return known === PHONE || known === 0 ? known | CRMID : known;
}

export function namespacesOf(of: Person): readonly string[] {
  return namespaceLists[namespaceBits(of)] as readonly string[];
}

export function hasEmail(of: Person): boolean {
  return (namespaceBits(of) & EMAIL) !== 0;
}

export function hasPhone(of: Person): boolean {
  return (namespaceBits(of) & PHONE) !== 0;
}

export function homeOf(of: Person): Place {
  return pick(places, draw(of, HOME));
}

/** The gender of a profile's first name; its field `gender` is the same, but may be absent. */
export function genderOf(of: Person): {
  readonly names: 'female' | 'male';
  readonly told: boolean;
} {
  const chance = share(draw(of, GENDER));
  return { names: chance * 2 < 1 ? 'female' : 'male', told: chance >= WITHOUT_GENDER };
}

export function nameOf(of: Person, names: Names): { readonly given: Name; readonly family: Name } {
  return {
    given: pick(names[genderOf(of).names], draw(of, GIVEN_NAME)),
    family: pick(names.family, draw(of, FAMILY_NAME)),
  };
}

export function emailOf(of: Person): string {
  const { given, family } = nameOf(of, homeOf(of).country.names);
  const domain = pick(MAIL_DOMAINS, draw(of, MAIL_DOMAIN));
  return `${given.plain}.${family.plain}${of.serial}@${domain}`;
}

const TRIPLES = Array.from({ length: 1000 }, (_, number) => String(number).padStart(3, '0'));
const triple = (number: number) => TRIPLES[number % 1000] as string;

/** An integer above a million as a string: created in parts, which is several times as fast. */
function digits(number: number): string {
  const thousands = Math.floor(number / 1000);
  return Math.floor(thousands / 1000) + triple(thousands) + triple(number);
}

/** A telephone number in the range. */
export function numberIn({ first, count }: NumberRange, bits: number): string {
  return `+${digits(first + below(bits, count))}`;
}

/** There are few reserved numbers, so that persons share them. */
export function mobileOf(of: Person): string {
  return numberIn(homeOf(of).mobile, draw(of, MOBILE));
}

/** Ten digits after the tenant's own prefix, unique in the tenant. */
function customerNumberOf(of: Person): string {
  return `${of.stock.code}-${digits(1_000_000_000 + (draw(of, CUSTOMER) >>> 0))}`;
}

/** When the record was last written. */
export function recordUpdatedAt(of: Person): number {
  return instant(draw(of, UPDATED));
}

/** When it was first written. */
export function createdAt(of: Person): number {
  return instant(draw(of, CREATED), FIRST_INSTANT, recordUpdatedAt(of) + 1);
}

/** 38 digits, by which a browser is known. */
export function ecidOf(of: Person, nth: number): string {
  let text = '';
  for (const forWhat of ECIDS[nth] as readonly number[]) {
    const bits = draw(of, forWhat) >>> 0;
    text += triple(bits) + triple(Math.floor(bits / 1000)) + triple(Math.floor(bits / 1_000_000));
  }
  return text + triple(draw(of, LAST_DIGITS) >>> 16).slice(1);
}

/** Most persons use one browser, some two or three. */
function browsersOf(of: Person, primary: boolean): Identity[] {
  const chance = share(draw(of, DEVICES));
  const count = chance < 0.75 ? 1 : chance < 0.95 ? 2 : 3;
  const identities: Identity[] = [];
  for (let nth = 0; nth < count; nth++) {
    const first = nth === 0;
    identities.push({
      id: ecidOf(of, nth),
      authenticatedState: 'ambiguous',
      primary: primary && first,
    });
  }
  return identities;
}

function identitiesIn(of: Person, namespace: string, primary: boolean): Identity[] {
  switch (namespace) {
    case 'CRMID':
      return [{ id: customerNumberOf(of), authenticatedState: 'authenticated', primary }];
    case 'Email':
      return [{ id: emailOf(of), authenticatedState: 'authenticated', primary }];
    case 'Phone':
      return [{ id: mobileOf(of), authenticatedState: 'loggedOut', primary }];
    default:
      return browsersOf(of, primary);
  }
}

/** By namespace, as the vendor writes it. One identity is the primary one. */
export function identityMapOf(of: Person): Record<string, Identity[]> {
  const identityMap: Record<string, Identity[]> = {};
  const namespaces = namespacesOf(of);
  for (const namespace of namespaces) {
    identityMap[namespace] = identitiesIn(of, namespace, namespace === namespaces[0]);
  }
  return identityMap;
}

/** The contents of {@link identityMapOf} in the older format. */
export function identitiesOf(of: Person) {
  return Object.entries(identityMapOf(of)).flatMap(([code, identities]) =>
    identities.map(({ id, primary }) => ({ id, namespace: { code }, primary })),
  );
}

/** The identity in an event: the browser, or else the primary identity. */
export function eventIdentityMapOf(of: Person): Record<string, Identity[]> {
  const namespaces = namespacesOf(of);
  const namespace = namespaces.includes('ECID') ? 'ECID' : (namespaces[0] as string);
  return { [namespace]: identitiesIn(of, namespace, true) };
}
