// Puts the schemas and the OpenAPI documents into the package that is published. They are committed in contracts.
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSchema, schemaPaths } from './bundle.ts';

const contracts = (path: string) => join(import.meta.dirname, '../../../contracts', path);
const dist = (path: string) => join(import.meta.dirname, '../dist', path);

rmSync(dist('schemas'), { recursive: true, force: true });
cpSync(contracts('schemas'), dist('schemas'), { recursive: true });
rmSync(dist('openapi'), { recursive: true, force: true });
if (existsSync(contracts('openapi'))) {
  cpSync(contracts('openapi'), dist('openapi'), { recursive: true });
}
cpSync(contracts('openapi.json'), dist('openapi/openapi.json'));
// One file for validators, which need all that a schema refers to.
const all = schemaPaths(contracts('schemas')).map(readSchema);
writeFileSync(dist('schemas.json'), `${JSON.stringify(all)}\n`);
