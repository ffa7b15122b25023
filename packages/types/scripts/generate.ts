// Writes src/generated from contracts/schemas. Run it after every change of a schema; the result
// is committed, and the same schemas always give the same bytes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import { guardsOf } from './guards.ts';
import { typesOf } from './types.ts';
import { validatorsOf } from './validators.ts';

const schemas = join(import.meta.dirname, '../../../contracts/schemas');
const generated = join(import.meta.dirname, '../src/generated');
const names = [
  'tutorial',
  'segmentation-2020',
  'segmentation',
  'profile',
  'platform',
  'any',
  'service',
  'control',
];

rmSync(generated, { recursive: true, force: true });
mkdirSync(generated, { recursive: true });
for (const name of names) {
  const bundled = bundle(schemas, name);
  const banner = `// Generated from contracts/schemas/${name}. Do not edit: run \`npm run generate\`.`;
  writeFileSync(join(generated, `${name}.ts`), await typesOf(bundled, banner));
  writeFileSync(join(generated, `${name}.validators.ts`), validatorsOf(bundled, banner));
  writeFileSync(join(generated, `${name}.guards.ts`), guardsOf(bundled, banner));
}
