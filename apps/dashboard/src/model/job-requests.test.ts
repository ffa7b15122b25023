import type { ClientFinding } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { findingBySeq } from './job-requests.ts';

const found = (finding: ClientFinding['finding'], requests: number[]): ClientFinding => ({
  finding,
  severity: 'error',
  message: '',
  means: '',
  instead: '',
  help: '',
  requests,
});

describe('findingBySeq', () => {
  it('should leave out the poll that saw the end, and what may still come back', () => {
    const findings = [
      found('never-sees-failed', [3, 5, 7]),
      found('polls-after-the-end', [4, 6]),
      found('polls-without-pause', [3, 4]),
      found('leaves-jobs-running', [9]),
    ];
    const bySeq = findingBySeq({ findings } as never);
    expect([...bySeq].map(([seq, { finding }]) => `${seq} ${finding}`).sort()).toEqual([
      '3 polls-without-pause',
      '4 polls-without-pause',
      '5 never-sees-failed',
      '6 polls-after-the-end',
      '7 never-sees-failed',
    ]);
  });
});
