import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createCaller, type Sent } from '../../test/callers/caller.ts';
import { createSimulator } from '../simulator.ts';

const MAX_BYTES = 63_488;
/** What a browser sends that follows a link on another site. */
const followed = {
  host: 'localhost:4100',
  'sec-fetch-site': 'cross-site',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
};
const get = (path: string, headers: Sent['headers'] = {}, options = {}) =>
  createCaller(options).call('GET', path, { headers });

/** A file of the page, byte for byte. */
async function fetched(name: string, accepted: string) {
  const request = new Request(`http://localhost/_sim/ui/${name}`, {
    headers: { 'accept-encoding': accepted },
  });
  const response = await createSimulator({ now: () => 0 }).fetch(request);
  return { response, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** What the page links to, as a browser resolves it. */
async function linked(): Promise<readonly string[]> {
  const { text } = await get('/_sim/ui');
  const links = text.matchAll(/(?:src|href)="([^"]*)"/g);
  return [...links].map(
    ([, link = '']) => new URL(link, 'http://localhost/a/proxy/_sim/ui').pathname,
  );
}

describe('the page', () => {
  it('should be served to whoever comes by, and hold no more than links', async () => {
    const unnamed = { authorization: null, 'x-api-key': null, 'x-gw-ims-org-id': null };
    const { status, headers, text } = await get('/_sim/ui', unnamed, { controlToken: 'secret' });
    expect(status).toBe(200);
    expect(Object.fromEntries(headers)).toEqual({
      'cache-control': 'no-cache',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      'content-type': 'text/html; charset=utf-8',
      etag: expect.stringMatching(/^"[\w-]{43}"$/),
      'x-content-type-options': 'nosniff',
    });
    expect(text).not.toMatch(/<style|style=|https?:|\/\/|\son\w+=/);
    expect(text).not.toMatch(/<script(?![^>]* src=)/);
  });

  it('should link to what is served, behind a proxy with a path too', async () => {
    const links = await linked();
    expect(links.toSorted()).toEqual(
      ['icon.svg', 'page.css', 'page.js'].map((name) => `/a/proxy/_sim/ui/${name}`),
    );
    const types = links.map(async (link) => {
      const { status, headers } = await get(link.replace('/a/proxy', ''));
      expect(status).toBe(200);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      return headers.get('content-type');
    });
    expect(await Promise.all(types)).toEqual([
      'image/svg+xml',
      'text/javascript; charset=utf-8',
      'text/css; charset=utf-8',
    ]);
  });

  it('should weigh 62 KiB at most as it is sent, script and style', async () => {
    const weights = ['page.js', 'page.css'].map(async (name) => {
      const { response, bytes } = await fetched(name, 'gzip, deflate, br');
      expect(response.headers.get('content-encoding')).toBe('br');
      return bytes.length;
    });
    const [script = 0, style = 0] = await Promise.all(weights);
    expect(script + style).toBeLessThanOrEqual(MAX_BYTES);
    expect(Math.min(script, style)).toBeGreaterThan(0);
  });

  it.each([
    ['br', true],
    ['gzip;q=1.0, br;q=0.5', true],
    ['br;q=0.001', true],
    ['', false],
    ['gzip', false],
    ['br;q=0, gzip', false],
    ['br;q=0.0', false],
    ['brx, xbr', false],
  ])('should be compressed for who reads that alone: %j', async (accepted, isCompressed) => {
    const plain = await fetched('page.css', 'identity');
    const { response, bytes } = await fetched('page.css', accepted);
    expect(response.headers.get('content-encoding')).toBe(isCompressed ? 'br' : null);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(response.headers.get('etag') === plain.response.headers.get('etag')).toBe(!isCompressed);
    expect(isCompressed ? brotliDecompressSync(bytes) : bytes).toEqual(plain.bytes);
  });

  it('should be at the address with a slash too, behind a proxy as well', async () => {
    const { status, headers } = await get('/_sim/ui/');
    expect(status).toBe(308);
    const to = new URL(headers.get('location') ?? '', 'http://localhost/a/proxy/_sim/ui/');
    expect(to.pathname).toBe('/a/proxy/_sim/ui');
  });

  it.each(['/_sim/ui', '/_sim/ui/page.js'])(
    'should be sent once to who keeps it: %s',
    async (path) => {
      const { headers } = await get(path);
      const etag = headers.get('etag') ?? '';
      const again = async (tags: string) => {
        const { status, text } = await get(path, { 'if-none-match': tags });
        return [status, text === ''];
      };
      expect(await again(etag)).toEqual([304, true]);
      expect(await again(`"other", W/${etag}`)).toEqual([304, true]);
      expect(await again('"other"')).toEqual([200, false]);
    },
  );

  it.each([
    ['page.mjs', 'page.js'],
    ['index.html', 'icon.svg'],
    ['..%2f..%2fpackage.json', 'page.js'],
    ['constructor', 'icon.svg'],
  ])('should say which file is meant by %s', async (name, nearest) => {
    const { status, text } = await get(`/_sim/ui/${name}`);
    expect(status).toBe(404);
    const body = JSON.parse(text);
    expect(body.error).toMatch(
      /^File ".*" of the page was not found\. Did you mean \S+\? The page/,
    );
    expect([name, body.nearest]).toEqual([name, nearest]);
  });
});

describe('a link on another site', () => {
  it.each(['/_sim/ui', '/_sim/ui/', '/_sim/ui/page.js'])(
    'should lead to the page: %s',
    async (path) => {
      expect((await get(path, followed)).status).toBeLessThan(400);
    },
  );

  it.each(['/_sim/clock', '/_sim/uix', '/_sim/ui/../clock', '/_sim', '/', '/openapi.json'])(
    'should not lead to %s',
    async (path) => {
      expect((await get(path, followed)).status).toBe(403);
    },
  );

  it.each([
    { 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-dest': 'script', 'sec-fetch-mode': 'no-cors' },
    { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' },
    { 'sec-fetch-mode': null },
    { host: 'evil.example' },
  ])('should lead there in a tab of its own alone: %j', async (headers) => {
    expect((await get('/_sim/ui', { ...followed, ...headers })).status).toBe(403);
  });

  it('should not write', async () => {
    const { call } = createCaller();
    expect((await call('POST', '/_sim/ui', { headers: followed })).status).toBe(403);
    expect((await call('HEAD', '/_sim/ui', { headers: followed })).status).toBe(403);
  });
});
