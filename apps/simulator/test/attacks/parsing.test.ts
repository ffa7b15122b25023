import { dataSetsPath, jobsPath } from '../callers/caller.ts';
import { type Attack, control, request } from './attack.ts';
import { tried } from './tried.ts';

const deep = (levels: number, open: string, close: string) =>
  open.repeat(levels) + close.repeat(levels);
const utf16 = Buffer.from('{"destination":{"datasetId":"x"}}', 'utf16le');

const texts: readonly (readonly [string, string | Uint8Array])[] = [
  ['no body', ''],
  ['null', 'null'],
  ['an array', '[]'],
  ['a string', '"job"'],
  ['a number', '7'],
  ['a word cut short', 'tru'],
  ['an open object', '{"destination":{'],
  ['a comma too many', '{"schema":{"name":"_xdm.context.profile"},}'],
  ['single quotes', "{'destination':{}}"],
  ['NaN', '{"destination":NaN}'],
  ['two values', '{} {}'],
  ['a comment', '{/* */}'],
  ['UTF-16', utf16],
  ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ['a surrogate alone', '{"destination":{"datasetId":"\\ud83d"}}'],
  ['a NUL in a string', '{"destination":{"datasetId":"\\u0000"}}'],
  ['a number beyond all', '{"destination":{"datasetId":1e999}}'],
  ['members of every object', '{"__proto__":{"destination":1},"constructor":{"prototype":{}}}'],
  ['1,000 arrays in one another', deep(1000, '[', ']')],
  ['500,000 arrays in one another', deep(500_000, '[', ']')],
  ['150,000 objects in one another', deep(150_000, '{"a":', '}').replace(':}', ':1}')],
  ['an array that never ends', '['.repeat(1_000_000)],
  ['a string that never ends', `{"destination":"${'x'.repeat(1_000_000)}`],
];

const attacks: Attack[] = texts.map(([what, body]) =>
  request(`${what} for a job`, 'POST', jobsPath, { body }),
);
for (const [what, body] of texts.slice(0, 12)) {
  attacks.push(control(`${what} for the clock`, 'PUT', '/_sim/clock', { body }));
}
attacks.push(
  request('an array for a data set', 'POST', dataSetsPath, { body: [1, 2, 3] }),
  request('a form for a job', 'POST', jobsPath, {
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'destination=x',
  }),
  request('XML for a job', 'POST', jobsPath, {
    headers: { 'content-type': 'application/xml' },
    body: '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  }),
  request('a type that is none', 'POST', jobsPath, {
    headers: { 'content-type': `application/${'x'.repeat(4000)}` },
    body: '{}',
  }),
);

tried('a body that is wrong', attacks);
