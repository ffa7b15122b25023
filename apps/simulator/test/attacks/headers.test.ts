import { gzipSync } from 'node:zlib';
import { jobsPath, org } from '../callers/caller.ts';
import { type Attack, bytes, request } from './attack.ts';
import { headers } from './target.ts';
import { tried } from './tried.ts';

const host = 'Host: localhost\r\n';
const sent = Object.entries(headers)
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');
const end = 'Connection: close\r\n\r\n';
const head = (more: string, line = `POST ${jobsPath} HTTP/1.1`) =>
  `${line}\r\n${host}${sent}${more}${end}`;
const chunk = '2\r\n{}\r\n0\r\n\r\n';
const bomb = gzipSync(Buffer.alloc(64 << 20));
const gzip = { 'content-encoding': 'gzip' };

const wrongHeads: readonly Attack[] = (
  [
    ['no token', { authorization: null }],
    ['a token without Bearer', { authorization: headers.authorization.slice(7) }],
    ['a token of 15 KiB', { authorization: `Bearer ${'x'.repeat(15_000)}` }],
    ['no key', { 'x-api-key': null }],
    ['no organization', { 'x-gw-ims-org-id': null }],
    ['an organization of 8 KiB', { 'x-gw-ims-org-id': `${'0'.repeat(8000)}@AdobeOrg` }],
    ['an organization that is a path', { 'x-gw-ims-org-id': '../../etc/passwd' }],
    ['two organizations', { 'x-gw-ims-org-id': `${org}, ${org}` }],
    ['a sandbox that is a path', { 'x-sandbox-name': '../prod' }],
    ['a sandbox that every object has', { 'x-sandbox-name': '__proto__' }],
    ['a sandbox of 300 letters', { 'x-sandbox-name': 'x'.repeat(300) }],
    ['a sandbox in another spelling', { 'x-sandbox-name': 'PROD' }],
    ['a script that is none', { 'x-aep-sim-script': 'constructor' }],
    ['a Content-Encoding that is none', { 'content-encoding': 'zstd' }],
    ['gzip that is none', gzip],
    ['gzip twice', { 'content-encoding': 'gzip, gzip' }],
  ] as const
).map(([what, over]) =>
  request(what, 'POST', jobsPath, { headers: over as Record<string, string | null>, body: '{}' }),
);

const onTheWire: readonly Attack[] = [
  bytes('headers of 20 KiB', head(`x-long: ${'x'.repeat(20_000)}\r\n`)),
  bytes('3,000 headers', head('x-a: b\r\n'.repeat(3000))),
  bytes('two Hosts', head('Host: evil.example\r\n')),
  bytes('a Host that is a URL', `GET / HTTP/1.1\r\nHost: http://localhost/\r\n${end}`),
  bytes('a header folded over lines', head('x-a: b\r\n c\r\n')),
  bytes('a space before a colon', head('x-a : b\r\n')),
  bytes('a NUL in a header', head('x-a: b\0c\r\n')),
  bytes('a Content-Length below 0', `${head('Content-Length: -1\r\n')}{}`),
  bytes('a Content-Length in letters', `${head('Content-Length: two\r\n')}{}`),
  bytes('two Content-Lengths', `${head('Content-Length: 2\r\nContent-Length: 3\r\n')}{}`),
  bytes(
    'a Content-Length and chunks',
    `${head('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n')}${chunk}`,
  ),
  bytes('chunks that are none', `${head('Transfer-Encoding: chunked\r\n')}ZZ\r\n`),
  bytes('an encoding of transfer that is none', `${head('Transfer-Encoding: x\r\n')}${chunk}`),
  bytes(
    'a second request in the body of the first',
    `${head('Transfer-Encoding: chunked, identity\r\n')}0\r\n\r\nDELETE ${jobsPath}/722 HTTP/1.1\r\n${host}\r\n`,
  ),
  bytes('another protocol', head('Upgrade: websocket\r\n', `GET ${jobsPath}/x HTTP/1.1`)),
  bytes('an expectation', head('Expect: 200-ok\r\n')),
  bytes('a method that is none', head('', `HACK ${jobsPath} HTTP/1.1`)),
  bytes('a tunnel', `CONNECT localhost:22 HTTP/1.1\r\n${host}\r\n`),
  bytes('a trace', head('', `TRACE ${jobsPath} HTTP/1.1`)),
  bytes('HTTP/0.9', `GET ${jobsPath}\r\n\r\n`),
  bytes('the first lines of HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  bytes('TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'),
  bytes('HTTP/1.0 without a Host', `GET ${jobsPath} HTTP/1.0\r\n\r\n`),
];

tried('a head that is wrong', [
  ...wrongHeads,
  request('64 MiB in 64 KiB of gzip', 'POST', jobsPath, { headers: gzip, body: bomb }),
  request('a request id of 10 KiB', 'GET', `${jobsPath}/1`, {
    headers: { 'x-request-id': 'x'.repeat(10_000) },
  }),
  ...onTheWire,
]);
