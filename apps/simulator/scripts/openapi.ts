// Writes contracts/openapi.json, and the same text as a module that the simulator serves. Both are committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '../../../packages/types/src/index.ts';
import { controlPaths } from './openapi/control.ts';
import { editionPaths } from './openapi/edition.ts';
import { imsPaths } from './openapi/ims.ts';
import { schemasOf } from './openapi/schemas.ts';

const root = join(import.meta.dirname, '../../..');

const document = {
  openapi: '3.1.0',
  info: {
    title: 'aep-sim',
    version: '0.1.0',
    description:
      "What aep-sim serves: a simulator of Adobe Experience Platform's export-jobs API. Unofficial. The paths without a prefix are those of the edition platform.",
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: 'http://127.0.0.1:4100', description: 'a local simulator' }],
  security: [{ token: [], key: [], org: [] }],
  paths: {
    ...editionPaths('platform', ''),
    ...imsPaths(),
    ...controlPaths(),
    ...Object.assign({}, ...editionNames.map((name) => editionPaths(name, `/editions/${name}`))),
  },
  components: {
    schemas: schemasOf(join(root, 'contracts/schemas')),
    securitySchemes: {
      token: { type: 'http', scheme: 'bearer' },
      key: { type: 'apiKey', in: 'header', name: 'x-api-key' },
      org: { type: 'apiKey', in: 'header', name: 'x-gw-ims-org-id' },
    },
  },
};

const text = `${JSON.stringify(document, null, 2)}\n`;
writeFileSync(join(root, 'contracts/openapi.json'), text);

const generated = join(import.meta.dirname, '../src/generated');
mkdirSync(generated, { recursive: true });
writeFileSync(
  join(generated, 'openapi.ts'),
  `// Generated from contracts/schemas. Do not edit: run \`npm run generate\`.
export const openapi = ${JSON.stringify(JSON.stringify(document))};
`,
);
