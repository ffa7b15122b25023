import type { ClientFinding } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { findingGroups, firstSeqs } from './finding-groups.ts';

function finding(
  kind: ClientFinding['finding'],
  requests: number[],
  more: Partial<ClientFinding> = {},
): ClientFinding {
  const said = { message: '', why: '', instead: '', evidence: '', help: '' };
  return { finding: kind, severity: 'warning', requests, ...said, ...more };
}

const rows = [1, 2, 3, 4, 5, 6].map((seq) => ({ seq, jobId: seq < 4 ? 8 : 7 }));

describe('findingGroups', () => {
  it('should take findings of one kind together', () => {
    const findings = [
      finding('polls-without-pause', [1, 2], { moreRequests: 5 }),
      finding('never-sees-failed', [5, 6]),
      finding('polls-without-pause', [2, 4], { severity: 'error' }),
    ];
    const groups = findingGroups(findings, rows);
    expect(groups).toMatchObject([
      { kind: 'polls-without-pause', isError: true, seqs: [1, 2, 4], count: 8, jobs: [7, 8] },
      { kind: 'never-sees-failed', isError: false, seqs: [5, 6], count: 2, jobs: [7] },
    ]);
    expect(firstSeqs(groups)).toEqual(new Set([1, 2, 6]));
  });

  it('should leave out what lies later than the playhead', () => {
    const findings = [
      finding('polls-without-pause', [6, 7, 8], { moreRequests: 5 }),
      finding('ignores-retry-after', [5, 6, 7], { moreRequests: 5 }),
      finding('sends-what-no-document-knows', [1]),
      finding('sends-what-no-document-knows', [9]),
    ];
    expect(findingGroups(findings, rows)).toMatchObject([
      { kind: 'ignores-retry-after', seqs: [5, 6], count: 2 },
      { kind: 'sends-what-no-document-knows', seqs: [1], count: 1 },
    ]);
  });
});
