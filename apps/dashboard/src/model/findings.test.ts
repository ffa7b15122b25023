import { describe, expect, it } from 'vitest';
import { type Finding, type FindingKind, findingText, shortFinding } from './findings.ts';

const said = { message: '', why: '', instead: '', evidence: '', help: '' };
const of = (finding: FindingKind): Finding => ({
  finding,
  severity: 'warning',
  requests: [],
  ...said,
});

describe('a finding in words', () => {
  it.each<[FindingKind, number, string]>([
    ['polls-after-the-end', 12, '12 polls after the end'],
    ['never-sees-failed', 1, '1 poll after FAILED'],
    ['repeats-a-create', 2, 'created twice'],
    ['ignores-retry-after', 3, 'ignored Retry-After'],
  ])('should be short where it is about one job: %s', (kind, requests, text) => {
    expect(shortFinding(of(kind), requests)).toBe(text);
  });

  it('should begin with a capital where it stands alone', () => {
    expect(findingText('ignores-retry-after')).toBe('Ignored Retry-After');
  });
});
