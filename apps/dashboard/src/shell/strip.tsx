import { useMemo, useRef } from 'preact/hooks';
import { lengthText, timeText } from '../model/lengths.ts';
import { busyIn, domainOf, spanOf } from '../model/range.ts';
import { type Interval, instantAt, type Scale, scaleOf, xOf } from '../model/scale.ts';
import { countUntil, failuresOf, nearestStop, stopBeside, stopsOf } from '../model/stops.ts';
import { useWidth } from '../parts/use-width.ts';
import { useData, usePage } from '../state/use-page.ts';
import { labelOf, labelsOf } from '../views/jobs/axis.tsx';

const HEIGHT = 48;
const INSET = 8;
const LINE = 19;
const LABEL_GAP = 96;
const SNAP = 6;
/** A label is hidden if it is this number of pixels from that of now. */
const NEAR = 54;
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** The whole time of the sandbox: a stop at each change, failures, now, and the handle of the playhead. */
export function Strip({ leads }: { readonly leads: number | undefined }) {
  const page = usePage();
  const data = useData();
  const [root, width] = useWidth<HTMLDivElement>();
  const jobs = data.jobs.value;
  const now = data.now.value;
  const at = page.at.value;
  const stops = useMemo(() => stopsOf(jobs), [jobs]);
  const failures = useMemo(() => failuresOf(jobs), [jobs]);
  const domain = useRef<Interval>(undefined);
  const busy = busyIn(jobs, now);
  domain.current = domainOf(domain.current, { span: spanOf(jobs, now), now, busy });
  const scale = scaleOf(domain.current, Math.max(0, width - 2 * INSET), busy);
  const look = (instant: number): void => page.look(instant === now ? undefined : instant);
  const dragTo = (event: PointerEvent): void => {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    const x = event.clientX - left - INSET;
    const there = Math.max(scale.from, Math.min(scale.to, instantAt(scale, x)));
    const stop = event.altKey ? undefined : nearestOf([...stops, now], there);
    const isNear = stop !== undefined && Math.abs(xOf(scale, stop) - x) <= SNAP;
    look(isNear ? stop : there);
  };
  const moves: Readonly<Record<string, () => number | undefined>> = {
    ArrowLeft: () => stopBeside(stops, at, -1),
    ArrowRight: () => stopBeside(stops, at, 1),
    PageUp: () => at + MINUTE,
    PageDown: () => at - MINUTE,
    Home: () => Math.min(now, stops[0] ?? now),
    End: () => now,
  };
  const onKey = (event: KeyboardEvent): void => {
    const { key, shiftKey } = event;
    const seconds = key === 'ArrowLeft' ? -10 : 10;
    const move = shiftKey && key.startsWith('Arrow') ? () => at + seconds * SECOND : moves[key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    const to = move();
    if (to !== undefined) look(to);
  };
  return (
    <div
      ref={root}
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label="Playhead"
      aria-valuemin={Math.round(scale.from)}
      aria-valuemax={Math.round(scale.to)}
      aria-valuenow={at}
      aria-valuetext={spoken(at, now, stops)}
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragTo(event);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) dragTo(event);
      }}
    >
      <StripDrawing {...{ scale, stops, failures, now, at, leads }} />
    </div>
  );
}

interface Drawn {
  readonly scale: Scale;
  readonly stops: readonly number[];
  readonly failures: readonly number[];
  readonly now: number;
  readonly at: number;
  readonly leads: number | undefined;
}

function StripDrawing({ scale, stops, failures, now, at, leads }: Drawn) {
  const nowX = xOf(scale, now);
  const x = xOf(scale, at);
  const places = new Set(stops.map((stop) => Math.round(xOf(scale, stop))));
  const marks = (isAhead: boolean) =>
    [...places]
      .filter((place) => place > nowX === isAhead)
      .map((place) => `M${place} ${LINE - 5.5}v11`)
      .join('');
  const red = [...new Set(failures.map((failure) => Math.round(xOf(scale, failure))))];
  const grid = labelsOf(scale, LABEL_GAP).filter(
    (each) => Math.abs(xOf(scale, each) - nowX) > NEAR,
  );
  return (
    <svg class="axis" width="100%" height={HEIGHT} aria-hidden="true">
      <g transform={`translate(${INSET} 0)`}>
        <path class="strip-line" d={`M0 ${LINE}H${nowX}`} />
        <path class="strip-ahead" d={`M${nowX} ${LINE}H${scale.width}`} />
        <path class="strip-stops" d={marks(false)} />
        <path class="strip-stops ahead" d={marks(true)} />
        <path
          class="red"
          d={red.map((place) => `M${place} ${LINE - 14}l3.5 3.5-3.5 3.5-3.5-3.5zm0 7v13`).join('')}
        />
        {grid.map((each) => (
          <text key={each} x={xOf(scale, each)} y="44">
            {labelOf(each, scale)}
          </text>
        ))}
        <text class="strip-now" x={nowX} y="44">
          now
        </text>
        <path class="strip-now-line" d={`M${nowX} ${LINE - 12}v24`} />
        {leads !== undefined && <path class="strip-leads" d={`M${xOf(scale, leads)} 2v34`} />}
        <path class="playhead" d={`M${x} ${LINE - 16}v32`} />
        <circle class="strip-handle" cx={x} cy={LINE} r="7" />
      </g>
    </svg>
  );
}

function nearestOf(stops: readonly number[], at: number): number | undefined {
  return nearestStop(
    stops.toSorted((a, b) => a - b),
    at,
  );
}

/** "11:16:28, looking back 9:28, change 21 of 38" */
function spoken(at: number, now: number, stops: readonly number[]): string {
  const away =
    at === now
      ? 'now'
      : at < now
        ? `looking back ${lengthText(now - at)}`
        : `looking ahead ${lengthText(at - now)}`;
  return `${timeText(at)}, ${away}, change ${countUntil(stops, at)} of ${stops.length}`;
}
