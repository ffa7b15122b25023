import { quoted } from '../core/sentence.ts';
import { nearest } from '../editions/nearest.ts';
import { inPath } from '../http/description.ts';
import type { Reply } from '../http/reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { ControlError } from './error.ts';
import type { Page, PageFile } from './page-files.ts';
import type { ControlStandalone } from './services.ts';

const UNCHANGED = { status: 304, description: 'The client has this version (If-None-Match).' };
const text = { type: 'string' };

/** Public, and so are its files: they contain no secret, and the page asks for the token. */
export const getPage: ControlStandalone = {
  name: 'getPage',
  method: 'GET',
  path: '/_sim/ui',
  family: 'control',
  summary: 'Open the page',
  description: 'Returns the page that shows jobs, requests, and the clock in a browser.',
  answers: [
    { status: 200, description: 'The page.', content: { 'text/html': text } },
    UNCHANGED,
    { status: 308, description: 'The page is at the URL without the slash.' },
  ],
  kind: 'standalone',
  isPublic: true,
  handle: async ({ request }) => {
    // The links of the page would be wrong there.
    if (request.target.endsWith('/')) return MOVED;
    const { page } = await thePage();
    return sent(request, page);
  },
};

export const getPageFile: ControlStandalone = {
  name: 'getPageFile',
  method: 'GET',
  path: `${getPage.path}/{file}`,
  family: 'control',
  summary: 'Get a file of the page',
  description: 'Returns a script, a style sheet, or an icon of the page.',
  parameters: [inPath('file', 'The name of the file.', 'page.js')],
  answers: [
    {
      status: 200,
      description: 'The file.',
      content: { 'text/javascript': text, 'text/css': text, 'image/svg+xml': text },
    },
    UNCHANGED,
  ],
  kind: 'standalone',
  isPublic: true,
  handle: async ({ request }) => {
    const { files } = await thePage();
    const name = request.param('file');
    const file = files.get(name);
    if (file) return sent(request, file);
    throw unknownFile(name, [...files.keys()]);
  },
};

const MOVED: Reply = { status: 308, headers: { location: '../ui' }, body: null };

/** Nothing is loaded from other hosts, only scripts from files run, and no other page can embed this one. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A file, or 304 if the browser has it. */
function sent(request: HttpRequest, file: PageFile): Reply {
  const { brotli } = file;
  const isBrotli = brotli !== undefined && readsBrotli(request.header('accept-encoding'));
  const { type, etag, bytes } = isBrotli ? brotli : file;
  const headers = {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    // Cached, but revalidated each time: another version of the simulator may serve the same URL.
    'cache-control': 'no-cache',
    etag,
    ...(brotli && { vary: 'accept-encoding' }),
  };
  const hasIt = request.header('if-none-match')?.includes(etag);
  if (hasIt) return { status: 304, headers, body: null };
  const encoding = isBrotli ? { 'content-encoding': 'br' } : {};
  return { status: 200, headers: { ...headers, ...encoding, 'content-type': type }, body: bytes };
}

/** Whether `Accept-Encoding` accepts it. */
function readsBrotli(accepted = ''): boolean {
  return /(?:^|,)\s*br\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i.test(accepted);
}

/** @throws ControlError 404 */
async function thePage(): Promise<Page> {
  // Loaded by the first request, so that a simulator without the page does not load it.
  const { builtPage } = await import('./page-files.ts');
  const page = await builtPage();
  if (page) return page;
  throw new ControlError(404, 'The page is not built; run npm run build and reload');
}

function unknownFile(name: string, names: readonly string[]): ControlError {
  const meant = nearest(name, names);
  return new ControlError(
    404,
    `File ${quoted(name)} of the page was not found. Did you mean ${meant}? The page is at ${getPage.path}`,
    { place: { nearest: meant } },
  );
}
