import type { Bar, BarPart } from '../model/bar.ts';
import type { StretchKind } from '../model/stretches.ts';
import { type Status, StatusMark } from '../parts/status-icon.tsx';

/** The position of the upper lane, in pixels. */
export interface LaneSize {
  /** Its middle. */
  readonly y: number;
  /** How high working is, and waiting. */
  readonly work: number;
  readonly wait: number;
  readonly mark: number;
}

export const ROW_LANE: LaneSize = { y: 13, work: 12, wait: 6, mark: 12 };

const GAP = 3;
const MARK_AHEAD = 8;
const ARROW = 35;

const waiting: readonly StretchKind[] = ['queued', 'closing'];

/** What the platform did with a job, and will do: waiting is thin, working is thick. */
export function BarLane({ bar, size }: { readonly bar: Bar; readonly size: LaneSize }) {
  const { parts, end, endlessX } = bar;
  return (
    <>
      {parts.map((part) => (
        <Part key={`${part.kind} ${part.isAhead}`} part={part} size={size} />
      ))}
      {end && !end.isAhead && (
        <StatusMark
          status={end.status}
          x={end.x + GAP + size.mark / 2}
          y={size.y}
          size={size.mark}
        />
      )}
      {end?.isAhead && <EndAhead x={end.x + GAP + MARK_AHEAD / 2} y={size.y} status={end.status} />}
      {endlessX !== undefined && (
        <path class="endless" d={`M${endlessX + 2} ${size.y}h${ARROW - 2}m-4 -4 4 4-4 4`} />
      )}
    </>
  );
}

function Part({ part, size }: { readonly part: BarPart; readonly size: LaneSize }) {
  const { kind, x, width, isAhead, isFailed } = part;
  const ahead = isAhead ? 'ahead' : '';
  const failed = isFailed ? 'failed' : '';
  if (kind === 'handover') {
    return <path class={`part handover ${ahead}`} d={`M${round(x)} ${size.y}h${round(width)}`} />;
  }
  const height = waiting.includes(kind) && !isFailed ? size.wait : size.work;
  // A border of one pixel is drawn on whole pixels.
  const inset = 0.5;
  return (
    <rect
      class={`part ${kind} ${ahead} ${failed}`}
      x={round(x) + inset}
      y={size.y - height / 2 + inset}
      width={Math.max(0.5, round(width) - 1)}
      height={height - 1}
      rx="1"
    />
  );
}

function EndAhead({
  x,
  y,
  status,
}: {
  readonly x: number;
  readonly y: number;
  readonly status: Status;
}) {
  const half = MARK_AHEAD / 2 - 0.7;
  if (status !== 'failed') {
    const color = status === 'cancelled' ? 'ink-line' : 'ok-line';
    return <circle class={`end-ahead ${color}`} cx={x} cy={y} r={half} />;
  }
  return (
    <rect class="end-ahead bad-line" x={x - half} y={y - half} width={half * 2} height={half * 2} />
  );
}

function round(value: number): number {
  return Math.round(value * 2) / 2;
}
