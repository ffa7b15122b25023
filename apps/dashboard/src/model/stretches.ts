import type { JobRow } from '@aep-sim/types';

/** Handover and closing are parts of a plan: no phase of the job, but what a bar shows. */
export type StretchKind =
  | 'queued'
  | 'exporting'
  | 'handover'
  | 'writing'
  | 'closing'
  | 'cancelling';

/** A phase of a job by its plan: what is after the current time is only planned. */
export interface Stretch {
  readonly kind: StretchKind;
  readonly from: number;
  /** Undefined: it has no end of its own. */
  readonly to: number | undefined;
  /** Whether the job fails in it. */
  readonly isFailed: boolean;
}

/** The parts of a job's way, one after the other. */
export function stretchesOf(row: JobRow): readonly Stretch[] {
  const stretches = plannedStretches(row);
  const asked = row.cancelAskedAt;
  if (asked === undefined || row.outcome !== 'cancelled') return stretches;
  const before = stretches
    .filter(({ from }) => from < asked)
    .map((one) => ({ ...one, to: Math.min(one.to ?? asked, asked) }));
  return [...before, { kind: 'cancelling', from: asked, to: row.endAt, isFailed: false }];
}

/** Those of its plan, as if it was not cancelled. */
export function plannedStretches(row: JobRow): readonly Stretch[] {
  const { createdAt, exportAt, exportedAt, writeAt, writtenAt, endAt } = row;
  const failing = row.outcome === 'failed' ? failingKind(row) : undefined;
  const bounds: readonly (readonly [StretchKind, number | undefined])[] = [
    ['queued', createdAt],
    ['exporting', exportAt],
    ['handover', writeAt === undefined ? undefined : exportedAt],
    ['writing', writeAt],
    ['closing', writtenAt ?? (writeAt === undefined ? exportedAt : undefined)],
  ];
  const there = bounds.filter((bound): bound is [StretchKind, number] => bound[1] !== undefined);
  return there.map(([kind, from], at) => ({
    kind,
    from,
    to: there[at + 1]?.[1] ?? endAt,
    isFailed: kind === failing,
  }));
}

/** The part in which a failed job fails. */
function failingKind({ exportAt, writeAt }: JobRow): StretchKind {
  if (writeAt !== undefined) return 'writing';
  return exportAt === undefined ? 'queued' : 'exporting';
}

export type State = StretchKind | 'succeeded' | 'failed' | 'cancelled';

/** The status of a job at a time. It is called for each of ten thousand jobs, so it creates no list of phases. */
export function stateAt(row: JobRow, at: number): State {
  const { outcome, endAt, cancelAskedAt, writtenAt, writeAt, exportedAt, exportAt } = row;
  const isPast = (instant: number | undefined) => instant !== undefined && instant <= at;
  if (outcome && isPast(endAt)) return outcome;
  if (outcome === 'cancelled' && isPast(cancelAskedAt)) return 'cancelling';
  if (isPast(writtenAt)) return 'closing';
  if (isPast(writeAt)) return 'writing';
  if (isPast(exportedAt)) return writeAt === undefined ? 'closing' : 'handover';
  return isPast(exportAt) ? 'exporting' : 'queued';
}

/** The next of its own instants at which a job changes; undefined: none is known. */
export function changeAfter(row: JobRow, at: number): { state: State; at: number } | undefined {
  const next = nextInstant(row, at);
  return next === undefined ? undefined : { state: stateAt(row, next), at: next };
}

/** The first of a job's times after another; undefined: there is none. */
export function nextInstant(row: JobRow, at: number): number | undefined {
  let next: number | undefined;
  for (const instant of instantsOf(row)) {
    if (instant > at && (next === undefined || instant < next)) next = instant;
  }
  return next;
}

/** When a job changes, in no order. */
export function instantsOf(row: JobRow): readonly number[] {
  const { createdAt, exportAt, exportedAt, writeAt, writtenAt, cancelAskedAt, endAt } = row;
  const all = [createdAt, exportAt, exportedAt, writeAt, writtenAt, cancelAskedAt, endAt];
  return all.filter((instant): instant is number => instant !== undefined);
}
