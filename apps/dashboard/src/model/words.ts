import type { JobRow } from '@aep-sim/types';
import { lengthText } from './lengths.ts';
import { changeAfter, type State, stateAt, stretchesOf } from './stretches.ts';

const states: Readonly<Record<State, string>> = {
  queued: 'Queued',
  exporting: 'Exporting',
  handover: 'Handover',
  writing: 'Writing',
  closing: 'Closing',
  cancelling: 'Cancelling',
  succeeded: 'Succeeded',
  failed: 'Failed',
  cancelled: 'Cancelled',
};

export function stateText(state: State): string {
  return states[state];
}

/** How many batches of a job were not written although it has succeeded. */
export function emptyBatches({ batches, script, outcome }: JobRow): number {
  if (outcome !== 'succeeded' || script !== 'partly-fails' || batches.length < 2) return 0;
  return Math.floor(batches.length / 2);
}

/** The result of a job, or its next change, in a few words. */
export function resultText(row: JobRow, at: number): string {
  const state = stateAt(row, at);
  if (state === 'succeeded') return succeededText(row);
  if (state === 'failed') return `${failedIn(row)} failed`;
  if (state === 'cancelled') return row.cancelAskedAt === undefined ? '' : 'by your client';
  const next = changeAfter(row, at);
  if (!next) return 'no end until cancelled';
  const lies = lengthText(next.at - at);
  const isEnd = next.state === 'succeeded' || next.state === 'failed' || next.state === 'cancelled';
  return isEnd ? `ends in ${lies}` : `${states[next.state].toLowerCase()} in ${lies}`;
}

function succeededText(row: JobRow): string {
  const { batches, rows } = row;
  const empty = emptyBatches(row);
  if (empty > 0) return `${empty} of ${batches.length} batches empty`;
  const written = counted(batches.length, 'batch', 'batches');
  return rows === undefined ? written : `${counted(rows, 'row', 'rows')}, ${written}`;
}

/** The part in which a job has failed, as a noun. */
export function failedIn(row: JobRow): 'Write' | 'Export' | 'Queue' {
  const failing = stretchesOf(row).find(({ isFailed }) => isFailed)?.kind;
  if (failing === 'writing') return 'Write';
  return failing === 'exporting' ? 'Export' : 'Queue';
}

export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
