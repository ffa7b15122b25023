import type { ClientFinding } from '@aep-sim/types';
import { type FindingKind, HEEDLESS } from './findings.ts';

/** All findings of one kind: one mistake, made once or for many jobs. */
export interface FindingGroup {
  readonly kind: FindingKind;
  readonly isError: boolean;
  readonly findings: readonly ClientFinding[];
  /** The requests that are known and not later than the playhead, oldest first. */
  readonly seqs: readonly number[];
  /** How many there are, including those that the report only counts. */
  readonly count: number;
  readonly jobs: readonly number[];
}

interface Known {
  readonly seq: number;
  readonly jobId?: number;
}

/**
 * The findings by kind, in the order of the report. `rows` are the shown requests: a finding about later requests
 * than the playhead is not shown yet, and a mistake of several requests needs two of them.
 */
export function findingGroups(
  findings: readonly ClientFinding[],
  rows: readonly Known[],
): readonly FindingGroup[] {
  const bySeq = new Map(rows.map((row) => [row.seq, row]));
  const groups = new Map<FindingKind, FindingGroup>();
  for (const finding of findings) {
    const { finding: kind, severity, requests, moreRequests = 0 } = finding;
    const shown = requests.flatMap((seq) => bySeq.get(seq) ?? []);
    if (shown.length < Math.min(2, requests.length)) continue;
    const more = shown.length === requests.length ? moreRequests : 0;
    const before = groups.get(kind);
    const jobs = shown.flatMap(({ jobId }) => jobId ?? []);
    const seqs = sorted([...(before?.seqs ?? []), ...shown.map(({ seq }) => seq)]);
    const unknown = before ? before.count - before.seqs.length : 0;
    groups.set(kind, {
      kind,
      isError: severity === 'error' || before?.isError === true,
      findings: [...(before?.findings ?? []), finding],
      seqs,
      count: seqs.length + unknown + more,
      jobs: sorted([...(before?.jobs ?? []), ...jobs]),
    });
  }
  return [...groups.values()];
}

/** The first request of each finding with which the client went wrong. */
export function firstSeqs(groups: readonly FindingGroup[]): ReadonlySet<number> {
  const all = groups.flatMap(({ kind, findings }) =>
    findings.map(({ requests }) => requests[HEEDLESS.includes(kind) ? 1 : 0]),
  );
  return new Set(all.filter((seq) => seq !== undefined));
}

function sorted(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
