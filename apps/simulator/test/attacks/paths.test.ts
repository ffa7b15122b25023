import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import { type Attack, bytes, control, request } from './attack.ts';
import { tried } from './tried.ts';

const files = '/data/foundation/export/files';
const batches = '/data/foundation/export/batches';

/** Names of files that lie elsewhere, or nowhere. */
const names = [
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '..%252f..%252fetc%252fpasswd',
  '%2e%2e/manifest.json',
  '..\\..\\windows\\win.ini',
  '/etc/passwd',
  'part-00000%00.parquet',
  'constructor',
  `${'a/'.repeat(500)}x`,
  'x'.repeat(5000),
];

const ids = [
  '-1',
  '0',
  '0x10',
  '1e3',
  '9007199254740993',
  '%00',
  '%20',
  '%F0%9F%A6%8A',
  '..%2f722',
  'constructor',
  '__proto__',
  '722;a=b',
  'x'.repeat(4000),
];

const places = ['/editions/__proto__', '/editions/platform/../tutorial', '//evil.example', '/.'];

const attacks: Attack[] = [
  ...names.map((name) =>
    request(`a file of a batch: ${name.slice(0, 40)}`, 'GET', ({ batch }) => {
      return `${files}/${batch}-1?path=${name}`;
    }),
  ),
  ...ids.map((id) => request(`a job: ${id.slice(0, 40)}`, 'GET', `${jobsPath}/${id}`)),
  ...ids
    .slice(5, 11)
    .flatMap((id) => [
      request(`a batch: ${id}`, 'GET', `${batches}/${id}/files`),
      request(`a dataset: ${id}`, 'PATCH', `${dataSetsPath}/${id}`, { body: { name: 'x' } }),
      control(`a rule: ${id}`, 'DELETE', `/_sim/rules/${id}`),
    ]),
  ...places.map((place) => request(`a place: ${place}`, 'GET', `${place}${jobsPath}x`)),
  ...['__proto__', '..%2f..%2fpackage.json', 'constructor'].flatMap((name) => [
    control(`a page of the docs: ${name}`, 'GET', `/_sim/docs/${name}`),
    control(`a row of the evidence: ${name}`, 'GET', `/_sim/evidence/${name}`),
  ]),
  bytes(
    'a percent that encodes nothing',
    'GET /data/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  ),
  bytes('a backslash', 'GET /data\\core HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'),
  bytes(
    'the URL of another host',
    'GET http://evil.example/data HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n',
  ),
  bytes('a space', `GET ${jobsPath} x HTTP/1.1\r\nHost: localhost\r\n\r\n`),
];

tried('a path that leads astray', attacks);
