// Writes contracts/openapi.json and what is in contracts/openapi, and the first as a module that the simulator serves.
// All of them are committed.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '../../../packages/types/src/index.ts';
import {
  controlDocument,
  editionDocument,
  otherSchemas,
  wholeDocument,
} from './openapi/documents.ts';
import { downgraded } from './openapi/downgraded.ts';

const contracts = join(import.meta.dirname, '../../../contracts');
const write = (file: string, document: object) =>
  writeFileSync(join(contracts, file), `${JSON.stringify(document, null, 2)}\n`);

const whole = await wholeDocument();
write('openapi.json', whole);

rmSync(join(contracts, 'openapi'), { recursive: true, force: true });
mkdirSync(join(contracts, 'openapi'));
const editions = editionNames.map(async (name) => [name, await editionDocument(name)] as const);
for (const [name, document] of [
  ...(await Promise.all(editions)),
  ['control', await controlDocument()] as const,
]) {
  write(`openapi/${name}.json`, document);
  write(`openapi/${name}.openapi-3.0.json`, downgraded(document));
}

const generated = join(import.meta.dirname, '../src/generated');
mkdirSync(generated, { recursive: true });
const textOf = (value: object) => JSON.stringify(JSON.stringify(value));
writeFileSync(
  join(generated, 'openapi.ts'),
  `// Generated from contracts/schemas. Do not edit: run \`npm run generate\`.
export const openapi = ${textOf(whole)};
/** Schemas of payloads that no operation has. */
export const otherSchemas = ${textOf(otherSchemas(whole))};
`,
);
