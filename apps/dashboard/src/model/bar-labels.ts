import type { JobRow } from '@aep-sim/types';
import { type Finding, shortFinding } from './findings.ts';
import type { JobRequests } from './job-requests.ts';
import { lengthText, timeText } from './lengths.ts';
import { type Scale, xOf } from './scale.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import { capital, counted, stateText } from './words.ts';

/** A word at a bar. */
export interface BarLabel {
  /** Where it begins, in pixels. */
  readonly x: number;
  readonly text: string;
  /** These are shown if there is no room for all. */
  readonly kind?: 'bad' | 'finding' | undefined;
  /** When what it names begins. */
  readonly from: number;
}

/** A label needs so many pixels a letter, and some at its end. */
const LETTER = 6.5;
const GAP = 8;

/** The labels that there is room for, from the left. */
export function spaced(labels: readonly BarLabel[]): readonly BarLabel[] {
  const endOf = ({ x, text }: BarLabel) => x + text.length * LETTER + GAP;
  const vital = labels.filter(({ kind }) => kind);
  let end = Number.NEGATIVE_INFINITY;
  return labels.filter((one) => {
    const isCovered = vital.some((other) => endOf(one) > other.x && one.x < endOf(other));
    if (!one.kind && (one.x < end || isCovered)) return false;
    end = endOf(one);
    return true;
  });
}

/** The names of the phases of a job. */
export function partLabels(row: JobRow, scale: Scale, at: number): readonly BarLabel[] {
  return stretchesOf(row).map((stretch) => ({
    x: xOf(scale, stretch.from),
    from: stretch.from,
    text: stretch.isFailed ? nameOf(stretch) : `${nameOf(stretch)} ${lengthOf(stretch, at)}`,
    kind: stretch.isFailed ? 'bad' : undefined,
  }));
}

/** What the client did: the create, the polls, what a finding is about. */
export function requestLabels(
  { create, polls, all }: JobRequests,
  scale: Scale,
  findings: ReadonlyMap<number, Finding>,
): readonly BarLabel[] {
  const label = (from: number, text: string, kind?: BarLabel['kind']): BarLabel => ({
    x: xOf(scale, from),
    from,
    text,
    kind,
  });
  const plain = polls.filter(({ seq }) => !findings.has(seq));
  const warned = all.filter(({ seq }) => findings.has(seq));
  const [first] = plain;
  const [worst] = warned;
  const finding = worst && findings.get(worst.seq);
  const about = warned.filter(({ seq }) => findings.get(seq) === finding).length;
  return [
    ...(create ? [label(create.at, `POST ${create.response.status || 'no response'}`)] : []),
    ...(first ? [label(first.at, counted(plain.length, 'poll', 'polls'))] : []),
    ...(finding ? [label(worst.at, shortFinding(finding, about), 'finding')] : []),
  ];
}

/** "Queued 1:30, exporting 1:15, handover 0:55, failed while writing, ended 11:16:26" */
export function spokenBar(row: JobRow, at: number): string {
  const parts = stretchesOf(row).map((stretch) =>
    stretch.isFailed
      ? `failed while ${nameOf(stretch)}`
      : `${nameOf(stretch)} ${lengthOf(stretch, at)}`,
  );
  const { endAt } = row;
  const end =
    endAt === undefined ? 'no end' : `${endAt > at ? 'ends' : 'ended'} ${timeText(endAt)}`;
  const text = [...parts, end].join(', ');
  return capital(text);
}

function nameOf({ kind }: Stretch): string {
  return stateText(kind).toLowerCase();
}

function lengthOf({ from, to }: Stretch, at: number): string {
  return lengthText((to ?? Math.max(at, from)) - from);
}
