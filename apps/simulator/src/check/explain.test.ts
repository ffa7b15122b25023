import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isObject } from '../core/is-object.ts';
import { openapi, otherSchemas } from '../generated/openapi.ts';
import { explain, type Schema, type Schemas } from './explain.ts';
import { payloadOf } from './payload.ts';
import { verdictOn } from './verdict.ts';

const schemas: Schemas = {
  ...JSON.parse(openapi).components.schemas,
  ...JSON.parse(otherSchemas),
};
const fixtures = join(import.meta.dirname, '../../../../fixtures');
const read = (file: string) => JSON.parse(readFileSync(join(fixtures, file), 'utf8'));
const sources: readonly { file: string; edition: string; payload: string }[] = read('sources.json');

/** The places by which each payload is told. */
const marks: Readonly<Record<string, readonly string[]>> = {
  ExportJobPage: ['/records'],
  ExportJob: [],
  ExportJobRequest: ['/destination'],
  DataSetRequest: ['/schemaRef', '/fileDescription'],
  DataSetCreated: ['/0'],
  Destination: ['/batchId', '/batches'],
  CancelResponse: ['/status'],
};

describe('explain', () => {
  it.each(sources)('should report only the path of the error in a mutant of $file', (source) => {
    for (const { kind, at, mutant } of mutantsOf(read(source.file))) {
      // A payload is told by some of its keys: without them, it is something else.
      const { payload } = source;
      if (payloadOf(mutant) !== payload) {
        expect(marks[payload]).toContain(at);
        continue;
      }
      const { findings } = verdictOn(mutant, schemas);
      const own = findings.find(({ edition }) => edition === source.edition);
      if (own?.problems.length === 0) {
        expect(explain(mutant, schemas[`${source.edition}.${payload}`] ?? {}, schemas)).toEqual([]);
        continue;
      }
      expect({ kind, at, told: own?.problems.map((problem) => problem.at) }).toEqual({
        kind,
        at,
        told: [at],
      });
    }
  });

  it('should check the bounds of a number', () => {
    const schema = { type: 'integer', minimum: 1, maximum: 9 };
    const told = [0, 1, 9, 10].map((value) => explain(value, schema, schemas));
    expect(told.map(([problem]) => problem?.message)).toEqual([
      'must be at least 1 (got 0)',
      undefined,
      undefined,
      'must be at most 9 (got 10)',
    ]);
  });

  it('should know every keyword that a payload of an edition uses', () => {
    const known = [
      ...['title', 'description', '$ref', 'type', 'const', 'enum', 'minimum', 'maximum', 'pattern'],
      ...['items', 'minItems', 'maxItems', 'required', 'properties', 'propertyNames'],
      ...['format', 'additionalProperties', 'allOf', 'anyOf', 'oneOf', 'discriminator'],
    ];
    const payloads = sources.map(({ edition, payload }) => `${edition}.${payload}`);
    const service = ['GatewayError', 'UpsError', 'CatalogError', 'DataSetMap', 'TokenResponse'];
    const used = new Set<string>();
    const seen = new Set<Schema>();
    const walk = (schema: Schema): void => {
      if (seen.has(schema)) return;
      seen.add(schema);
      for (const keyword of Object.keys(schema)) used.add(keyword);
      for (const part of partsOf(schema)) walk(part);
    };
    for (const name of [...payloads, ...service.map((payload) => `service.${payload}`)]) {
      walk(schemas[name] ?? {});
    }
    expect([...used].filter((keyword) => !known.includes(keyword))).toEqual([]);
  });

  it('should name the keys of a map that its names forbid', () => {
    const map = schemas['service.DataSetMap'] ?? {};
    const told = explain({ export: {}, '5b020a27e7040801dedba61b': 7 }, map, schemas);
    expect(told).toEqual([
      { at: '/export', message: 'is not a known field' },
      { at: '/5b020a27e7040801dedba61b', message: 'must be an object; got 7' },
    ]);
  });

  it('should write pointers by RFC 6901, and name the whole payload', () => {
    const closed = { type: 'object', additionalProperties: false } as const;
    expect(explain({ 'a/b~c': 1 }, closed, {})).toEqual([
      { at: '/a~1b~0c', message: 'is not a known field' },
    ]);
    expect(explain(7, closed, {})).toEqual([
      { at: 'The payload', message: 'must be an object; got 7' },
    ]);
  });
});

function partsOf({ $ref, items, additionalProperties: rest, ...schema }: Schema): Schema[] {
  return [
    ...($ref ? [schemas[$ref.replace('#/components/schemas/', '')] ?? {}] : []),
    ...(items ? [items] : []),
    ...(typeof rest === 'object' ? [rest] : []),
    ...Object.values(schema.properties ?? {}),
    ...(schema.propertyNames ? [schema.propertyNames] : []),
    ...[...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])],
  ];
}

interface Mutant {
  readonly kind: 'drop' | 'type' | 'add';
  readonly at: string;
  readonly mutant: unknown;
}

/** A value, each time with one thing changed: a key is missing, has a value of another type, or is too much. */
function mutantsOf(value: unknown, at = '', put = (part: unknown) => part): Mutant[] {
  const typed = at === '' ? [] : wrongTypes(value).map((part) => put(part));
  const mutants = typed.map((mutant): Mutant => ({ kind: 'type', at, mutant }));
  if (Array.isArray(value)) {
    return value.reduce(
      (all: Mutant[], item, index) =>
        all.concat(mutantsOf(item, `${at}/${index}`, (part) => put(value.with(index, part)))),
      mutants,
    );
  }
  if (!isObject(value)) return mutants;
  mutants.push({ kind: 'add', at: `${at}/surplus`, mutant: put({ ...value, surplus: 1 }) });
  for (const key of Object.keys(value)) {
    const { [key]: inner, ...rest } = value;
    mutants.push({ kind: 'drop', at: `${at}/${key}`, mutant: put(rest) });
    mutants.push(...mutantsOf(inner, `${at}/${key}`, (part) => put({ ...value, [key]: part })));
  }
  return mutants;
}

function wrongTypes(value: unknown): unknown[] {
  return ['text', -0.5, true, null, [], {}].filter((other) => kindOf(other) !== kindOf(value));
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  return value === null ? 'null' : typeof value;
}
