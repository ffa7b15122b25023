import type { JobRow } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import type { RequestRow } from './request-row.ts';
import { isChange, storiesOf } from './request-story.ts';
import { searchedIn, seenOrWhy, whyText } from './request-words.ts';

type Part = Partial<RequestRow>;
const JOBS = '/data/core/ups/export/jobs';

/** A journal of requests, one a second. */
function journal(...parts: readonly Part[]): readonly RequestRow[] {
  return parts.map((part, index) => ({
    seq: index + 1,
    kind: 'request',
    at: (index + 1) * 1000,
    wallAt: index,
    tookMs: 1,
    attempt: 1,
    request: { method: 'GET', path: JOBS },
    response: { status: 200 },
    ...part,
  }));
}

const poll = (seen: string, more: Part = {}): Part => ({
  operation: 'retrieveExportJob',
  jobId: 7,
  request: { method: 'GET', path: `${JOBS}/7` },
  seen,
  ...more,
});
const { seen: _, ...unseen } = poll('');
const busy = (attempt: number): Part => ({
  ...unseen,
  response: { status: 503 },
  rule: { id: 'rule-3', effect: 'error' },
  retryAfterS: 30,
  attempt,
});
const create = (more: Part = {}): Part => ({
  operation: 'createExportJob',
  jobId: 7,
  request: { method: 'POST', path: JOBS },
  seen: 'NEW',
  ...more,
});

function told(rows: readonly RequestRow[], job?: JobRow): string[] {
  const stories = storiesOf(rows);
  return rows.map((row) => seenOrWhy({ row, story: stories.get(row.seq), job }));
}

describe('seenOrWhy', () => {
  it('should tell how the status of a job goes on', () => {
    const rows = journal(
      create(),
      poll('NEW'),
      poll('NEW'),
      poll('PROCESSING'),
      poll('PROCESSING', { jobId: 8 }),
      poll('FAILED'),
      poll('FAILED'),
    );
    expect(told(rows)).toEqual([
      '',
      'NEW',
      'NEW',
      'NEW → PROCESSING',
      'PROCESSING',
      'PROCESSING → FAILED',
      'FAILED, already seen',
    ]);
  });

  it('should tell of waits that were not kept, by the clock that went on', () => {
    expect(told(journal(busy(1), busy(2), poll('NEW', { attempt: 3, at: 60_000 })))).toEqual([
      'Retry-After: 30',
      'Retry-After: 30, came back after 0:01',
      'NEW, retry after 0:58',
    ]);
    const frozen = journal(busy(1), { ...busy(2), at: 1000, wallAt: 4000 });
    expect(told(frozen)[1]).toBe('Retry-After: 30, came back after 0:04');
  });

  it('should tell what became of a create', () => {
    const lost = create({
      seen: '',
      response: { status: 503 },
      rule: { id: 'rule-2', effect: 'answer-lost' },
    });
    const rows = journal(lost, create({ attempt: 2, at: 5000 }));
    expect(told(rows)).toEqual(['done, but the response was lost', 'same body again, after 0:04']);
    const job = { script: 'fails-writing', chosenBy: 'header' } as JobRow;
    expect(told(journal(create()), job)).toEqual(['script fails-writing, by header']);
    expect(told(journal(create()), { ...job, chosenBy: 'rule' })).toEqual(['script fails-writing']);
    for (const chosenBy of ['default', 'flag'] as const) {
      const usual = { script: 'succeeds', chosenBy } as JobRow;
      expect(told(journal(create()), usual)).toEqual(['']);
    }
  });

  it('should tell why a request was rejected, and who has sent what is of no client', () => {
    const cause = {
      pointer: '/status',
      message: 'status must be one of NEW',
      in: 'query' as const,
    };
    const rows = journal(
      { response: { status: 400 }, cause },
      { kind: 'control' },
      create({ byPage: true }),
      { response: { status: 0 } },
    );
    expect(told(rows)).toEqual([
      'status must be one of NEW',
      'a control-plane request',
      'sent by this page',
      'no response was sent',
    ]);
  });
});

describe('whyText', () => {
  it('should tell in sentences what a rule did, and how the client went on', () => {
    const rows = journal(busy(1), busy(2), poll('NEW', { at: 1200 }), {
      ...create(),
      response: { status: 0 },
      rule: { id: 'rule-2', effect: 'answer-lost' },
    });
    const stories = storiesOf(rows);
    const all = rows.map((row) => whyText({ row, story: stories.get(row.seq), job: undefined }));
    expect(all).toEqual([
      'A rule responded with 503, and nothing was done. It asked to wait for 30 s.',
      'A rule responded with 503, and nothing was done. It asked to wait for 30 s. Your client came back after 0:01, though it was asked to wait for 30 s.',
      'NEW.',
      'Done, but the response was lost.',
    ]);
  });
});

describe('isChange', () => {
  it('should keep what is new and leave the rest', () => {
    const rows = journal(
      create(),
      poll('NEW'),
      poll('NEW'),
      busy(1),
      poll('NEW', { attempt: 2 }),
      poll('NEW'),
      { operation: 'listExportJobs' },
      { operation: 'listExportJobs', response: { status: 400 } },
      poll('PROCESSING'),
      { operation: 'cancelExportJob', request: { method: 'DELETE', path: `${JOBS}/7` } },
      poll('PROCESSING'),
      poll('PROCESSING'),
    );
    const stories = storiesOf(rows);
    const starts = new Set([11]);
    const kept = rows.filter((row) => isChange(row, stories.get(row.seq), starts));
    expect(kept.map(({ seq }) => seq)).toEqual([1, 2, 4, 5, 8, 9, 10, 11]);
  });
});

it('should search in all that a row shows', () => {
  const [row] = journal({ ...busy(1), jobId: 708106617 });
  for (const text of ['retrieveexport', '/jobs/7', '503', '708106617', 'rule-3']) {
    expect(row && searchedIn(row)).toContain(text);
  }
});
