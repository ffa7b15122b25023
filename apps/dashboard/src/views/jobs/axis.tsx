import { useRef } from 'preact/hooks';
import { dayText, lengthText, timeText } from '../../model/lengths.ts';
import { rangeText } from '../../model/range.ts';
import { gridOf, instantAt, type Scale, xOf } from '../../model/scale.ts';
import { usePage } from '../../state/use-page.ts';

const HEIGHT = 28;
const LABEL_GAP = 80;
/** A label of the axis gives way to that of the playhead within so many pixels. */
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
          .filter(({ isCut }) => isCut)
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

/** Round instants whose labels have room, at the ends too. */
export function labelsOf(scale: Scale, gap: number): readonly number[] {
  return gridOf(scale, gap).filter((at) => {
    const x = xOf(scale, at);
    return x >= HALF && x <= scale.width - HALF;
  });
}

/** Days where more than one is shown, else minutes, else seconds. */
export function labelOf(at: number, { from, to }: Scale): string {
  if (at % DAY_MS === 0 && to - from > DAY_MS) return dayText(at).slice(0, -5);
  return at % 60_000 === 0 ? timeText(at).slice(0, 5) : timeText(at);
}

function gapText(ms: number): string {
  const days = Math.round(ms / DAY_MS);
  return days >= 2 ? `${days} d` : lengthText(ms);
}
