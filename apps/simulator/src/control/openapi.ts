import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type EditionName, editionNames } from '@aep-sim/types';
import { inPath, json } from '../http/description.ts';
import { jsonReply, type Reply } from '../http/reply.ts';
import type { ControlStandalone } from './services.ts';

const PATH = '/openapi.json';
const answers: ControlStandalone['answers'] = [
  { status: 200, description: 'OpenAPI 3.1.', content: json({ type: 'object' }) },
];

export const getOpenapi: ControlStandalone = {
  name: 'getOpenapi',
  method: 'GET',
  path: PATH,
  family: 'control',
  summary: 'Get this OpenAPI document',
  description:
    'Returns the OpenAPI 3.1 document of all operations in all editions. Its server is this simulator.',
  answers,
  kind: 'standalone',
  isPublic: true,
  handle: async ({ request: { base } }) => {
    // Large and seldom requested, so it is loaded on demand.
    const { openapi } = await import('../generated/openapi.ts');
    return servedAt(base, openapi);
  },
};

export const getEditionOpenapi: ControlStandalone = {
  name: 'getEditionOpenapi',
  method: 'GET',
  path: `/editions/{edition}${PATH}`,
  family: 'control',
  summary: 'Get the OpenAPI document of an edition',
  description:
    'Returns the OpenAPI 3.1 document of one edition and of the tokens, for generators of clients. Its server is this simulator.',
  parameters: [
    { ...inPath('edition', 'The edition.', 'tutorial'), schema: { enum: editionNames } },
  ],
  answers,
  kind: 'standalone',
  isPublic: true,
  handle: async ({ request: { base, edition } }) => servedAt(base, await documentOf(edition)),
};

/** The package of the types has them already, and they are large. */
function documentOf(edition: EditionName): Promise<string> {
  const { resolve } = createRequire(import.meta.url);
  return readFile(resolve(`@aep-sim/types/openapi/${edition}.json`), 'utf8');
}

function servedAt(url: string, document: string): Reply {
  const servers = [{ url, description: 'This simulator.' }];
  return jsonReply(JSON.stringify({ ...JSON.parse(document), servers }));
}
