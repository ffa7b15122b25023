import type { JobRow } from '@aep-sim/types';
import { type Finding, shortFinding } from '../../model/findings.ts';
import { failedWhile } from '../../model/four-lines.ts';
import type { JobRequests } from '../../model/job-requests.ts';
import { type State, stateAt } from '../../model/stretches.ts';
import { counted, emptyBatches, stateText } from '../../model/words.ts';
import type { Status } from '../../parts/status-icon.tsx';

/** The icon of a job at a time. */
export function statusOf(row: JobRow, at: number): Status {
  const state = stateAt(row, at);
  if (state === 'succeeded') return emptyBatches(row) > 0 ? 'partly' : 'succeeded';
  if (state === 'failed' || state === 'cancelled' || state === 'queued') return state;
  if (state === 'cancelling') return 'cancelled';
  return row.endAt === undefined ? 'endless' : 'running';
}

export function isRed(row: JobRow, state: State): boolean {
  return state === 'failed' || (state === 'succeeded' && emptyBatches(row) > 0);
}

/** The first finding that a request of the job is part of, in some words. */
export function findingText(
  requests: JobRequests,
  findings: ReadonlyMap<number, Finding>,
): string | undefined {
  const found = requests.all.flatMap(({ seq }) => findings.get(seq) ?? []);
  const [first] = found;
  return first && shortFinding(first, found.filter((one) => one === first).length);
}

/** A job as one label: "708106617, failed while writing, 26 polls, finding: 12 polls after the end". */
export function spokenJob(
  row: JobRow,
  at: number,
  { polls, finding }: { readonly polls: number; readonly finding: string | undefined },
): string {
  const state = stateAt(row, at);
  const what =
    state === 'failed' ? `failed while ${failedWhile(row)}` : stateText(state).toLowerCase();
  const found = finding === undefined ? [] : [`finding: ${finding}`];
  return [row.id, what, counted(polls, 'poll', 'polls'), ...found].join(', ');
}
