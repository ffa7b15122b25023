import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '@aep-sim/types';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { downgraded } from '../../scripts/openapi/downgraded.ts';
import { filledPaths } from '../callers/filled-path.ts';

interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly object[];
  readonly responses: object;
}
interface Document {
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [key: string]: unknown;
}

const contracts = join(import.meta.dirname, '../../../../contracts');
const read = (file: string): Document => JSON.parse(readFileSync(join(contracts, file), 'utf8'));
const whole = read('openapi.json');
const names = [...editionNames, 'control'];

describe('contracts/openapi', () => {
  it('should have two texts for each edition, and for the control plane', () => {
    const files = names.flatMap((name) => [`${name}.json`, `${name}.openapi-3.0.json`]);
    expect(readdirSync(join(contracts, 'openapi')).sort()).toEqual(files.sort());
  });

  it.each(names)('should be valid OpenAPI: %s', async (name) => {
    for (const [file, version] of [
      [`openapi/${name}.json`, '3.1'],
      [`openapi/${name}.openapi-3.0.json`, '3.0'],
    ] as const) {
      const validator = new Validator();
      const { errors } = await validator.validate({ ...read(file) });
      expect([file, errors, validator.version]).toEqual([file, undefined, version]);
    }
  });

  it.each(editionNames)('should have the operations of one edition, and tokens: %s', (name) => {
    const { paths } = read(`openapi/${name}.json`);
    const prefix = `/editions/${name}`;
    const own = Object.keys(whole.paths).filter((path) => path.startsWith(`${prefix}/`));
    const tokens = Object.keys(whole.paths).filter((path) => path.startsWith('/ims/'));
    const expected = [...own.map((path) => path.slice(prefix.length)), ...tokens];
    expect(Object.keys(paths).sort()).toEqual(expected.sort());
    for (const path of expected) {
      const others = whole.paths[`${prefix}${path}`] ?? whole.paths[path] ?? {};
      expect(unnamed(paths[path] ?? {}, '')).toEqual(unnamed(others, `${name}.`));
    }
  });

  it('should have the operations of the simulator itself: control', () => {
    const { paths } = read('openapi/control.json');
    const expected = Object.entries(whole.paths).filter(
      ([path]) => !/^\/(data|ims|editions\/[\w-]+)\//.test(path),
    );
    expect(Object.entries(paths)).toEqual(expected);
    expect(expected.length).toBeGreaterThan(20);
  });

  it.each(names)('should have components as the whole has them, and those it needs: %s', (name) => {
    const { components, paths } = read(`openapi/${name}.json`);
    const text = JSON.stringify({ components, paths });
    for (const [kind, byName] of Object.entries(components)) {
      for (const [key, value] of Object.entries(byName)) {
        expect([kind, key, value]).toEqual([kind, key, whole.components[kind]?.[key]]);
        const isUsed = text.includes(`"#/components/${kind}/${key}"`);
        expect([key, isUsed || kind === 'securitySchemes']).toEqual([key, true]);
      }
    }
    const used = [...text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)];
    for (const [ref, kind = '', key = ''] of used) {
      expect([ref, components[kind]?.[key] !== undefined]).toEqual([ref, true]);
    }
  });

  it.each(editionNames)('should be served under its first server: %s', async (name) => {
    const { servers, paths } = read(`openapi/${name}.json`);
    const { pathname } = new URL(servers[0]?.url ?? '');
    const { caller, filled } = await filledPaths();
    for (const [path, methods] of Object.entries(paths)) {
      // The others would take away what is asked for next.
      for (const method of Object.keys(methods).filter((one) => /^(get|head|post)$/.test(one))) {
        const { status } = await caller.call(method.toUpperCase(), `${pathname}${filled(path)}`);
        expect([method, path, [404, 405, 500].includes(status)]).toEqual([method, path, false]);
      }
    }
  });
});

describe('each document', () => {
  it.each(['openapi.json', ...names.map((name) => `openapi/${name}.json`)])(
    'should describe its operations and their groups: %s',
    (file) => {
      const { paths, tags } = read(file);
      const operations = Object.values(paths).flatMap((methods) => Object.values(methods));
      const used = new Set(operations.flatMap((one) => one.tags));
      expect(new Set(tags.map((tag) => tag.name))).toEqual(used);
      for (const { description } of [...operations, ...tags]) {
        expect(description).toMatch(/^[A-Z`].*\.$/s);
      }
    },
  );
});

describe('a document of OpenAPI 3.0', () => {
  const of = (schemas: object) => {
    const info = { title: 't', version: '1', license: { name: 'MIT', identifier: 'MIT' } };
    const components = { schemas } as { schemas: Record<string, unknown> };
    return downgraded({ openapi: '3.1.0', info, paths: {}, components });
  };

  it('should say what 3.0 has words for, and leave the rest out', () => {
    const { components, openapi, info } = of({
      Map: { type: 'object', propertyNames: { pattern: 'x' }, additionalProperties: { const: 1 } },
      Tag: { type: 'string', enum: [''], const: '' },
      Time: { type: ['integer', 'null'], format: 'int64' },
      Parts: { anyOf: [{ type: 'array', items: { type: 'string', const: 'a' } }] },
      // Names of properties, which are no keywords.
      Named: { type: 'object', properties: { const: { type: 'string' }, examples: {} } },
    });
    expect(components).toEqual({
      schemas: {
        Map: { type: 'object', additionalProperties: {} },
        Tag: { type: 'string', enum: [''] },
        Time: { type: 'integer', nullable: true, format: 'int64' },
        Parts: { anyOf: [{ type: 'array', items: { type: 'string' } }] },
        Named: { type: 'object', properties: { const: { type: 'string' }, examples: {} } },
      },
    });
    expect(openapi).toBe('3.0.3');
    expect(info).toMatchObject({ license: { name: 'MIT', url: expect.stringMatching(/^https:/) } });
  });

  it.each([
    { if: {}, type: 'object' },
    { type: 'object', properties: { a: { patternProperties: {} } } },
    { type: ['string', 'integer'] },
  ])('should not be made of what it has no words for: %j', (schema) => {
    expect(() => of({ Odd: schema })).toThrow(/OpenAPI 3\.0/);
  });

  it.each(names)('should differ in nothing else: %s', (name) => {
    const { paths, components } = read(`openapi/${name}.json`);
    const lower = read(`openapi/${name}.openapi-3.0.json`);
    const count = (of: object) => JSON.stringify(of).match(/"(?:\$ref|required|enum)":/g)?.length;
    expect(Object.keys(lower.paths)).toEqual(Object.keys(paths));
    expect(count([lower.paths, lower.components])).toBe(count([paths, components]));
  });
});

/** Operations without what an edition adds to their names, and without their groups. */
function unnamed(methods: Readonly<Record<string, Operation>>, prefix: string): object {
  const text = JSON.stringify(methods).replaceAll(`"operationId":"${prefix}`, '"operationId":"');
  return Object.values(JSON.parse(text) as typeof methods).map(({ tags: _, ...rest }) => rest);
}
