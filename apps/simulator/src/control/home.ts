import { version } from '../version.ts';
import { listDocsPages } from './docs-pages.ts';
import { getHealth } from './health.ts';
import { getPage } from './page.ts';
import type { ControlStandalone } from './services.ts';

/** The first request of a browser, or of a script that waits for the simulator. */
export const getHome: ControlStandalone = {
  name: 'getHome',
  method: 'GET',
  path: '/',
  family: 'control',
  summary: 'Get started',
  description: 'Returns a few lines of text: what this server is, and where to go on.',
  answers: [
    {
      status: 200,
      description: 'A few lines of text.',
      content: { 'text/plain': { type: 'string' } },
    },
  ],
  kind: 'standalone',
  isPublic: true,
  handle: ({ request: { base } }) => {
    const lines = [
      `aep-sim ${version()} (unofficial): a local simulator of the export jobs API of Adobe Experience Platform`,
      `Page: ${base}${getPage.path}`,
      `Health: ${base}${getHealth.path}`,
      `Docs: ${base}${listDocsPages.path}`,
    ];
    const headers = { 'content-type': 'text/plain; charset=utf-8' };
    return { status: 200, headers, body: `${lines.join('\n')}\n` };
  },
};
