import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type EditionName, editionNames } from '@aep-sim/types';
import { inPath } from '../http/description.ts';
import { jsonReply } from '../http/reply.ts';
import { getOpenapi } from './openapi.ts';
import type { ControlStandalone } from './services.ts';

export const getEditionOpenapi: ControlStandalone = {
  name: 'getEditionOpenapi',
  method: 'GET',
  path: `/editions/{edition}${getOpenapi.path}`,
  family: 'control',
  summary: 'Get the OpenAPI document of an edition',
  description:
    'Returns the OpenAPI 3.1 document of one edition and of the tokens, for generators of clients. Its server is this simulator.',
  parameters: [
    { ...inPath('edition', 'The edition.', 'tutorial'), schema: { enum: editionNames } },
  ],
  answers: getOpenapi.answers,
  kind: 'standalone',
  isPublic: true,
  handle: async ({ request: { base, edition } }) => {
    const document = await documentOf(edition);
    const servers = [{ url: base, description: 'This simulator.' }];
    return jsonReply(JSON.stringify({ ...document, servers }));
  },
};

/** The package of the types has them already, and they are large. */
async function documentOf(edition: EditionName): Promise<object> {
  const { resolve } = createRequire(import.meta.url);
  return JSON.parse(await readFile(resolve(`@aep-sim/types/openapi/${edition}.json`), 'utf8'));
}
