import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../scripts/bundle.ts';
import { dateTime } from '../scripts/validators.ts';
import { validators } from '../src/validators.ts';

const root = join(import.meta.dirname, '../../../contracts/schemas');
const generated = join(import.meta.dirname, '../src/generated');
const files = globSync('*/*.schema.json', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
/** Under a domain that nobody can own (RFC 6761), so that no validator finds anything there. */
const address = (file: string) => `https://aep-sim.invalid/schemas/${file}`;
const kebab = (title: string) => title.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

// The widths of integers are for generators of clients: nothing is rejected by them.
const formats = { 'date-time': dateTime, int32: true, int64: true } as const;
const ajv = new Ajv2020({ strict: true, discriminator: true, formats });
for (const file of files) ajv.addSchema(readSchema(join(root, file)));

describe.each(files)('%s', (file) => {
  const schema = readSchema(join(root, file));

  test('compiles in strict mode', () => {
    expect(ajv.getSchema(address(file))).toBeTypeOf('function');
  });

  test('is named after its title, and described', () => {
    expect(basename(file)).toBe(`${kebab(String(schema['title']))}.schema.json`);
    expect(schema['description']).toMatch(/\.$/);
  });

  test('has the id that its references are relative to', () => {
    expect(schema['$id']).toBe(address(file));
  });

  test('names and describes its parts', () => {
    const parts = (schema['$defs'] ?? {}) as Record<string, Record<string, unknown>>;
    for (const [key, part] of Object.entries(parts)) {
      expect(part['title']).toBe(key);
      expect(part['description']).toMatch(/\.$/);
    }
  });
});

test('every integer says how wide it is', () => {
  const integers = files.flatMap((file) => integersIn(readSchema(join(root, file)), file));
  expect(integers.length).toBeGreaterThan(100);
  expect(integers.filter(({ schema }) => !isWideEnough(schema))).toEqual([]);
});

// Generators for Go, Java and C# lose the values of such a map.
test.each(files)('%s has no map by patterns of keys', (file) => {
  expect(readFileSync(join(root, file), 'utf8')).not.toContain('patternProperties');
});

test('every payload has a validator', () => {
  const payloads = files.filter((file) => !file.startsWith('parts/'));
  const exported = Object.entries(validators).flatMap(([group, byTitle]) =>
    Object.keys(byTitle).map((title) => `${group}/${kebab(title)}.schema.json`),
  );
  expect(exported.sort()).toEqual(payloads);
});

test.each(Object.keys(validators))('the validators of %s import nothing', (name) => {
  const code = readFileSync(join(generated, `${name}.validators.ts`), 'utf8');
  expect(code).not.toMatch(/\brequire\(|^import |\bimport\(/m);
});

interface Integer {
  readonly at: string;
  readonly schema: { readonly [keyword: string]: unknown };
}

/** All schemas of integers in a schema, and where they are. */
function integersIn(value: unknown, at: string): Integer[] {
  if (typeof value !== 'object' || value === null) return [];
  const schema = value as Integer['schema'];
  const isOne = [schema['type']].flat().includes('integer');
  const inner = Object.entries(schema).flatMap(([key, part]) => integersIn(part, `${at}/${key}`));
  return isOne ? [{ at, schema }, ...inner] : inner;
}

const INT32 = 2 ** 31;

function isWideEnough({ format, minimum = 0, maximum = 0 }: Integer['schema']): boolean {
  if (format === 'int64') return true;
  return format === 'int32' && Number(minimum) >= -INT32 && Number(maximum) < INT32;
}
