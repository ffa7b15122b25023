import { describe, expect, it } from 'vitest';
import { requestRow } from '../../test/job-row.ts';
import { lastChange, numberIn, pollsOf } from './polls.ts';
import type { RequestRow } from './request-row.ts';

function poll(seq: number, changes: Partial<RequestRow> = {}): RequestRow {
  return requestRow({ seq, at: seq * 1000, jobId: 7, ...changes });
}

describe('pollsOf', () => {
  it('should be what clients saw of the job up to an instant', () => {
    const requests = [
      poll(1),
      poll(2, { jobId: 8 }),
      poll(3, { operation: 'cancelExportJob' }),
      poll(4, { byPage: true }),
      poll(5, { response: { status: 503 } }),
      poll(6, { request: { method: 'HEAD', path: '/' } }),
      poll(7),
      poll(8),
    ];
    expect(pollsOf(requests, 7, 7000).map(({ seq }) => seq)).toEqual([1, 7]);
  });
});

describe('lastChange', () => {
  const saw = (...statuses: string[]) => statuses.map((seen, index) => poll(index + 1, { seen }));

  it.each([
    [saw('NEW', 'PROCESSING', 'FAILED', 'FAILED'), { a: 2, b: 3 }],
    [saw('NEW', 'NEW', 'NEW'), { a: 2, b: 3 }],
    [saw('NEW', 'FAILED'), { a: 1, b: 2 }],
    [saw('NEW'), undefined],
    [[], undefined],
  ])('should be the two polls around it', (polls, pair) => {
    expect(lastChange(polls)).toEqual(pair);
  });
});

describe('numberIn', () => {
  it.each([
    ['1', 1],
    ['26', 26],
    ['27', undefined],
    ['0', undefined],
    ['1.5', undefined],
    ['x', undefined],
    [undefined, undefined],
  ])('should read %s of 26', (text, number) => {
    expect(numberIn(text, 26)).toBe(number);
  });
});
