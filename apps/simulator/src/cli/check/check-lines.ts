import type { EditionName } from '@aep-sim/types';
import type { Captured } from '../../check/captured.ts';
import type { Finding, Verdict } from '../../check/verdict.ts';
import { counted } from '../terminal/counted.ts';

/** The result for one captured payload. */
export interface CheckResult extends Partial<Verdict> {
  readonly from: string;
  readonly lack?: Captured['lack'];
  /** Why it cannot match the chosen edition. */
  readonly reason?: string;
}

export interface CheckView {
  /** The edition that must match; absent: any. */
  readonly edition?: EditionName;
  /** Whether differences from all editions are shown. */
  readonly differences: boolean;
}

/** Whether a payload matches, differs, or is not recognized. */
export type Kind = 'match' | 'difference' | 'unrecognized' | 'no body';

export function kindOf({ lack, payload, findings = [] }: CheckResult, edition?: EditionName): Kind {
  if (lack === 'no body' || lack === 'no body saved') return 'no body';
  if (lack !== undefined || payload === undefined) return 'unrecognized';
  return findings.some((finding) => matches(finding) && counts(finding, edition))
    ? 'match'
    : 'difference';
}

/** A payload of a service is the same in all editions. */
function counts(finding: Finding, edition: EditionName | undefined): boolean {
  return edition === undefined || [edition, 'service'].includes(finding.edition);
}

function matches({ problems }: Finding): boolean {
  return problems.length === 0;
}

/**
 * A line for a payload and one for each edition. Differences are listed from the edition that must match; without one,
 * from the closest, if none matches; and from all if `differences` is set.
 */
export function linesOf(result: CheckResult, showing: CheckView): string[] {
  const { from, lack, reason, payload, findings = [] } = result;
  return [
    `${from}: ${lack ?? payload ?? 'not recognized as a payload of this API'}`,
    ...(reason ? [`  ${reason}`] : []),
    ...findings.flatMap((finding) => linesOfFinding(finding, isShown(finding, result, showing))),
  ];
}

/** Whether some differences are counted but not listed. */
export function hides(result: CheckResult, showing: CheckView): boolean {
  return (result.findings ?? []).some(
    (finding) => !matches(finding) && !isShown(finding, result, showing),
  );
}

function isShown(
  finding: Finding,
  { findings = [] }: CheckResult,
  { edition, differences }: CheckView,
): boolean {
  if (differences) return true;
  if (edition !== undefined) return counts(finding, edition);
  return !findings.some(matches) && finding === closest(findings);
}

function closest(findings: readonly Finding[]): Finding | undefined {
  return findings.toSorted((one, other) => sizeOf(one) - sizeOf(other))[0];
}

function sizeOf({ problems, more = 0 }: Finding): number {
  return problems.length + more;
}

function linesOfFinding(finding: Finding, isShown: boolean): string[] {
  const { edition, problems, more } = finding;
  if (matches(finding)) return [`  ${edition}: matches`];
  return [
    `  ${edition}: ${counted(sizeOf(finding), 'difference')}`,
    ...(isShown ? problems.map(({ at, message }) => `    ${at} ${message}`) : []),
    ...(isShown && more ? [`    and ${more} more`] : []),
  ];
}

export interface Summary {
  readonly files: number;
  readonly counts: Readonly<Record<Kind, number>>;
  readonly edition?: EditionName | undefined;
  /** Whether some differences are counted but not listed. */
  readonly hides: boolean;
}

/** The last lines: the number of payloads, by result. */
export function summaryOf({ files, counts, edition, hides }: Summary): string[] {
  const payloads = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const target = edition ?? 'an edition';
  const parts = [
    `${counts.match} match${counts.match === 1 ? 'es' : ''} ${target}`,
    `${counts.difference} ${counts.difference === 1 ? 'does' : 'do'} not`,
    ...(counts.unrecognized > 0 ? [`${counts.unrecognized} not recognized`] : []),
    ...(counts['no body'] > 0 ? [`${counts['no body']} without a body`] : []),
  ];
  const whole = `${counted(payloads, 'payload')} in ${counted(files, 'file')}`;
  const hint = 'To list differences, pass --edition <name>, or --differences for all editions.';
  return [`${whole}: ${parts.join(', ')}`, ...(hides ? [hint] : [])];
}
