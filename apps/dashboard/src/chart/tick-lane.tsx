import type { Ticks } from '../model/bar.ts';

/** The position of the lower lane, in pixels. */
export interface TickSize {
  readonly y: number;
  readonly height: number;
  /** Where the line under a finding is. */
  readonly line: number;
}

export const ROW_TICKS: TickSize = { y: 25, height: 8, line: 35.5 };

/** What the client did: a tick a poll, and on top of them what went wrong. */
export function TickLane({ ticks, size }: { readonly ticks: Ticks; readonly size: TickSize }) {
  const { create, cancel, polls, bands, warned, warnedBands, warnedLine, bad, retries } = ticks;
  const middle = size.y + size.height / 2;
  const reds = [...bad, ...(create?.shape === 'bad' ? [create.x] : [])];
  const hollow = [...retries, ...(create?.shape === 'retry' ? [create.x] : [])];
  const band = (some: Ticks['bands']) =>
    some
      .map(([from, to]) => `M${one(from)} ${size.y}H${one(to)}v${size.height}H${one(from)}z`)
      .join('');
  return (
    <>
      {polls.length > 0 && <path class="tick" d={stems(polls, size)} />}
      {bands.length > 0 && <path class="band" d={band(bands)} />}
      {warnedBands.length > 0 && <path class="band warned" d={band(warnedBands)} />}
      {warned.length > 0 && <path class="tick warned" d={stems(warned, size)} />}
      {warnedLine && (
        <path
          class="tick warned"
          d={`M${one(warnedLine[0] - 1)} ${size.line}H${one(warnedLine[1] + 1)}`}
        />
      )}
      {create?.shape === 'disc' && <circle class="create" cx={create.x} cy={middle} r="3" />}
      {cancel !== undefined && (
        <rect class="create" x={cancel - 3} y={middle - 3} width="6" height="6" />
      )}
      {hollow.length > 0 && <path class="red hollow" d={diamonds(hollow, size)} />}
      {reds.length > 0 && <path class="red" d={diamonds(reds, size)} />}
    </>
  );
}

function stems(places: readonly number[], { y, height }: TickSize): string {
  return places.map((x) => `M${one(x)} ${y}v${height}`).join('');
}

/** A diamond of 7 px on a stem. */
function diamonds(places: readonly number[], { y, height }: TickSize): string {
  const top = y - 1;
  return places
    .map((x) => `M${one(x)} ${top}l3.5 3.5-3.5 3.5-3.5-3.5zM${one(x)} ${top + 7}V${y + height}`)
    .join('');
}

function one(value: number): number {
  return Math.round(value * 10) / 10;
}
