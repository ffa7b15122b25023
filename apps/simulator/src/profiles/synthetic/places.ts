import { mixed, pick } from './chance.ts';
import { english, french, german, type Names, swedish } from './names.ts';

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
  /** Where a house number stands. */
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
  readonly mobile: NumberRange;
  readonly landline: NumberRange;
}

const englishStreets = `High Street|Church Road|Station Road|Park Avenue|Mill Lane|Victoria Road
|Queen Street|Elm Street|Harbour View|King's Crescent`;

function country(
  code: string,
  name: string,
  language: string,
  currency: string,
  names: Names,
  streets: string,
  houseNumber: Country['houseNumber'] = 'before',
): Country {
  return { code, name, language, currency, names, streets: streets.split(/\n?\|/), houseNumber };
}

const us = country(
  'US',
  'United States',
  'en-US',
  'USD',
  english,
  `Main Street|Oak Avenue|Maple Drive|2nd Street|Washington Boulevard|Cedar Lane|Lake Shore Drive
|Broadway|Sunset Court|Martin Luther King Jr. Way`,
);
const canada = country('CA', 'Canada', 'en-CA', 'CAD', english, englishStreets);
const britain = country('GB', 'United Kingdom', 'en-GB', 'GBP', english, englishStreets);
const ireland = country('IE', 'Ireland', 'en-IE', 'EUR', english, englishStreets);
const australia = country('AU', 'Australia', 'en-AU', 'AUD', english, englishStreets);
const france = country(
  'FR',
  'France',
  'fr-FR',
  'EUR',
  french,
  `rue Victor Hugo|avenue Jean Jaurès|rue de l'Église|boulevard Pasteur|place de la République
|rue des Écoles|impasse du Moulin|rue du Général-Leclerc`,
);
const germany = country(
  'DE',
  'Deutschland',
  'de-DE',
  'EUR',
  german,
  `Hauptstraße|Schulstraße|Gartenweg|Bahnhofstraße|Goethestraße|Am Mühlbach|Königsallee|Lindenplatz`,
  'after',
);
const sweden = country(
  'SE',
  'Sverige',
  'sv-SE',
  'SEK',
  swedish,
  `Storgatan|Skolgatan|Kungsgatan|Ängsvägen|Björkvägen|Östra Hamngatan|Nygatan|Sjövägen`,
  'after',
);

const CODES_OF_A_PLACE = 60;
/** Those that postal codes of several countries all use. */
const POSTAL_LETTERS = ['A', 'E', 'H', 'N', 'P', 'R', 'T', 'W', 'X', 'Y'];
const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** In a form `#` stands for a digit, `%` for one that is not 0, and `@` for a letter. */
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

/** The numbers that a country keeps free for films, so that nobody has them. */
type FreeNumbers = Pick<Place, 'mobile' | 'landline'>;

const freeNumbers = (mobile: NumberRange, landline = mobile): FreeNumbers => ({ mobile, landline });

/** In North America: 555-0100 to 555-0199 of each area. */
const inArea = (area: number) => freeNumbers({ first: 10005550100 + area * 10000000, count: 100 });
const inBritain = freeNumbers(
  { first: 447700900000, count: 1000 },
  { first: 442079460000, count: 1000 },
);
const inIreland = freeNumbers({ first: 353209100000, count: 100000 });
/** There are but a few mobile ones. */
const inAustralia = freeNumbers({ first: 61255500000, count: 10000 });
const inFrance = freeNumbers(
  { first: 33639980000, count: 10000 },
  { first: 33199000000, count: 10000 },
);
const inGermany = freeNumbers(
  { first: 491713920000, count: 100 },
  { first: 493023125000, count: 1000 },
);
const inSweden = freeNumbers({ first: 46701740605, count: 95 }, { first: 46846500400, count: 100 });

function place(
  inCountry: Country,
  city: string,
  province: string,
  postalForm: string,
  [latitude, longitude]: readonly [number, number],
  timeZone: string,
  numbers: FreeNumbers,
): Place {
  return {
    country: inCountry,
    city,
    province: `${inCountry.code}-${province}`,
    timeZone,
    postalCodes: postalCodes(postalForm),
    latitude,
    longitude,
    ...numbers,
  };
}

/** Where people live. */
export const places: readonly Place[] = [
  place(us, 'New York', 'NY', '100%#', [407128, -740060], 'America/New_York', inArea(212)),
  place(us, 'Boston', 'MA', '021%#', [423601, -710589], 'America/New_York', inArea(617)),
  place(us, 'Chicago', 'IL', '606%#', [418781, -876298], 'America/Chicago', inArea(312)),
  place(us, 'Austin', 'TX', '787%#', [302672, -977431], 'America/Chicago', inArea(512)),
  place(us, 'Denver', 'CO', '802%#', [397392, -1049903], 'America/Denver', inArea(303)),
  place(us, 'Seattle', 'WA', '981%#', [476062, -1223321], 'America/Los_Angeles', inArea(206)),
  place(canada, 'Toronto', 'ON', 'M5@ %@%', [436532, -793832], 'America/Toronto', inArea(416)),
  place(canada, 'Vancouver', 'BC', 'V6@ %@%', [492827, -1231207], 'America/Vancouver', inArea(604)),
  place(canada, 'Calgary', 'AB', 'T2@ %@%', [510447, -1140719], 'America/Edmonton', inArea(403)),
  place(canada, 'Halifax', 'NS', 'B3@ %@%', [446488, -635752], 'America/Halifax', inArea(902)),
  place(britain, 'London', 'LND', 'SW% %@@', [515074, -1278], 'Europe/London', inBritain),
  place(britain, 'Manchester', 'MAN', 'M% %@@', [534808, -22426], 'Europe/London', inBritain),
  place(britain, 'Edinburgh', 'EDH', 'EH% %@@', [559533, -31883], 'Europe/London', inBritain),
  place(britain, 'Cardiff', 'CRF', 'CF1% %@@', [514816, -31791], 'Europe/London', inBritain),
  place(ireland, 'Dublin', 'D', 'D0% @#@#', [533498, -62603], 'Europe/Dublin', inIreland),
  place(ireland, 'Cork', 'CO', 'T12 @#@#', [518985, -84756], 'Europe/Dublin', inIreland),
  place(ireland, 'Galway', 'G', 'H91 @#@#', [532707, -90568], 'Europe/Dublin', inIreland),
  place(france, 'Paris', '75C', '7501#', [488566, 23522], 'Europe/Paris', inFrance),
  place(france, 'Lyon', '69', '6900%', [457640, 48357], 'Europe/Paris', inFrance),
  place(france, 'Marseille', '13', '1300%', [432965, 53698], 'Europe/Paris', inFrance),
  place(france, 'Nantes', '44', '44000', [472184, -15536], 'Europe/Paris', inFrance),
  place(germany, 'Berlin', 'BE', '101##', [525200, 134050], 'Europe/Berlin', inGermany),
  place(germany, 'Hamburg', 'HH', '203##', [535511, 99937], 'Europe/Berlin', inGermany),
  place(germany, 'München', 'BY', '803##', [481351, 115820], 'Europe/Berlin', inGermany),
  place(germany, 'Köln', 'NW', '506##', [509375, 69603], 'Europe/Berlin', inGermany),
  place(sweden, 'Stockholm', 'AB', '11% ##', [593293, 180686], 'Europe/Stockholm', inSweden),
  place(sweden, 'Göteborg', 'O', '41% ##', [577089, 119746], 'Europe/Stockholm', inSweden),
  place(sweden, 'Malmö', 'M', '21% ##', [556050, 130038], 'Europe/Stockholm', inSweden),
  place(sweden, 'Umeå', 'AC', '90% ##', [638258, 202630], 'Europe/Stockholm', inSweden),
  place(australia, 'Sydney', 'NSW', '20##', [-338688, 1512093], 'Australia/Sydney', inAustralia),
  place(
    australia,
    'Melbourne',
    'VIC',
    '30##',
    [-378136, 1449631],
    'Australia/Melbourne',
    inAustralia,
  ),
  place(
    australia,
    'Brisbane',
    'QLD',
    '40##',
    [-274698, 1530251],
    'Australia/Brisbane',
    inAustralia,
  ),
  place(australia, 'Perth', 'WA', '60##', [-319505, 1158605], 'Australia/Perth', inAustralia),
];
