import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import { type Attack, bytes } from './attack.ts';
import { headers, secrets } from './target.ts';
import { tried } from './tried.ts';

const usual = Object.entries(headers)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');
const asControl = usual.replace(headers.authorization, `Bearer ${secrets.control}`);

interface Page {
  readonly line: string;
  readonly host?: string;
  /** What the browser adds. */
  readonly adds: string;
  readonly body?: string;
  readonly isControl?: boolean;
}

function page({ line, host = 'localhost', adds, body = '', isControl = false }: Page): string {
  const length = `Content-Length: ${Buffer.byteLength(body)}\r\n`;
  const own = isControl ? asControl : usual;
  return `${line} HTTP/1.1\r\nHost: ${host}\r\n${own}${adds}${length}Connection: close\r\n\r\n${body}`;
}

const evil = 'Origin: http://evil.example\r\n';
const crossSite = 'Sec-Fetch-Site: cross-site\r\n';
const sameSite = 'Sec-Fetch-Site: same-site\r\n';

const pages: readonly (readonly [string, Page])[] = [
  ['reads jobs from another site', { line: `GET ${jobsPath}`, adds: crossSite }],
  [
    'makes a dataset from another site',
    { line: `POST ${dataSetsPath}`, adds: crossSite, body: '{}' },
  ],
  ['cancels a job from another site', { line: `DELETE ${jobsPath}/722`, adds: crossSite }],
  ['reads health from another site', { line: 'GET /_sim/health', adds: crossSite }],
  ['opens the first page from another site', { line: 'GET /', adds: crossSite }],
  [
    'resets from another site',
    { line: 'POST /_sim/reset', adds: `${crossSite}${evil}`, isControl: true },
  ],
  ['resets from another origin', { line: 'POST /_sim/reset', adds: evil, isControl: true }],
  [
    'resets from another port of this machine',
    {
      line: 'POST /_sim/reset',
      adds: `${sameSite}Origin: http://localhost:3000\r\n`,
      isControl: true,
    },
  ],
  ['resets from a file', { line: 'POST /_sim/reset', adds: 'Origin: null\r\n', isControl: true }],
  [
    'moves the clock with a form',
    {
      line: 'POST /_sim/clock/advance',
      adds: `${evil}Content-Type: text/plain\r\n`,
      body: '{"byMs":1000}',
      isControl: true,
    },
  ],
  [
    'reads the journal from another origin',
    { line: 'GET /_sim/journal', adds: evil, isControl: true },
  ],
  [
    'listens to events from another origin',
    { line: 'GET /_sim/events', adds: evil, isControl: true },
  ],
  [
    'asks whether it may',
    { line: `OPTIONS ${jobsPath}`, adds: `${evil}Access-Control-Request-Method: DELETE\r\n` },
  ],
  [
    'asks whether it may reset',
    { line: 'OPTIONS /_sim/reset', adds: `${evil}Access-Control-Request-Method: POST\r\n` },
  ],
];

const hosts = [
  'evil.example',
  'localhost.evil.example',
  '127.0.0.1.nip.io',
  'evil.example:4100',
  'localhost@evil.example',
  '0.0.0.0',
  '[::ffff:127.0.0.1]',
  'xn--lcalhost-j8a',
];

const attacks: Attack[] = [
  ...pages.map(([what, sent]) => bytes(`a page that ${what}`, page(sent))),
  ...hosts.map((host) =>
    bytes(`a name that leads here: ${host}`, page({ line: `GET ${jobsPath}`, host, adds: '' })),
  ),
  bytes(
    'a name for health alone',
    page({ line: 'GET /_sim/health', host: 'evil.example', adds: '' }),
  ),
];

tried('a page in a browser', attacks);
