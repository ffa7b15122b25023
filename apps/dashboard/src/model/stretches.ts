import type { JobRow } from '@aep-sim/types';

export type StretchKind =
  | 'queued'
  | 'exporting'
  | 'handover'
  | 'writing'
  | 'closing'
  | 'cancelling';

/** A part of a job's way, as its plan has it: what lies ahead of an instant is only planned. */
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
  const stretches = plannedOf(row);
  const asked = row.cancelAskedAt;
  if (asked === undefined || row.outcome !== 'cancelled') return stretches;
  const before = stretches
    .filter(({ from }) => from < asked)
    .map((one) => ({ ...one, to: Math.min(one.to ?? asked, asked) }));
  return [...before, { kind: 'cancelling', from: asked, to: row.endAt, isFailed: false }];
}

function plannedOf(row: JobRow): readonly Stretch[] {
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

/** What a job is at an instant. */
export function stateAt(row: JobRow, at: number): State {
  if (row.endAt !== undefined && at >= row.endAt && row.outcome) return row.outcome;
  const stretches = stretchesOf(row);
  return stretches.findLast(({ from }) => from <= at)?.kind ?? 'queued';
}

/** The next of its own instants at which a job changes; undefined: none is known. */
export function changeAfter(row: JobRow, at: number): { state: State; at: number } | undefined {
  const next = stretchesOf(row).find(({ from }) => from > at);
  if (next) return { state: next.kind, at: next.from };
  const { endAt, outcome } = row;
  return endAt !== undefined && endAt > at && outcome ? { state: outcome, at: endAt } : undefined;
}
