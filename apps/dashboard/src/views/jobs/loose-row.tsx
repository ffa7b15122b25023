import { ROW_TICKS, TickLane } from '../../chart/tick-lane.tsx';
import { ticksOf } from '../../model/bar.ts';
import { findingBySeq, type JobRequests } from '../../model/job-requests.ts';
import { isBad } from '../../model/request-row.ts';
import { type Scale, xOf } from '../../model/scale.ts';
import { requestAt } from '../../model/tips.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { Lines } from './lines.tsx';

export interface LooseRowProps {
  readonly requests: JobRequests;
  readonly scale: Scale;
  readonly inset: number;
}

const HEIGHT = 40;

/** Requests that belong to no job: a create that was rejected, a list, an unknown ID. The first row, always there. */
export function LooseRow({ requests, scale, inset }: LooseRowProps) {
  const page = usePage();
  const findings = findingBySeq(useData().report.value);
  const rejected = requests.all.filter(isBad).length;
  // None of them has created a job: a create among them is a request like the others.
  const ticks = ticksOf({ ...requests, create: undefined, cancel: undefined }, scale, ({ seq }) =>
    findings.has(seq),
  );
  const x = xOf(scale, page.at.value);
  return (
    <div
      class="cells jobs-loose"
      role="row"
      aria-rowindex={2}
      aria-label={`Requests without a job, ${rejected} rejected`}
    >
      <span role="gridcell" class="second">
        <a href={page.href({ view: 'requests', query: { only: 'bad' } })} tabIndex={-1}>
          Requests without a job
        </a>
      </span>
      <span role="gridcell" class={rejected > 0 ? 'red-text' : 'second'}>
        {rejected > 0 ? `${rejected} rejected` : 'none rejected'}
      </span>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the link beside it leads to the same requests. */}
      <svg
        class="jobs-loose-chart"
        height={HEIGHT}
        role="presentation"
        onClick={(event) => {
          const { left } = event.currentTarget.getBoundingClientRect();
          const hit = requestAt(requests, scale, event.clientX - left - inset);
          if (hit)
            page.go({ view: 'requests', query: { n: String(hit.request.seq), only: 'all' } });
        }}
      >
        <g transform={`translate(${inset} 0)`}>
          <Lines scale={scale} height={HEIGHT} />
          <TickLane ticks={ticks} size={{ ...ROW_TICKS, y: 16, line: 28 }} />
          <path class="playhead" d={`M${x} 0V${HEIGHT}`} />
        </g>
      </svg>
    </div>
  );
}
