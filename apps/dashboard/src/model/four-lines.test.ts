import type { Rule } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { jobRow, requestRow } from '../../test/job-row.ts';
import { chosenLine, clientLine, nextLine, whatLine } from './four-lines.ts';
import { jobRequests } from './job-requests.ts';

const plan = { exportAt: 90_000, exportedAt: 165_000, writeAt: 220_000, writtenAt: 240_000 };
const whole = { createdAt: 0, ...plan, endAt: 280_000 };
const text = (row: object, at: number) => {
  const { lead, rest } = whatLine(jobRow(row), at);
  return `${lead}${rest}`;
};

describe('whatLine', () => {
  it('should tell what became of a job', () => {
    const failed = { ...whole, outcome: 'failed', batches: ['a', 'b'] } as const;
    expect(text(failed, 300_000)).toBe(
      'Failed while writing, 4:40 after it was created. Both batches are empty.',
    );
    const partly = { ...whole, outcome: 'succeeded', script: 'partly-fails', rows: 7 } as const;
    expect(text({ ...partly, batches: ['a', 'b', 'c', 'd'] }, 300_000)).toBe(
      'Succeeded 4:40 after it was created. 7 rows in 2 batches; 2 of 4 batches are empty.',
    );
    const cancelled = { createdAt: 0, cancelAskedAt: 60_000, endAt: 70_000, outcome: 'cancelled' };
    expect(text(cancelled, 300_000)).toBe(
      'Cancelled 1:10 after it was created, 0:10 after the cancel.',
    );
  });

  it('should tell for how long a job does what it does', () => {
    expect(text({ ...whole, outcome: 'succeeded' }, 100_000)).toBe('Exporting since 0:10.');
  });

  it('should name the day of a job of another day', () => {
    const later = 3 * 86_400_000;
    expect(text({ ...whole, outcome: 'failed' }, later)).toContain('on 1 Jan 1970');
  });
});

describe('chosenLine', () => {
  const rule = { hits: 1, times: 1 } as Rule;

  it('should tell what chose how a job goes', () => {
    const by = (chosenBy: never) => chosenLine(jobRow({ chosenBy, script: 'stuck' }), rule);
    expect(by('rule' as never)).toEqual({ text: 'stuck', used: '1 of 1 used' });
    expect(by('header' as never).text).toBe('the header x-aep-sim-script: stuck');
    expect(by('default' as never).text).toBe('default: stuck');
  });
});

describe('clientLine', () => {
  const polls = (...ats: number[]) => jobRequests(ats.map((at, seq) => requestRow({ seq, at })));

  it('should tell how often a job was polled, and how far apart', () => {
    expect(clientLine(polls(), 0)).toBe('Never polled.');
    expect(clientLine(polls(5), 1)).toBe('Polled once.');
    expect(clientLine(polls(0, 20_000, 40_000), 3)).toBe('Polled 3 times, every 0:20.');
    expect(clientLine(polls(0, 20_000, 90_000), 3)).toBe('Polled 3 times, every 0:20 to 1:10.');
    expect(clientLine(polls(0, 10, 30), 3)).toBe('Polled 3 times, less than a second apart.');
  });
});

describe('nextLine', () => {
  it('should tell what comes, when, and how it ends', () => {
    const running = jobRow({ ...whole, outcome: 'failed' });
    expect(nextLine(running, 100_000)).toBe('Handover in 1:05, fails at 00:04:40.');
    expect(nextLine(running, 250_000)).toBe('Failed in 0:30, at 00:04:40.');
    expect(nextLine(running, 300_000)).toContain('FAILED is final');
    expect(nextLine(jobRow({ createdAt: 0, exportAt: 5 }), 10)).toBe(
      'No end until it is cancelled.',
    );
  });
});
