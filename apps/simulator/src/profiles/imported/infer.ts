import { parseRfc3339 } from '../../core/rfc3339.ts';
import { type Data, put } from '../own.ts';
import type { XdmStruct } from '../xdm.ts';
import { type BadProfiles, badAt } from './bad-profiles.ts';
import {
  checkFieldCount,
  closedStruct,
  disagreement,
  joinedType,
  type OpenType,
  opened,
  ownFieldCount,
  pathText,
} from './open-type.ts';

/** The fields that a profile's record may have, and those of an event. */
export interface Schemas {
  readonly record: XdmStruct;
  readonly event: XdmStruct;
}

/** Both schemas of an import, still open: another import can be added to them. */
export interface OpenSchemas {
  readonly record: OpenType;
  readonly event: OpenType;
}

export function openSchemas({ record, event }: Schemas): OpenSchemas {
  return { record: opened(record), event: opened(event) };
}

export function closedSchemas({ record, event }: OpenSchemas): Schemas {
  return { record: closedStruct(record), event: closedStruct(event) };
}

/**
 * Shares with earlier schemas all that later ones do not change, because every import keeps its schemas.
 *
 * @throws BadProfiles where the later ones do not agree with the earlier.
 */
export function joinedSchemas(earlier: OpenSchemas, later: OpenSchemas): OpenSchemas {
  const record = joinedType(earlier.record, later.record, []);
  const event = joinedType(earlier.event, later.event, []);
  if (record === earlier.record && event === earlier.event) return earlier;
  checkFieldCount(ownFieldCount(record) + ownFieldCount(event));
  return { record, event };
}

const MAX_DEPTH = 100;

/** What an event may say of its profile: of one without a record it is exported as its record's. */
const OF_THE_PROFILE = ['identityMap', 'identities', 'segmentMembership'];

/** The column of rows in addition to the fields of a record. */
const EVENTS = 'eventList';

/** Reads values as `xdm.ts` describes them, and widens their types. */
export class ValueReader {
  readonly #schemas: OpenSchemas;
  readonly #path: (string | number)[] = [];
  #place = '';
  #newFields = 0;

  constructor(schemas: OpenSchemas) {
    this.#schemas = schemas;
  }

  /**
   * A record or an event out of JSON.parse. What is null or an object without values is absent.
   *
   * @throws BadProfiles
   */
  read(kind: 'record' | 'event', body: Data, place: string): Data {
    this.#place = place;
    this.#path.length = 0;
    if (kind === 'event') this.#shareTypes(body);
    const read = this.#object(this.#schemas[kind], body) ?? {};
    // A row would show its events there, and the field never.
    if (kind === 'record' && Object.hasOwn(read, EVENTS)) {
      throw badAt(place, `${EVENTS} is reserved for the column of events; rename the field`);
    }
    return read;
  }

  /** One type for both, which widens with the values of either. */
  #shareTypes(event: Data): void {
    for (const name of OF_THE_PROFILE) {
      const type = this.#schemas.record.fields?.get(name);
      if (type && Object.hasOwn(event, name)) this.#schemas.event.fields?.set(name, type);
    }
  }

  #value(type: OpenType, value: unknown): unknown {
    if (value === null) return undefined;
    switch (typeof value) {
      case 'string':
        return this.#text(type, value);
      case 'number':
        return this.#number(type, value);
      case 'boolean':
        this.#become(type, 'boolean');
        return value;
      default:
        return Array.isArray(value) ? this.#list(type, value) : this.#object(type, value as Data);
    }
  }

  #text(type: OpenType, text: string): unknown {
    if (type.kind === 'timestamp') {
      const at = parseRfc3339(text);
      if (at === undefined) throw this.#disagreement(type, { value: 'an invalid string' });
      return new Date(at);
    }
    if (type.kind === 'date') {
      if (parseRfc3339(`${text}T00:00:00Z`) !== undefined) return text;
      throw this.#disagreement(type, { value: 'an invalid string' });
    }
    this.#become(type, 'string');
    return text;
  }

  #number(type: OpenType, value: number): number {
    // JSON has no infinity, but numbers that exceed the doubles.
    if (!Number.isFinite(value)) throw badAt(this.#place, `${this.#at} is too large for a number`);
    const isInteger = value === (value | 0);
    if (type.kind === 'number') return value;
    if (type.kind !== 'integer' || isInteger) {
      this.#become(type, isInteger ? 'integer' : 'number');
    } else if (type.builtIn) {
      throw this.#disagreement(type, { value: String(value) });
    } else {
      type.kind = 'number';
    }
    return value;
  }

  #list(type: OpenType, list: readonly unknown[]): readonly unknown[] {
    this.#become(type, 'list');
    this.#checkDepth();
    type.of ??= { kind: 'unknown' };
    const of = type.of;
    return list.map((value, index) => this.#step(index, of, value) ?? null);
  }

  #object(type: OpenType, object: Data): Data | undefined {
    if (type.kind !== 'map') this.#become(type, 'struct');
    this.#checkDepth();
    let read: Record<string, unknown> | undefined;
    for (const key of Object.keys(object)) {
      const value = object[key];
      if (value === null) continue;
      const inner = this.#step(key, this.#typeOf(type, key), value);
      if (inner === undefined) continue;
      read ??= {};
      put(read, key, inner);
    }
    return read;
  }

  #typeOf(type: OpenType, key: string): OpenType {
    if (type.kind === 'map' && type.of) return type.of;
    type.fields ??= new Map();
    let inner = type.fields.get(key);
    if (!inner) {
      if (key === '')
        throw badAt(this.#place, `${this.#at || 'the profile'} has a field with an empty name`);
      this.#newFields += 1;
      checkFieldCount(this.#newFields, this.#place);
      inner = { kind: 'unknown' };
      type.fields.set(key, inner);
    }
    return inner;
  }

  #step(step: string | number, type: OpenType, value: unknown): unknown {
    this.#path.push(step);
    const read = this.#value(type, value);
    this.#path.pop();
    return read;
  }

  #become(type: OpenType, kind: OpenType['kind']): void {
    if (type.kind === kind) return;
    if (type.kind !== 'unknown') throw this.#disagreement(type, kind);
    type.kind = kind;
    type.place = this.#place;
  }

  #checkDepth(): void {
    if (this.#path.length >= MAX_DEPTH) {
      throw badAt(this.#place, `the profile is nested more than ${MAX_DEPTH} levels deep`);
    }
  }

  get #at(): string {
    return pathText(this.#path);
  }

  #disagreement(type: OpenType, found: Parameters<typeof disagreement>[3]): BadProfiles {
    return disagreement(this.#place, this.#path, type, found);
  }
}
