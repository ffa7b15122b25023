import { useRef } from 'preact/hooks';
import { dayText, lengthText, timeText } from '../../model/lengths.ts';
import { rangeText } from '../../model/range.ts';
import { gridOf, instantAt, type Scale, xOf } from '../../model/scale.ts';
import { usePage } from '../../state/use-page.ts';

const HEIGHT = 28;
const LABEL_GAP = 80;
/** A label of the axis is hidden if it is this number of pixels from that of the playhead. */
const NEAR = 54;
const DAY_MS = 86_400_000;

/** Times at the head of the list, and the playhead's label. Dragging it pans. */
export function Axis({ scale, inset }: { readonly scale: Scale; readonly inset: number }) {
  const page = usePage();
  const at = page.at.value;
  const x = xOf(scale, at);
  const grid = labelsOf(scale, LABEL_GAP).filter((each) => Math.abs(xOf(scale, each) - x) >= NEAR);
  const dragged = useRef<number>(undefined);
  const pan = (event: PointerEvent): void => {
    if (dragged.current === undefined) return;
    const moved = instantAt(scale, dragged.current) - instantAt(scale, event.offsetX - inset);
    dragged.current = event.offsetX - inset;
    const range = rangeText({ from: scale.from + moved, to: scale.to + moved });
    page.go({ query: { range } }, 'replace');
  };
  return (
    <svg
      class="axis"
      width="100%"
      height={HEIGHT}
      aria-hidden="true"
      onPointerDown={(event) => {
        dragged.current = event.offsetX - inset;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={pan}
      onPointerUp={() => {
        dragged.current = undefined;
      }}
    >
      <g transform={`translate(${inset} 0)`}>
        {grid.map((each) => (
          <text key={each} x={xOf(scale, each)} y="18">
            {labelOf(each, scale)}
          </text>
        ))}
        {scale.pieces
          .filter((one) => one.isCut && Math.abs(one.x + one.width / 2 - x) >= NEAR)
          .map(({ x: left, width, from, to }) => (
            <text key={from} class="axis-cut" x={left + width / 2} y="18">
              {gapText(to - from)}
            </text>
          ))}
        {x >= -1 && x <= scale.width + 1 && (
          <>
            <rect class="here" x={x - 30} y="5" width="60" height="18" rx="4" />
            <text class="here-text" x={x} y="18">
              {timeText(at)}
            </text>
          </>
        )}
      </g>
    </svg>
  );
}

/** Half of a label, in pixels. */
const HALF = 20;

/** Round times whose labels have room: at the ends, next to cut idle ranges, and next to each other. */
export function labelsOf(scale: Scale, gap: number): readonly number[] {
  const cuts = scale.pieces.filter(({ isCut }) => isCut).map(({ x, width }) => x + width / 2);
  return gridOf(scale, gap).filter((at) => {
    const x = xOf(scale, at);
    if (cuts.some((cut) => Math.abs(cut - x) < NEAR)) return false;
    return x >= HALF && x <= scale.width - HALF;
  });
}

/** A time of the day, in minutes where it is whole; of the first of a day, the day, where more than one is shown. */
export function labelOf(at: number, scale: Scale): string {
  const isLong = scale.to - scale.from > DAY_MS;
  const piece = scale.pieces.find(({ isCut, from, to }) => !isCut && at >= from && at <= to);
  const [first] = piece ? labelsOf({ ...scale, pieces: [piece] }, LABEL_GAP) : [];
  if (isLong && (at % DAY_MS === 0 || at === first)) return dayText(at);
  return at % 60_000 === 0 ? timeText(at).slice(0, 5) : timeText(at);
}

function gapText(ms: number): string {
  const days = Math.round(ms / DAY_MS);
  return days >= 2 ? `${days} d` : lengthText(ms);
}
