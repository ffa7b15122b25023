import { BarLane, type LaneSize } from '../../chart/bar-lane.tsx';
import { TickLane, type TickSize } from '../../chart/tick-lane.tsx';
import { barOf, ticksOf } from '../../model/bar.ts';
import { shortFinding } from '../../model/findings.ts';
import { clientLine } from '../../model/four-lines.ts';
import { findingBySeq } from '../../model/job-requests.ts';
import { lengthText, timeText } from '../../model/lengths.ts';
import { type Scale, scaleOf, xOf } from '../../model/scale.ts';
import { type Stretch, stretchesOf } from '../../model/stretches.ts';
import { capital, stateText } from '../../model/words.ts';
import { useWidth } from '../../parts/use-width.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { labelOf, labelsOf } from '../jobs/axis.tsx';
import { Lines } from '../jobs/lines.tsx';
import type { JobSeen } from './use-job.ts';

const HEIGHT = 132;
const LANE: LaneSize = { y: 62, work: 20, wait: 8, mark: 12 };
const TICKS: TickSize = { y: 92, height: 12, line: 110 };
const INSET = 40;
const LABEL_GAP = 80;
/** A name needs so many pixels a letter. */
const LETTER = 6.5;

/** The bar of a job over the whole width, with the names of its parts and of its requests. */
export function LargeBar({ job }: { readonly job: JobSeen }) {
  const page = usePage();
  const data = useData();
  const [root, width] = useWidth<HTMLDivElement>();
  const at = page.at.value;
  const { row, requests } = job;
  const scale = useOwnScale(job, Math.max(0, width - 2 * INSET));
  const findings = findingBySeq(data.report.value);
  const x = xOf(scale, at);
  return (
    <div class="large-bar" ref={root}>
      <svg width="100%" height={HEIGHT} role="img" aria-label={spokenBar(job, at)}>
        <g class="axis" transform={`translate(${INSET} 0)`}>
          <Lines scale={scale} height={HEIGHT} />
          {labelsOf(scale, LABEL_GAP).map((each) => (
            <text key={each} x={xOf(scale, each)} y="16">
              {labelOf(each, scale)}
            </text>
          ))}
          <Names job={job} scale={scale} />
          <BarLane bar={barOf(row, scale, at)} size={LANE} />
          <EndName job={job} scale={scale} at={at} />
          <TickLane ticks={ticksOf(requests, scale, ({ seq }) => findings.has(seq))} size={TICKS} />
          <RequestNames job={job} scale={scale} />
          {x >= 0 && x <= scale.width && <path class="playhead" d={`M${x} 24V${HEIGHT}`} />}
        </g>
      </svg>
    </div>
  );
}

/** The time of the job and its requests, with some room at the right for the words at its end. */
function useOwnScale({ row, requests }: JobSeen, width: number): Scale {
  const at = usePage().at.value;
  const last = Math.max(row.endAt ?? at, requests.all.at(-1)?.at ?? 0, row.createdAt + 1000);
  const from = Math.min(row.createdAt, requests.all[0]?.at ?? row.createdAt);
  // The word at the end of the bar has its room.
  const end = row.endAt ?? last;
  const room = ((end - from) * END_ROOM) / Math.max(END_ROOM, width - END_ROOM);
  const to = Math.max(last + (last - from) * 0.02, end + room);
  const busy = requests.all.map((one) => ({ from: one.at, to: one.at }));
  return scaleOf({ from, to }, width, [{ from: row.createdAt, to: row.endAt ?? at }, ...busy]);
}

/** Names above the parts, each where there is room for it. */
function Names({ job: { row }, scale }: { readonly job: JobSeen; readonly scale: Scale }) {
  const page = usePage();
  const at = page.at.value;
  const texts = stretchesOf(row).map((stretch) => ({
    stretch,
    x: xOf(scale, stretch.from),
    name: nameOf(stretch, at),
  }));
  // Where there is no room for all, the part that failed has its name.
  const failed = texts.find(({ stretch }) => stretch.isFailed);
  const endOf = ({ x, name }: { readonly x: number; readonly name: string }) =>
    x + name.length * LETTER + 8;
  let end = -1;
  const shown = texts.filter((one) => {
    const isHidden = failed && one !== failed && endOf(one) > failed.x && one.x < endOf(failed);
    if (one.x < end || isHidden) return false;
    end = endOf(one);
    return true;
  });
  return (
    <>
      {shown.map(({ stretch, x, name }) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys , and . lead to the same places.
        <text
          key={stretch.kind}
          class={`bar-name ${stretch.isFailed ? 'fill-bad' : ''}`}
          x={x}
          y="44"
          onClick={() => page.look(stretch.from)}
        >
          {name}
        </text>
      ))}
    </>
  );
}

function nameOf({ kind, from, to, isFailed }: Stretch, at: number): string {
  const name = stateText(kind).toLowerCase();
  if (isFailed) return name;
  return `${name} ${lengthText((to ?? Math.max(at, from)) - from)}`;
}

const MARK = 20;
/** Of the word at the end of a bar, in pixels. */
const END_ROOM = 200;

function EndName({ job: { row }, scale, at }: { job: JobSeen; scale: Scale; at: number }) {
  const { endAt, outcome } = row;
  if (endAt === undefined || !outcome) return null;
  const verb = endAt > at ? `will be ${outcome.toUpperCase()}` : outcome.toUpperCase();
  return (
    <text class={`bar-end ${outcome}`} x={xOf(scale, endAt) + MARK} y={LANE.y + 4}>
      {verb} at {timeText(endAt)}
    </text>
  );
}

/** What the requests are, below them: the create, the polls, those of a finding. */
function RequestNames({ job, scale }: { readonly job: JobSeen; readonly scale: Scale }) {
  const { requests, findings } = job;
  const bySeq = findingBySeq(useData().report.value);
  const { create, polls } = requests;
  const plain = polls.filter(({ seq }) => !bySeq.has(seq));
  const [first] = plain;
  const warned = requests.all.find(({ seq }) => bySeq.has(seq));
  const [finding] = findings;
  const firstX = first ? Math.max(xOf(scale, first.at), 80) : 0;
  const text = clientLine({ ...requests, polls: plain }, plain.length).replace(/^Polled |\.$/g, '');
  const warnedX = warned ? xOf(scale, warned.at) : 0;
  return (
    <>
      {create && (
        <text class="bar-name" x={xOf(scale, create.at)} y="126">
          POST {create.response.status || 'no response'}
        </text>
      )}
      {first && (!warned || warnedX - firstX > 140 || warnedX < firstX) && (
        <text class="bar-name" x={firstX} y="126">
          {plain.length === 1 ? '1 poll' : `${plain.length} polls${/,.*$/.exec(text)?.[0] ?? ''}`}
        </text>
      )}
      {finding && warned && warnedX >= 80 && (
        <text class="bar-name bar-finding" x={warnedX} y="126">
          {shortFinding(finding[0], finding[1])}
        </text>
      )}
    </>
  );
}

/** "Queued 1:30, exporting 1:15, handover 0:55, failed while writing, ended 11:16:26" */
export function spokenBar({ row }: JobSeen, at: number): string {
  const parts = stretchesOf(row).map((stretch) => {
    const name = nameOf(stretch, at);
    return stretch.isFailed ? `failed while ${name}` : name;
  });
  const { endAt } = row;
  const end =
    endAt === undefined ? 'no end' : `${endAt > at ? 'ends' : 'ended'} ${timeText(endAt)}`;
  return capital([...parts, end].join(', '));
}
