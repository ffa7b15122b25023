import { gridOf, type Scale, xOf } from '../../model/scale.ts';
import { useData, usePage } from '../../state/use-page.ts';

const GRID_GAP = 48;

/** What runs down through all rows: round times, idle stretches that were cut, and now where the playhead is elsewhere. */
export function Lines({ scale, height }: { readonly scale: Scale; readonly height: number }) {
  const page = usePage();
  const now = xOf(scale, useData().now.value);
  const grid = gridOf(scale, GRID_GAP).map(
    (at) => `M${Math.round(xOf(scale, at)) + 0.5} 0V${height}`,
  );
  const cuts = scale.pieces.filter(({ isCut }) => isCut);
  const strokes = cuts.map(({ x, width }) => {
    const middle = Math.round(x + width / 2);
    return `M${middle - 2.5} 0V${height}M${middle + 2.5} 0V${height}`;
  });
  return (
    <>
      <path class="grid-line" d={grid.join('')} />
      {cuts.length > 0 && <path class="cut-line" d={strokes.join('')} />}
      {!page.isAtNow.value && <path class="now-line" d={`M${now} 0V${height}`} />}
    </>
  );
}
