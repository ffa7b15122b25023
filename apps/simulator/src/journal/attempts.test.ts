import { describe, expect, it } from 'vitest';
import { creation, exchange } from '../../test/facts/exchanges.ts';
import { Attempts } from './attempts.ts';
import type { Exchange } from './port.ts';

const fault = (effect: string) => ({ rule: { id: 'rule-1', effect } });
const ok = creation('{"a":1}');
const failed = creation('{"a":1}', { status: 503 });

/** The number of each, in this order. */
function attemptsOf(...exchanges: readonly Exchange[]): readonly number[] {
  const attempts = new Attempts();
  return exchanges.map((each) => attempts.next(each));
}

describe('the attempt of a request', () => {
  it.each<[string, readonly Exchange[], readonly number[]]>([
    ['polls', [exchange(), exchange(), exchange()], [1, 1, 1]],
    ['a series of failures up to a success', [failed, failed, failed, ok, ok], [1, 2, 3, 4, 1]],
    ['429', [creation('{"a":1}', { status: 429 }), ok], [1, 2]],
    ['500', [creation('{"a":1}', { status: 500 }), ok], [1, 2]],
    [
      '499 and 400',
      [creation('1', { status: 499 }), creation('1', { status: 400 }), ok],
      [1, 1, 1],
    ],
    ['a fault', [creation('{"a":1}', fault('answer-lost')), ok, ok], [1, 2, 1]],
    ['a fault of latency', [creation('{"a":1}', fault('latency')), ok], [1, 2]],
    ['a script, which is not a fault', [creation('{"a":1}', fault('script')), ok], [1, 1]],
    ['a cancel, which is not a fault', [creation('{"a":1}', fault('cancel')), ok], [1, 1]],
    ['another body', [failed, creation('{"a":2}'), ok], [1, 1, 2]],
    ['the same body in bytes', [failed, creation(Buffer.from('{"a":1}'))], [1, 2]],
    ['no body', [failed, creation(undefined), ok], [1, 1, 2]],
    ['an empty body', [creation(undefined, { status: 503 }), creation('')], [1, 1]],
    ['another query', [failed, { ...ok, target: `${ok.target}?a` }, ok], [1, 1, 2]],
    ['another operation', [failed, { ...ok, operation: 'cancelExportJob' }, ok], [1, 1, 2]],
    ['another status of another request', [failed, exchange({ status: 503 }), ok], [1, 1, 2]],
    ['other headers', [failed, { ...ok, head: ['x-request-id', '2'] }], [1, 2]],
    [
      'requests to no operation with other methods',
      ['GET', 'POST', 'POST'].map((method) => {
        const { operation: _, ...unknown } = ok;
        return { ...unknown, method, status: 503 };
      }),
      [1, 1, 2],
    ],
    ['the control plane', [failed, { ...failed, kind: 'control' }, ok], [1, 1, 2]],
    [
      'a failure of the control plane',
      [{ ...failed, kind: 'control' }, { ...ok, kind: 'control' }, ok],
      [1, 1, 1],
    ],
  ])('should count %s', (_, exchanges, attempts) => {
    expect(attemptsOf(...exchanges)).toEqual(attempts);
  });

  it('should forget the series that was repeated least recently, over a limit', () => {
    const attempts = new Attempts();
    for (let i = 0; i <= 1000; i += 1) attempts.next(creation(String(i), { status: 503 }));
    expect(attempts.next(creation('0'))).toBe(1);
    expect(attempts.next(creation('1'))).toBe(2);
  });

  it('should start again when it is cleared', () => {
    const attempts = new Attempts();
    attempts.next(failed);
    attempts.clear();
    expect(attempts.next(ok)).toBe(1);
  });
});
