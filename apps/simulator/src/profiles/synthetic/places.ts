import { mixed, pick } from './chance.ts';
import { type Language, type Names, names } from './names.ts';
import table from './places.json' with { type: 'json' };

/** Telephone numbers without the plus sign, from `first` on. */
export interface NumberRange {
  readonly first: number;
  readonly count: number;
}

export interface Country {
  readonly code: string;
  readonly name: string;
  readonly language: string;
  readonly currency: string;
  readonly names: Names;
  readonly streets: readonly string[];
  /** The position of the house number. */
  readonly houseNumber: 'before' | 'after';
}

export interface Place {
  readonly country: Country;
  readonly city: string;
  /** As ISO 3166-2 has it. */
  readonly province: string;
  readonly timeZone: string;
  readonly postalCodes: readonly string[];
  /** In units of a ten-thousandth of a degree. */
  readonly latitude: number;
  readonly longitude: number;
  /** Numbers that a country reserves for fiction, so that no real person has them. */
  readonly mobile: NumberRange;
  readonly landline: NumberRange;
}

/** A country of `places.json`. If it has no reserved numbers, each of its places has an area code. */
interface ListedCountry extends Omit<Country, 'code' | 'names'> {
  readonly names: Language;
  readonly mobile?: NumberRange;
  readonly landline?: NumberRange;
}

interface ListedPlace {
  readonly country: string;
  readonly city: string;
  readonly province: string;
  /** `#` means a digit, `%` a digit except 0, and `@` a letter. */
  readonly postalForm: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly timeZone: string;
  readonly area?: number;
}

const listed = table as {
  readonly countries: Readonly<Record<string, ListedCountry>>;
  readonly places: readonly ListedPlace[];
};

const countries = new Map(
  Object.entries(listed.countries).map(([code, { mobile, landline, ...country }]) => [
    code,
    { country: { ...country, code, names: names[country.names] }, mobile, landline },
  ]),
);

const CODES_OF_A_PLACE = 60;
/** Those that postal codes of several countries all use. */
const POSTAL_LETTERS = ['A', 'E', 'H', 'N', 'P', 'R', 'T', 'W', 'X', 'Y'];
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

function postalCodes(form: string): string[] {
  const codes = Array.from({ length: CODES_OF_A_PLACE }, (_, nth) =>
    Array.from(form, (sign, at) => {
      const bits = mixed(mixed(nth) + at);
      if (sign === '#') return pick(DIGITS, bits);
      if (sign === '%') return pick(DIGITS.slice(1), bits);
      return sign === '@' ? pick(POSTAL_LETTERS, bits) : sign;
    }).join(''),
  );
  return [...new Set(codes)];
}

/** In North America: 555-0100 to 555-0199 of each area. */
function freeIn(area: number): NumberRange {
  return { first: 10005550100 + area * 10000000, count: 100 };
}

/** Where people live. */
export const places: readonly Place[] = listed.places.map(
  ({ country: code, province, postalForm, area = 0, ...place }) => {
    const found = countries.get(code);
    if (!found) throw new Error(`places.json has no country ${code}`);
    const { country, mobile = freeIn(area), landline = freeIn(area) } = found;
    return {
      ...place,
      country,
      province: `${code}-${province}`,
      postalCodes: postalCodes(postalForm),
      mobile,
      landline,
    };
  },
);
