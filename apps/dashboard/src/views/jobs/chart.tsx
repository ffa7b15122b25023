import type { JobRow } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { BarLane, ROW_LANE } from '../../chart/bar-lane.tsx';
import { ROW_TICKS, TickLane } from '../../chart/tick-lane.tsx';
import { Tip } from '../../chart/tip.tsx';
import { barOf, ticksOf } from '../../model/bar.ts';
import type { Finding } from '../../model/findings.ts';
import type { JobRequests } from '../../model/job-requests.ts';
import { rangeText, zoomed } from '../../model/range.ts';
import { instantAt, type Scale, xOf } from '../../model/scale.ts';
import { type Hit, requestAt, stretchAt, tipOf } from '../../model/tips.ts';
import { usePage } from '../../state/use-page.ts';
import { Dropped } from './dropped.tsx';
import { Lines } from './lines.tsx';

export interface JobsChartProps {
  readonly rows: readonly { readonly row: JobRow; readonly requests: JobRequests }[];
  readonly findings: ReadonlyMap<number, Finding>;
  readonly scale: Scale;
  readonly inset: number;
  readonly rowHeight: number;
  /** Of the first of the rows, in pixels. */
  readonly top: number;
  /** Called when an empty part of a row is clicked. */
  readonly onSelect: (id: number) => void;
}

interface Pointed {
  readonly hit: Hit;
  readonly requests: JobRequests;
  readonly x: number;
  readonly y: number;
}

/** Between the lanes of a row. */
const MIDDLE = 22;
const LANES = 40;

/** The bars of the rows that are in the document: one drawing. */
export function JobsChart(props: JobsChartProps) {
  const { rows, findings, scale, inset, rowHeight, top, onSelect } = props;
  const page = usePage();
  const [pointed, setPointed] = useState<Pointed | undefined>(undefined);
  const at = page.at.value;
  const height = rows.length * rowHeight;
  // If the words are above the bars, they are not covered.
  const playhead = rows
    .map((_, index) => `M${xOf(scale, at)} ${index * rowHeight + rowHeight - LANES}v${LANES}`)
    .join('');
  const isWarned = ({ seq }: { seq: number }) => findings.has(seq);
  const under = (event: MouseEvent) => {
    const { left, top: above } = (event.currentTarget as Element).getBoundingClientRect();
    const y = event.clientY - above;
    return { y, x: event.clientX - left - inset, job: rows[Math.floor(y / rowHeight)] };
  };
  const pointedBy = (event: MouseEvent): Pointed | undefined => {
    const { x, y, job } = under(event);
    if (!job) return undefined;
    const lane = (y % rowHeight) - (rowHeight - LANES);
    const { row, requests } = job;
    const hit = lane > MIDDLE ? requestAt(requests, scale, x) : stretchAt(row, scale, x);
    return hit && { hit, requests, x: event.clientX, y: event.clientY };
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what ticks and bars lead to, the job and its requests say too. */}
      <svg
        class="jobs-chart"
        height={height}
        style={{ transform: `translateY(${top}px)` }}
        role="presentation"
        onMouseMove={(event) => setPointed(pointedBy(event))}
        onMouseLeave={() => setPointed(undefined)}
        onClick={(event) => {
          const hit = pointedBy(event)?.hit;
          const { job } = under(event);
          if (job && !hit) onSelect(job.row.id);
          if (!hit) return;
          if ('stretch' in hit) page.look(hit.stretch.from);
          else page.go({ view: 'requests', query: { n: String(hit.request.seq), only: 'all' } });
        }}
        onWheel={(event) => {
          if (!event.ctrlKey) return;
          event.preventDefault();
          const { left } = event.currentTarget.getBoundingClientRect();
          const around = instantAt(scale, event.clientX - left - inset);
          const range = rangeText(zoomed(scale, around, event.deltaY > 0 ? 1.25 : 0.8));
          page.go({ query: { range } }, 'replace');
        }}
      >
        <g transform={`translate(${inset} 0)`}>
          {rowHeight === LANES && <Lines scale={scale} height={height} />}
          {rows.map(({ row, requests }, index) => (
            <g key={row.id} transform={`translate(0 ${index * rowHeight + rowHeight - LANES})`}>
              <BarLane bar={barOf(row, scale, at)} size={ROW_LANE} />
              <Dropped row={row} scale={scale} />
              <TickLane ticks={ticksOf(requests, scale, isWarned)} size={ROW_TICKS} />
            </g>
          ))}
          <path class="playhead" d={playhead} />
        </g>
      </svg>
      {pointed && <Tip tip={tipOf(pointed.hit, pointed.requests)} x={pointed.x} y={pointed.y} />}
    </>
  );
}
