import type { JobRow } from '@aep-sim/types';
import { ROW_TICKS } from '../../chart/tick-lane.tsx';
import { droppedX } from '../../model/bar.ts';
import { type Scale, xOf } from '../../model/scale.ts';
import { useData } from '../../state/use-page.ts';

/** Shows that older requests of a job are no longer kept: diagonals in their place. */
export function Dropped({ row, scale }: { readonly row: JobRow; readonly scale: Scale }) {
  const data = useData();
  const dropped = data.dropped.value;
  const end = droppedX(row, scale, { dropped, oldestAt: data.requests.value[0]?.at });
  if (end === undefined) return null;
  const x = xOf(scale, row.createdAt);
  const until = Math.min(end, xOf(scale, row.endAt ?? data.now.value));
  return (
    <rect
      class="dropped"
      x={x}
      y={ROW_TICKS.y}
      width={Math.max(0, until - x)}
      height={ROW_TICKS.height}
    >
      <title>
        Older requests are no longer kept; {row.polls.toLocaleString('en')} polls in all.
      </title>
    </rect>
  );
}
