// Writes contracts/openapi.json, and the same text as a module that the simulator serves. Both are committed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionNames } from '../../../packages/types/src/index.ts';
import { operations } from '../src/api/operations.ts';
import { operations as controlOperations } from '../src/control/operations.ts';
import { loadEdition } from '../src/editions/index.ts';
import { pathsOf } from './openapi/operation.ts';
import { sharedParameters } from './openapi/parameters.ts';
import { schemasOf } from './openapi/schemas.ts';

const root = join(import.meta.dirname, '../../..');
const schemas = schemasOf(join(root, 'contracts/schemas'));
const responses = new Map<string, object>();
const tokens = operations.filter(({ family }) => family === 'ims');
const services = operations.filter(({ family }) => family !== 'ims');
const platform = { edition: await loadEdition('platform'), prefix: '', schemas, responses };
const editions = await Promise.all(
  editionNames.map(async (name) =>
    pathsOf(services, {
      edition: await loadEdition(name),
      prefix: `/editions/${name}`,
      schemas,
      responses,
    }),
  ),
);

const paths = {
  ...pathsOf(services, platform),
  ...pathsOf(tokens, platform),
  ...pathsOf(controlOperations, platform),
  ...Object.assign({}, ...editions),
};

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
  paths,
  components: {
    schemas,
    parameters: sharedParameters,
    responses: Object.fromEntries([...responses].sort(([a], [b]) => (a < b ? -1 : 1))),
    securitySchemes: {
      token: {
        type: 'http',
        scheme: 'bearer',
        description:
          'An access token. Any value is accepted, unless the simulator was started with --auth strict: then only its own tokens are, from POST /ims/token/v3.',
      },
      controlToken: {
        type: 'http',
        scheme: 'bearer',
        description:
          'The token of the control plane: the value of --control-token, or the one that was printed at the start. Not required if the simulator has none.',
      },
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
