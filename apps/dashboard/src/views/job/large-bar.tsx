import { BarLane, type LaneSize } from '../../chart/bar-lane.tsx';
import { TickLane, type TickSize } from '../../chart/tick-lane.tsx';
import { barOf, ticksOf } from '../../model/bar.ts';
import {
  type BarLabel,
  partLabels,
  requestLabels,
  spaced,
  spokenBar,
} from '../../model/bar-labels.ts';
import { findingBySeq } from '../../model/job-requests.ts';
import { timeText } from '../../model/lengths.ts';
import { type Scale, scaleOf, xOf } from '../../model/scale.ts';
import { useWidth } from '../../parts/use-width.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { labelOf, labelsOf } from '../jobs/axis.tsx';
import { Lines } from '../jobs/lines.tsx';
import type { ObservedJob } from './use-job.ts';

const HEIGHT = 132;
const LANE: LaneSize = { y: 62, work: 20, wait: 8, mark: 12 };
const TICKS: TickSize = { y: 92, height: 12, line: 110 };
const INSET = 40;
const LABEL_GAP = 80;
const MARK = 20;
/** Of the word at the end of a bar, in pixels. */
const END_ROOM = 200;

/** The bar of a job over the whole width, with the names of its parts and of its requests. */
export function LargeBar({ job }: { readonly job: ObservedJob }) {
  const page = usePage();
  const [root, width] = useWidth<HTMLDivElement>();
  const at = page.at.value;
  const { row, requests } = job;
  const { endAt, outcome } = row;
  const scale = ownScale(job, at, Math.max(0, width - 2 * INSET));
  const findings = findingBySeq(useData().report.value);
  const x = xOf(scale, at);
  const end = endAt === undefined ? undefined : outcome?.toUpperCase();
  return (
    <div class="large-bar" ref={root}>
      <svg width="100%" height={HEIGHT} role="img" aria-label={spokenBar(row, at)}>
        <g class="axis" transform={`translate(${INSET} 0)`}>
          <Lines scale={scale} height={HEIGHT} />
          {labelsOf(scale, LABEL_GAP).map((each) => (
            <text key={each} x={xOf(scale, each)} y="16">
              {labelOf(each, scale)}
            </text>
          ))}
          <Labels labels={partLabels(row, scale, at)} y={44} />
          <BarLane bar={barOf(row, scale, at)} size={LANE} />
          {end && endAt !== undefined && (
            <text class={`bar-end ${outcome}`} x={xOf(scale, endAt) + MARK} y={LANE.y + 4}>
              {endAt > at && 'will be '}
              {end} at {timeText(endAt)}
            </text>
          )}
          <TickLane ticks={ticksOf(requests, scale, ({ seq }) => findings.has(seq))} size={TICKS} />
          <Labels labels={requestLabels(requests, scale, findings)} y={126} />
          {x >= 0 && x <= scale.width && <path class="playhead" d={`M${x} 24V${HEIGHT}`} />}
        </g>
      </svg>
    </div>
  );
}

/** Words in a line; pressed, they lead to when what they name began. */
function Labels({ labels, y }: { readonly labels: readonly BarLabel[]; readonly y: number }) {
  const page = usePage();
  return (
    <>
      {spaced(labels).map(({ x, text, kind, from }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys , and . lead to the same places.
        <text
          key={text}
          class={`bar-name ${kind ?? ''}`}
          x={x}
          y={y}
          onClick={() => page.look(from)}
        >
          {text}
        </text>
      ))}
    </>
  );
}

/** The time of the job and its requests, with some room at the right for the words at its end. */
function ownScale({ row, requests: { all } }: ObservedJob, at: number, width: number): Scale {
  const last = Math.max(row.endAt ?? at, all.at(-1)?.at ?? 0, row.createdAt + 1000);
  const from = Math.min(row.createdAt, all[0]?.at ?? row.createdAt);
  const end = row.endAt ?? last;
  const room = ((end - from) * END_ROOM) / Math.max(END_ROOM, width - END_ROOM);
  const to = Math.max(last + (last - from) * 0.02, end + room);
  const busy = all.map((one) => ({ from: one.at, to: one.at }));
  return scaleOf({ from, to }, width, [{ from: row.createdAt, to: row.endAt ?? at }, ...busy]);
}
