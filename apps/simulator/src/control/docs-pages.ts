import * as validators from '@aep-sim/types/validators/control';
import { quoted } from '../core/sentence.ts';
import { nearest } from '../editions/nearest.ts';
import { inPath, json } from '../http/description.ts';
import { reply } from '../http/reply.ts';
import { ControlError } from './error.ts';
import type { ControlStandalone } from './services.ts';

const MARKDOWN = 'text/markdown';

export const listDocsPages: ControlStandalone = {
  name: 'listDocsPages',
  method: 'GET',
  path: '/_sim/docs',
  family: 'control',
  summary: 'List pages of the documentation',
  description: 'Returns the pages of the documentation that the simulator contains.',
  answers: [{ status: 200, description: 'The list.', content: json('control/DocsPageList') }],
  kind: 'standalone',
  handle: async () => {
    const pages = (await builtIn()).map(({ name, title }) => ({
      name,
      title,
      path: `${listDocsPages.path}/${name}`,
    }));
    return reply(validators.DocsPageList, { pages });
  },
};

export const getDocsPage: ControlStandalone = {
  name: 'getDocsPage',
  method: 'GET',
  path: `${listDocsPages.path}/{page}`,
  family: 'control',
  summary: 'Read a page of the documentation',
  description: 'Returns a page of the documentation as Markdown.',
  parameters: [inPath('page', 'The name of the page.', 'client-manners')],
  answers: [{ status: 200, description: 'The page.', content: { [MARKDOWN]: { type: 'string' } } }],
  kind: 'standalone',
  handle: async ({ request }) => {
    const pages = await builtIn();
    const name = request.param('page');
    const page = pages.find((one) => one.name === name);
    if (page) {
      const headers = { 'content-type': `${MARKDOWN}; charset=utf-8` };
      return { status: 200, headers, body: page.text };
    }
    const names = pages.map((one) => one.name);
    const meant = nearest(name, names);
    throw new ControlError(
      404,
      `Page ${quoted(name)} was not found. Did you mean ${meant}? GET ${listDocsPages.path} lists the pages`,
      { place: { nearest: meant } },
    );
  },
};

async function builtIn() {
  const json = await import('../generated/docs-pages.json', { with: { type: 'json' } });
  return json.default;
}
