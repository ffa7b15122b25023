import { below, draw, instant, pick, purpose, share } from './chance.ts';
import {
  createdAt,
  emailOf,
  genderOf,
  hasEmail,
  hasPhone,
  homeOf,
  mobileOf,
  nameOf,
  numberIn,
  recordUpdatedAt,
} from './identity.ts';
import type { Country, Place } from './places.ts';
import { places } from './places.ts';
import type { Person } from './subject.ts';

const BIRTH_YEAR = purpose('birth year');
const BIRTH_MONTH = purpose('birth month');
const BIRTH_DAY = purpose('birth day');
const MARITAL_STATUS = purpose('marital status');
const TITLE = purpose('title');
const FOREIGN = purpose('foreign');
const NATIONALITY = purpose('nationality');
const WORK_EMAIL = purpose('work email');
const EMAIL_STATUS = purpose('email status');
const LANDLINE = purpose('landline');
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));
const twoDigits = (number: number) => TWO_DIGITS[number] as string;

const MARITAL_STATUSES = ['single', 'married', 'married', 'partner', 'divorced', 'widowed'];
const EMAIL_STATUSES = [...Array<string>(28).fill('active'), 'incomplete', 'blacklisted'];
/** Who was born later is single. */
const LAST_TO_MARRY = 2003;

const OLDEST_YEAR = 1936;
const YEARS = 72;

interface Human {
  name: { courtesyTitle?: string; firstName: string; lastName: string; fullName: string };
  birthDate?: string;
  birthYear?: number;
  birthMonth?: number;
  birthDay?: number;
  gender: string;
  maritalStatus: string;
  nationality: string;
}

/** The birth of one in eight is not known. */
function tellBirth(of: Person, human: Human): void {
  const bits = draw(of, BIRTH_YEAR);
  if (share(Math.imul(bits, 0x9e3779b1)) < 0.125) return;
  const year = OLDEST_YEAR + below(bits, YEARS);
  const month = 1 + below(draw(of, BIRTH_MONTH), 12);
  const day = 1 + below(draw(of, BIRTH_DAY), daysIn(year, month));
  human.birthDate = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  human.birthYear = year;
  if (year > LAST_TO_MARRY) human.maritalStatus = 'single';
  human.birthMonth = month;
  human.birthDay = day;
}

/** Of the years of births, of which each fourth is a leap year. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function nationality(of: Person, { code }: Country): string {
  return share(draw(of, FOREIGN)) < 0.9 ? code : pick(places, draw(of, NATIONALITY)).country.code;
}

function courtesyTitle(of: Person, { names }: Country, gender: 'female' | 'male') {
  const chance = share(draw(of, TITLE));
  return chance < 0.04 ? 'Dr.' : chance < 0.7 ? names.titles?.[gender] : undefined;
}

export function personOf(of: Person): Human {
  const { country } = homeOf(of);
  const { given, family } = nameOf(of, country.names);
  const gender = genderOf(of);
  const human: Human = {
    name: {
      firstName: given.text,
      lastName: family.text,
      fullName: `${given.text} ${family.text}`,
    },
    gender: gender.told ? gender.names : 'not_specified',
    maritalStatus: pick(MARITAL_STATUSES, draw(of, MARITAL_STATUS)),
    nationality: nationality(of, country),
  };
  // Set afterwards, because joining objects is the slowest part of generating rows.
  const title = courtesyTitle(of, country, gender.names);
  if (title) human.name.courtesyTitle = title;
  tellBirth(of, human);
  return human;
}

export function personalEmailOf(of: Person) {
  if (!hasEmail(of)) return undefined;
  const status = pick(EMAIL_STATUSES, draw(of, EMAIL_STATUS));
  return { address: emailOf(of), primary: true, status, type: 'personal' };
}

export function workEmailOf(of: Person) {
  if (share(draw(of, WORK_EMAIL)) >= 0.25) return undefined;
  const { given, family } = nameOf(of, homeOf(of).country.names);
  const address = `${given.plain.charAt(0)}${family.plain}${of.serial}@work.example.com`;
  return { address, primary: false, status: 'active', type: 'work' };
}

export function mobilePhoneOf(of: Person) {
  if (!hasPhone(of)) return undefined;
  return {
    number: mobileOf(of),
    countryCode: homeOf(of).country.code,
    primary: true,
    status: 'active',
  };
}

export function homePhoneOf(of: Person) {
  const chance = draw(of, LANDLINE);
  if (share(chance) >= 0.2) return undefined;
  const { landline, country } = homeOf(of);
  return {
    number: numberIn(landline, Math.imul(chance, 0x9e3779b1)),
    countryCode: country.code,
    primary: false,
    status: 'active',
  };
}

/** The random values of one of the addresses of a profile. */
function addressDraws(name: string) {
  return {
    there: purpose(`${name} is there`),
    place: purpose(`${name} place`),
    street: purpose(`${name} street`),
    house: purpose(`${name} house number`),
    flat: purpose(`${name} flat`),
    code: purpose(`${name} postal code`),
    position: purpose(`${name} position`),
    verified: purpose(`${name} verified`),
  };
}

type AddressDraws = ReturnType<typeof addressDraws>;

const atHome = addressDraws('home');
const atMail = addressDraws('mail');
const atWork = addressDraws('work');

/** Within 300 ten-thousandths of a degree of the middle: about three kilometres. */
const AROUND = 300;

interface Address {
  street1: string;
  street2?: string;
  city: string;
  postalCode: string;
  stateProvince: string;
  country: string;
  countryCode: string;
  primary: boolean;
  status: string;
  lastVerifiedDate: string;
  _schema: { latitude: number; longitude: number };
}

function addressIn(of: Person, place: Place, draws: AddressDraws, primary: boolean): Address {
  const { country } = place;
  const street = pick(country.streets, draw(of, draws.street));
  const house = 1 + below(draw(of, draws.house), 180);
  const flat = below(draw(of, draws.flat), 100);
  const position = draw(of, draws.position);
  const address: Address = {
    street1: country.houseNumber === 'before' ? `${house} ${street}` : `${street} ${house}`,
    city: place.city,
    postalCode: pick(place.postalCodes, draw(of, draws.code)),
    stateProvince: place.province,
    country: country.name,
    countryCode: country.code,
    primary,
    status: 'active',
    lastVerifiedDate: dayBetween(createdAt(of), recordUpdatedAt(of), draw(of, draws.verified)),
    _schema: {
      latitude: (place.latitude + below(position, 2 * AROUND) - AROUND) / 10_000,
      longitude: (place.longitude + below(position << 16, 2 * AROUND) - AROUND) / 10_000,
    },
  };
  if (flat < 15) address.street2 = `#${flat + 1}`;
  return address;
}

function dayBetween(first: number, last: number, bits: number): string {
  return new Date(instant(bits, first, last + 1)).toISOString().slice(0, 10);
}

export function homeAddressOf(of: Person) {
  if (share(draw(of, atHome.there)) >= 0.85) return undefined;
  return addressIn(of, homeOf(of), atHome, true);
}

export function mailingAddressOf(of: Person) {
  if (share(draw(of, atMail.there)) >= 0.3) return undefined;
  return addressIn(of, homeOf(of), atMail, false);
}

/** Some work in another city, a few in another country. */
export function workAddressOf(of: Person) {
  const there = share(draw(of, atWork.there));
  if (there >= 0.2) return undefined;
  return addressIn(
    of,
    there < 0.15 ? homeOf(of) : pick(places, draw(of, atWork.place)),
    atWork,
    false,
  );
}
