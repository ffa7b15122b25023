import { describe, expect, it } from 'vitest';
import type { Finding } from '../../check/verdict.ts';
import { type CheckResult, hides, kindOf, linesOf, summaryOf } from './check-lines.ts';

const problem = (at: string) => ({ at, message: 'is required', keyword: 'required' });
const finding = (edition: Finding['edition'], ...places: readonly string[]): Finding => ({
  edition,
  problems: places.map(problem),
});
const result = (...findings: readonly Finding[]): CheckResult => ({
  from: 'a.json',
  payload: 'ExportJob',
  findings,
});
const matching = result(
  finding('platform', '/a'),
  finding('profile'),
  finding('tutorial', '/b', '/c'),
);
const other = result(finding('platform', '/a', '/d'), finding('profile', '/e'));
const plain = { differences: false };

describe('the lines of a payload', () => {
  it('should count the differences from other editions if one matches', () => {
    expect(linesOf(matching, plain)).toEqual([
      'a.json: ExportJob',
      '  platform: 1 difference',
      '  profile: matches',
      '  tutorial: 2 differences',
    ]);
    expect(hides(matching, plain)).toBe(true);
  });

  it('should list the differences from the edition that has to match', () => {
    const showing = { ...plain, edition: 'platform' } as const;
    expect(linesOf(matching, showing)).toEqual([
      'a.json: ExportJob',
      '  platform: 1 difference',
      '    /a is required',
      '  profile: matches',
      '  tutorial: 2 differences',
    ]);
  });

  it('should list the differences from the closest edition if none matches', () => {
    expect(linesOf(other, plain)).toEqual([
      'a.json: ExportJob',
      '  platform: 2 differences',
      '  profile: 1 difference',
      '    /e is required',
    ]);
  });

  it('should list all differences on request', () => {
    expect(linesOf(matching, { differences: true })).toEqual([
      'a.json: ExportJob',
      '  platform: 1 difference',
      '    /a is required',
      '  profile: matches',
      '  tutorial: 2 differences',
      '    /b is required',
      '    /c is required',
    ]);
    expect(hides(matching, { differences: true })).toBe(false);
  });

  it('should count what is not listed', () => {
    const many = result({ ...finding('platform', '/a'), more: 1499 });
    expect(linesOf(many, plain)).toEqual([
      'a.json: ExportJob',
      '  platform: 1,500 differences',
      '    /a is required',
      '    and 1499 more',
    ]);
  });

  it.each<[Partial<CheckResult>, string]>([
    [{ lack: 'no body saved' }, 'a.json: no body saved'],
    [{ lack: 'is not JSON' }, 'a.json: is not JSON'],
    [{ findings: [] }, 'a.json: not recognized as a payload of this API'],
  ])('should be one for %j', (facts, line) => {
    expect(linesOf({ from: 'a.json', ...facts }, plain)).toEqual([line]);
  });
});

describe('a payload', () => {
  it.each<[string, CheckResult, 'platform' | 'profile' | undefined]>([
    ['match', matching, undefined],
    ['match', matching, 'profile'],
    ['difference', matching, 'platform'],
    ['difference', other, undefined],
    ['match', result(finding('service')), 'platform'],
    ['unrecognized', { from: 'a', findings: [] }, undefined],
    ['unrecognized', { from: 'a', lack: 'is not JSON' }, undefined],
    ['no body', { from: 'a', lack: 'no body' }, undefined],
    ['no body', { from: 'a', lack: 'no body saved' }, undefined],
  ])('should be a %s: %j for %s', (kind, one, edition) => {
    expect(kindOf(one, edition)).toBe(kind);
  });
});

describe('the summary', () => {
  const counts = { match: 9, difference: 2, unrecognized: 0, 'no body': 0 };
  const hint = 'To list differences, pass --edition <name>, or --differences for all editions.';
  it.each([
    [
      { files: 3, counts, hides: true },
      ['11 payloads in 3 files: 9 match an edition, 2 do not', hint],
    ],
    [
      {
        files: 1,
        counts: { ...counts, match: 1, difference: 0 },
        edition: 'platform',
        hides: false,
      },
      ['1 payload in 1 file: 1 matches platform, 0 do not'],
    ],
    [
      {
        files: 1,
        counts: { match: 1, difference: 1, unrecognized: 2, 'no body': 3 },
        hides: false,
      },
      [
        '7 payloads in 1 file: 1 matches an edition, 1 does not, 2 not recognized, 3 without a body',
      ],
    ],
  ] as const)('should count: %j', (summary, lines) => {
    expect(summaryOf(summary)).toEqual(lines);
  });
});
