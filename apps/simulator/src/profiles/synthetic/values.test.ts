import { describe, expect, it } from 'vitest';
import type { XdmStruct, XdmType } from '../xdm.ts';
import { syntheticPopulation } from './population.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };
const population = syntheticPopulation({ origin: { seed: 'aep-sim', ...tenant }, size: 8000 });
const profiles = [...population.profiles({ segments: [{ namespace: 'ups', id: 'any' }] })];
const records = profiles.filter(({ hasRecord }) => hasRecord);
const events = profiles.flatMap((profile) => profile.events());

type Plain = Readonly<Record<string, unknown>>;
type Fields = { field(name: string): unknown };

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

const MAX_INTEGER = 0x7fff_ffff;

const isLeaf: Record<string, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string' && value !== '',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value) && Math.abs(value as number) <= MAX_INTEGER,
  number: (value) => Number.isFinite(value),
  timestamp: (value) => value instanceof Date && Number.isInteger(value.getTime()),
  date: (value) =>
    typeof value === 'string' && new Date(value).toISOString() === `${value}T00:00:00.000Z`,
};

/** What of a value does not fit its type, as paths; paths that are filled go to `filled`. */
function misfits(type: XdmType, value: unknown, path: string, filled: Set<string>): string[] {
  filled.add(path);
  if (type.kind === 'list') {
    if (!Array.isArray(value)) return [path];
    return value.flatMap((item) => misfits(type.of, item, `${path}[]`, filled));
  }
  if (type.kind !== 'map' && type.kind !== 'struct')
    return isLeaf[type.kind]?.(value) ? [] : [path];
  if (!isPlain(value)) return [path];
  return Object.entries(value).flatMap(([key, item]) => {
    const of = type.kind === 'map' ? type.of : type.fields[key];
    const at = type.kind === 'map' ? `${path}{}` : `${path}.${key}`;
    return of ? misfits(of, item, at, filled) : [at];
  });
}

/** All the paths of a type, as {@link misfits} writes them. */
function pathsOf(type: XdmType, path: string): string[] {
  if (type.kind === 'list') return [path, ...pathsOf(type.of, `${path}[]`)];
  if (type.kind === 'map') return [path, ...pathsOf(type.of, `${path}{}`)];
  if (type.kind !== 'struct') return [path];
  const fields = Object.entries(type.fields);
  return [path, ...fields.flatMap(([name, of]) => pathsOf(of, `${path}.${name}`))];
}

function examine(schema: XdmStruct, subjects: readonly Fields[]) {
  const filled = new Set<string>();
  const wrong = new Set<string>();
  for (const [name, type] of Object.entries(schema.fields)) {
    for (const subject of subjects) {
      const value = subject.field(name);
      if (value === undefined) continue;
      for (const path of misfits(type, value, name, filled)) wrong.add(path);
    }
  }
  const all = Object.entries(schema.fields).flatMap(([name, type]) => pathsOf(type, name));
  return { wrong: [...wrong], neverFilled: all.filter((path) => !filled.has(path)) };
}

/** The value at a dotted path, through structs. */
function at(subject: Fields, path: string): unknown {
  const [top = '', ...steps] = path.split('.');
  return steps.reduce<unknown>(
    (value, step) => (isPlain(value) ? value[step] : undefined),
    subject.field(top),
  );
}

const textsAt = (subjects: readonly Fields[], path: string) =>
  subjects.map((subject) => at(subject, path)).filter((value) => typeof value === 'string');

describe('values', () => {
  it('should fit the schema of a record, all of it filled by somebody', () => {
    expect(examine(population.record, profiles)).toEqual({ wrong: [], neverFilled: [] });
  });

  it('should fit the schema of an event, all of it filled by some', () => {
    expect(examine(population.event, events)).toEqual({ wrong: [], neverFilled: [] });
  });

  it('should leave out some of what not everybody has', () => {
    const optional = [
      ...['personalEmail', 'workEmail', 'mobilePhone', 'homePhone', 'homeAddress', 'loyalty'],
      ...['mailingAddress', 'workAddress', 'consents', 'preferredLanguage', 'segmentMembership'],
    ];
    for (const name of optional) {
      const missing = records.filter((profile) => profile.field(name) === undefined).length;
      expect([missing > 100, missing < records.length - 1000]).toEqual([true, true]);
    }
  });
});

const postalCodes: Record<string, RegExp> = {
  US: /^\d{5}$/,
  CA: /^[A-Z]\d[A-Z] \d[A-Z]\d$/,
  GB: /^[A-Z]{1,2}\d{1,2} \d[A-Z]{2}$/,
  IE: /^[A-Z]\d\d [A-Z0-9]{4}$/,
  AU: /^\d{4}$/,
  FR: /^\d{5}$/,
  DE: /^\d{5}$/,
  SE: /^\d{3} \d\d$/,
};

/** What the numbering authority of each country keeps free. */
const freeNumbers: Record<string, RegExp> = {
  US: /^\+1\d{3}55501\d\d$/,
  CA: /^\+1\d{3}55501\d\d$/,
  GB: /^\+44(7700900|2079460)\d{3}$/,
  IE: /^\+3532091\d{5}$/,
  AU: /^\+6125550\d{4}$/,
  FR: /^\+33(63998|19900)\d{4}$/,
  DE: /^\+49(17139200|3023125\d)\d\d$/,
  SE: /^\+46(701740(60[5-9]|6[1-9]\d)|846500(4)\d\d)$/,
};

describe('people', () => {
  it.each(['homeAddress', 'mailingAddress', 'workAddress'])(
    'should have a %s that holds together',
    (name) => {
      const cities = new Map<unknown, unknown>();
      for (const record of records) {
        const code = String(at(record, `${name}.countryCode`));
        if (!record.field(name)) continue;
        expect(at(record, `${name}.postalCode`)).toMatch(postalCodes[code] as RegExp);
        expect(at(record, `${name}.stateProvince`)).toMatch(new RegExp(`^${code}-[A-Z0-9]+$`));
        const city = at(record, `${name}.city`);
        const latitude = Number(at(record, `${name}._schema.latitude`));
        const [south, north] = code === 'AU' ? [-39, -27] : [30, 64];
        expect(latitude > south && latitude < north).toBe(true);
        expect(cities.get(city) ?? code).toBe(code);
        cities.set(city, code);
      }
      expect(cities.size).toBeGreaterThan(20);
    },
  );

  it('should have e-mail addresses of their names, that receive no mail', () => {
    const plain = (name: unknown) =>
      String(name)
        .replaceAll('ß', 'ss')
        .normalize('NFD')
        .replaceAll(/[^A-Za-z]/g, '')
        .toLowerCase();
    for (const record of records) {
      const first = plain(at(record, 'person.name.firstName'));
      const last = plain(at(record, 'person.name.lastName'));
      const address = at(record, 'personalEmail.address') ?? `${first}.${last}1@example.com`;
      expect(address).toMatch(new RegExp(`^${first}\\.${last}\\d+@example\\.(com|org|net)$`));
      const work = at(record, 'workEmail.address') ?? `${first[0]}${last}1@work.example.com`;
      expect(work).toMatch(new RegExp(`^${first[0]}${last}\\d+@work\\.example\\.com$`));
    }
  });

  it('should have telephone numbers that belong to no person', () => {
    for (const record of records) {
      for (const name of ['mobilePhone', 'homePhone']) {
        const country = at(record, `${name}.countryCode`);
        if (country === undefined) continue;
        expect(at(record, `${name}.number`)).toMatch(freeNumbers[String(country)] as RegExp);
      }
    }
  });

  it('should be born on the day that the parts of the birth say', () => {
    for (const record of records) {
      const part = (name: string) => Number(at(record, `person.${name}`));
      const date = at(record, 'person.birthDate');
      if (date === undefined) continue;
      const day = Date.UTC(part('birthYear'), part('birthMonth') - 1, part('birthDay'));
      expect(new Date(day).toISOString().slice(0, 10)).toBe(date);
    }
    expect(textsAt(records, 'person.birthDate').some((date) => date.endsWith('-02-29'))).toBe(true);
  });

  it('should have been made, and have joined, before they were updated last', () => {
    for (const record of records) {
      const modified = at(record, '_repo.modifyDate') as Date;
      const created = at(record, '_repo.createDate') as Date;
      const joined = (at(record, 'loyalty.joinDate') as Date | undefined) ?? created;
      expect(modified.getTime()).toBe(record.updatedAt);
      expect(created <= joined && joined <= modified).toBe(true);
    }
  });
});
