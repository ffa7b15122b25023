import { nearest } from '../editions/nearest.ts';
import { inPath } from '../http/description.ts';
import { ControlError } from './error.ts';
import { quoted } from './query.ts';
import type { ControlStandalone } from './services.ts';

/** The pages of the docs that findings link to; each loads what it is made of. */
const pages: Readonly<Record<string, () => Promise<string>>> = {
  'client-manners': async () => (await import('@aep-sim/manners')).clientMannersPage(),
};

const MARKDOWN = 'text/markdown';

export const getDocsPage: ControlStandalone = {
  name: 'getDocsPage',
  method: 'GET',
  path: '/_sim/docs/{page}',
  family: 'control',
  summary: 'Read a page of the docs, such as client-manners',
  parameters: inPath('page'),
  answers: [{ status: 200, description: 'The page.', content: { [MARKDOWN]: { type: 'string' } } }],
  kind: 'standalone',
  handle: async ({ request }) => {
    const name = request.param('page');
    const load = Object.hasOwn(pages, name) ? pages[name] : undefined;
    if (load) {
      const headers = { 'content-type': `${MARKDOWN}; charset=utf-8` };
      return { status: 200, headers, body: await load() };
    }
    const meant = nearest(name, Object.keys(pages));
    throw new ControlError(404, `There is no page ${quoted(name)}; did you mean ${meant}?`, {
      place: { nearest: meant },
    });
  },
};
