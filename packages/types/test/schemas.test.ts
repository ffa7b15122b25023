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
const address = (file: string) => `https://schemas.invalid/${file}`;
const kebab = (title: string) => title.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

const ajv = new Ajv2020({ strict: true, discriminator: true, formats: { 'date-time': dateTime } });
for (const file of files) ajv.addSchema(readSchema(join(root, file)), address(file));

describe.each(files)('%s', (file) => {
  const schema = readSchema(join(root, file));

  test('compiles in strict mode', () => {
    expect(ajv.getSchema(address(file))).toBeTypeOf('function');
  });

  test('is named after its title, and described', () => {
    expect(basename(file)).toBe(`${kebab(String(schema['title']))}.schema.json`);
    expect(schema['description']).toMatch(/\.$/);
    expect(schema['$id']).toBeUndefined();
  });

  test('names and describes its parts', () => {
    const parts = (schema['$defs'] ?? {}) as Record<string, Record<string, unknown>>;
    for (const [key, part] of Object.entries(parts)) {
      expect(part['title']).toBe(key);
      expect(part['description']).toMatch(/\.$/);
    }
  });
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
