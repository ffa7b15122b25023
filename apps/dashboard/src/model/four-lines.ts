import type { JobRow, Rule } from '@aep-sim/types';
import type { JobRequests } from './job-requests.ts';
import { dayText, lengthText, timeText } from './lengths.ts';
import { changeAfter, stateAt, stretchesOf } from './stretches.ts';
import { counted, emptyBatches, stateText } from './words.ts';

/** A sentence with its first words in bold. */
export interface What {
  readonly lead: string;
  readonly rest: string;
}

const ends = ['succeeded', 'failed', 'cancelled'];

/** What became of a job, or what it is doing. */
export function whatLine(row: JobRow, at: number): What {
  const state = stateAt(row, at);
  const age = lengthText((row.endAt ?? at) - row.createdAt);
  const made = `after it was created${dayOf(row.createdAt, at)}`;
  if (state === 'failed') {
    return {
      lead: `Failed while ${failedWhile(row)}`,
      rest: `, ${age} ${made}. ${emptyText(row)}`,
    };
  }
  if (state === 'succeeded') {
    return { lead: 'Succeeded', rest: ` ${age} ${made}. ${writtenText(row)}` };
  }
  if (state === 'cancelled') {
    const asked = row.cancelAskedAt ?? row.endAt ?? at;
    const took = lengthText((row.endAt ?? asked) - asked);
    return { lead: 'Cancelled', rest: ` ${age} ${made}, ${took} after the cancel.` };
  }
  const from = stretchesOf(row).findLast((one) => one.from <= at)?.from ?? row.createdAt;
  return { lead: stateText(state), rest: ` since ${lengthText(at - from)}.` };
}

/** The date of a time, if it differs from that of the playhead. */
function dayOf(instant: number, at: number): string {
  const day = dayText(instant);
  return day === dayText(at) ? '' : ` on ${day}`;
}

/** What a job was doing when it failed. */
export function failedWhile(row: JobRow): string {
  const failing = stretchesOf(row).find(({ isFailed }) => isFailed)?.kind;
  return failing === undefined || failing === 'queued' ? 'it was queued' : failing;
}

function emptyText({ batches }: JobRow): string {
  if (batches.length === 1) return 'Its batch is empty.';
  if (batches.length === 2) return 'Both batches are empty.';
  return `All ${batches.length.toLocaleString('en')} batches are empty.`;
}

function writtenText(row: JobRow): string {
  const empty = emptyBatches(row);
  const { batches, rows } = row;
  const held = rows === undefined ? '' : `${counted(rows, 'row', 'rows')} in `;
  const all = counted(batches.length, 'batch', 'batches');
  if (empty === 0) return `${held}${all}.`;
  const written = counted(batches.length - empty, 'batch', 'batches');
  return `${held}${written}; ${empty} of ${all} ${empty === 1 ? 'is' : 'are'} empty.`;
}

/** What decided how the job goes, with the rule if it was one. */
export function chosenLine(
  { chosenBy, script }: JobRow,
  rule: Rule | undefined,
): { readonly text: string; readonly used?: string } {
  switch (chosenBy) {
    case 'rule':
      return rule ? { text: script, used: usedText(rule) } : { text: script };
    case 'header':
      return { text: `the header x-aep-sim-script: ${script}` };
    case 'flag':
      return { text: `--script or --pace: ${script}` };
    case 'default':
      return { text: `default: ${script}` };
    case 'observed':
      return { text: 'what a document or a capture shows' };
    case 'request':
      return { text: 'the request itself: what it asks for cannot be exported' };
  }
}

/** "1 of 1 used" */
export function usedText({ hits, times }: Rule): string {
  return times === undefined ? `${hits} used` : `${hits} of ${times} used`;
}

/** How often and how far apart a job was polled. */
export function clientLine({ polls }: JobRequests, count: number): string {
  if (count === 0) return 'Never polled.';
  const gaps = polls.slice(1).map(({ at }, index) => at - (polls[index]?.at ?? at));
  const times = count === 1 ? 'Polled once' : `Polled ${count.toLocaleString('en')} times`;
  if (gaps.length === 0) return `${times}.`;
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  if (most < 1000) return `${times}, less than a second apart.`;
  if (most - least <= most / 5) return `${times}, every ${lengthText(median(gaps))}.`;
  return `${times}, every ${lengthText(least)} to ${lengthText(most)}.`;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** What happens next, and when. */
export function nextLine(row: JobRow, at: number): string {
  const state = stateAt(row, at);
  if (state === 'failed') return 'Nothing. FAILED is final; start it again with the same request.';
  if (state === 'succeeded') return 'Nothing. SUCCEEDED is final; its files can be downloaded.';
  if (state === 'cancelled') return 'Nothing. CANCELLED is final.';
  const next = changeAfter(row, at);
  if (!next) return 'No end until it is cancelled.';
  const lies = lengthText(next.at - at);
  if (ends.includes(next.state))
    return `${stateText(next.state)} in ${lies}, at ${timeText(next.at)}.`;
  const { endAt, outcome } = row;
  const verb = outcome === 'failed' ? 'fails' : 'ends';
  const end =
    endAt === undefined ? 'no end until it is cancelled' : `${verb} at ${timeText(endAt)}`;
  return `${stateText(next.state)} in ${lies}, ${end}.`;
}
