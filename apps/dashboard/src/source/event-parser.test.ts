import { array, assert, constantFrom, nat, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventParser } from './event-parser.ts';

const texts = string({ unit: 'binary' }).map((text) => JSON.stringify(text));
const events = array(record({ name: constantFrom('job', 'request', undefined), data: texts }));

describe('eventParser', () => {
  it('should read what was written, wherever its parts end', () => {
    assert(
      property(events, array(nat(40)), (written, lengths) => {
        const lines = written.map(
          ({ name, data }, at) =>
            `${name === undefined ? '' : `event: ${name}\n`}id: ${at}\ndata: ${data}\n\n`,
        );
        let stream = `: hello\n\n${lines.join(': still there\n\n')}`;
        const parse = eventParser();
        const read = lengths.flatMap((length) => {
          const part = stream.slice(0, length);
          stream = stream.slice(length);
          return parse(part);
        });
        expect([...read, ...parse(stream)]).toEqual(written);
      }),
    );
  });

  it('should join lines of data, and keep back what is not complete', () => {
    const parse = eventParser();
    expect(parse('data: a\ndata:b\n')).toEqual([]);
    expect(parse('\ndata: c')).toEqual([{ name: undefined, data: 'a\nb' }]);
    expect(parse('\n\n')).toEqual([{ name: undefined, data: 'c' }]);
  });
});
