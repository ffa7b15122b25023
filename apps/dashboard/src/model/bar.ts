import type { JobRow } from '@aep-sim/types';
import type { JobRequests } from './job-requests.ts';
import { isBad, isRetry, type RequestRow } from './request-row.ts';
import { type Scale, xOf } from './scale.ts';
import { type StretchKind, stretchesOf } from './stretches.ts';
import { emptyBatches } from './words.ts';

/** A phase of a job as it is drawn: as it was up to the playhead, and as it is planned after that. */
export interface BarPart {
  readonly kind: StretchKind;
  readonly x: number;
  readonly width: number;
  readonly isAhead: boolean;
  readonly isFailed: boolean;
  /** The start of the whole phase, where the playhead moves when it is clicked. */
  readonly from: number;
}

export interface BarEnd {
  readonly x: number;
  readonly status: 'succeeded' | 'partly' | 'failed' | 'cancelled';
  readonly isAhead: boolean;
}

/** The upper lane: what the platform did, and will do. */
export interface Bar {
  readonly parts: readonly BarPart[];
  readonly end: BarEnd | undefined;
  /** Where the arrow begins of a job that has no end of its own. */
  readonly endlessX: number | undefined;
}

const MIN_WIDTH = 1.5;

export function barOf(row: JobRow, scale: Scale, at: number): Bar {
  const parts: BarPart[] = [];
  const add = (kind: StretchKind, isFailed: boolean, from: number, ends: Ends): void => {
    const x = xOf(scale, ends.from);
    const width = Math.max(MIN_WIDTH, xOf(scale, ends.to) - x);
    parts.push({ kind, x, width, isAhead: ends.isAhead, isFailed, from });
  };
  for (const { kind, from, to, isFailed } of stretchesOf(row)) {
    const until = to ?? Math.max(at, from);
    if (from < at) add(kind, isFailed, from, { from, to: Math.min(until, at), isAhead: false });
    if (until > at)
      add(kind, isFailed, from, { from: Math.max(from, at), to: until, isAhead: true });
  }
  const { endAt, outcome } = row;
  if (endAt === undefined || !outcome) {
    return { parts, end: undefined, endlessX: xOf(scale, Math.max(at, row.createdAt)) };
  }
  const status = outcome === 'succeeded' && emptyBatches(row) > 0 ? 'partly' : outcome;
  const end: BarEnd = { x: xOf(scale, endAt), status, isAhead: endAt > at };
  return { parts, end, endlessX: undefined };
}

interface Ends {
  readonly from: number;
  readonly to: number;
  readonly isAhead: boolean;
}

/**
 * Where the lower lane begins to be complete, of a job with older requests that are no longer kept: up to there nothing
 * is known. Undefined: all is.
 */
export function droppedX(
  { createdAt }: JobRow,
  scale: Scale,
  { dropped, oldestAt }: { readonly dropped: number; readonly oldestAt: number | undefined },
): number | undefined {
  if (dropped === 0 || oldestAt === undefined || oldestAt <= createdAt) return undefined;
  return xOf(scale, oldestAt);
}

/** The lower lane: what the client did. Places are pixels from the left. */
export interface Ticks {
  readonly create: { readonly x: number; readonly shape: 'disc' | 'bad' | 'retry' } | undefined;
  readonly cancel: number | undefined;
  readonly polls: readonly number[];
  /** Polls that are closer than a tick is wide: from, to. */
  readonly bands: readonly (readonly [number, number])[];
  readonly warned: readonly number[];
  readonly warnedBands: readonly (readonly [number, number])[];
  /** The line under the requests of a finding: from, to. */
  readonly warnedLine: readonly [number, number] | undefined;
  readonly bad: readonly number[];
  readonly retries: readonly number[];
}

/** Polls that are closer than so many pixels become one band. */
const CLOSE = 3;

/** `isWarned`: whether a request is part of a finding. */
export function ticksOf(
  { create, cancel, all }: JobRequests,
  scale: Scale,
  isWarned: (request: RequestRow) => boolean,
): Ticks {
  const place = (request: RequestRow) => xOf(scale, request.at);
  const others = all.filter((one) => one !== create && one !== cancel);
  const isPlain = (one: RequestRow) => !isBad(one) && !isRetry(one);
  const plain = others.filter((one) => isPlain(one) && !isWarned(one)).map(place);
  const warned = others.filter((one) => isPlain(one) && isWarned(one)).map(place);
  const { singles, bands } = banded(plain);
  const close = banded(warned);
  const line = others.filter(isWarned).map(place);
  return {
    create: create && { x: place(create), shape: shapeOf(create) },
    cancel: cancel && place(cancel),
    polls: singles,
    bands,
    warned: close.singles,
    warnedBands: close.bands,
    warnedLine: line.length > 0 ? [line[0] as number, line.at(-1) as number] : undefined,
    bad: others.filter((one) => isBad(one) && !isRetry(one)).map(place),
    retries: others.filter(isRetry).map(place),
  };
}

function shapeOf(create: RequestRow): 'disc' | 'bad' | 'retry' {
  if (isBad(create)) return 'bad';
  return isRetry(create) ? 'retry' : 'disc';
}

function banded(places: readonly number[]) {
  const singles: number[] = [];
  const bands: (readonly [number, number])[] = [];
  for (let first = 0; first < places.length; ) {
    let last = first;
    while (last + 1 < places.length && near(places, last)) last += 1;
    const [from, to] = [places[first] as number, places[last] as number];
    if (last > first) bands.push([from, to]);
    else singles.push(from);
    first = last + 1;
  }
  return { singles, bands };
}

function near(places: readonly number[], index: number): boolean {
  return (places[index + 1] as number) - (places[index] as number) < CLOSE;
}
