import { timeText } from '../../model/lengths.ts';
import { isBad, type RequestRow } from '../../model/request-row.ts';
import { usePage } from '../../state/use-page.ts';
import type { ObservedJob } from '../job/use-job.ts';

const SHOWN = 4;

interface Run {
  readonly first: RequestRow;
  readonly count: number;
}

/** The last polls of a job; those that saw the same, one after the other, are one line. */
export function LastPolls({ job }: { readonly job: ObservedJob }) {
  const page = usePage();
  const { polls } = job.requests;
  const runs = runsOf(polls).slice(-SHOWN);
  return (
    <section class="inspector-part">
      <h3>
        Last polls
        <a href={page.href({ view: 'job', job: job.row.id, tab: 'requests' })}>
          All {polls.length}
        </a>
      </h3>
      {polls.length === 0 && <p class="second">None.</p>}
      <ul class="last-polls">
        {runs.map(({ first, count }) => (
          <li key={first.seq} class="mono">
            <a href={page.href({ view: 'requests', query: { n: String(first.seq), only: 'all' } })}>
              {count > 1 ? `${count} from ${timeText(first.at)}` : timeText(first.at)}
            </a>
            <span class={isBad(first) ? 'bad' : ''}>{first.response.status || 'none'}</span>
            <span class={first.seen === 'FAILED' ? 'bad' : ''}>
              {first.seen ?? first.rule?.effect ?? ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Groups of polls with the same response; the first poll with a status is on its own. */
function runsOf(polls: readonly RequestRow[]): readonly Run[] {
  const runs: { first: RequestRow; count: number }[] = [];
  for (const poll of polls) {
    const last = runs.at(-1);
    const isSame =
      last?.first.seen === poll.seen && last?.first.response.status === poll.response.status;
    if (last && isSame) last.count += 1;
    else runs.push({ first: poll, count: 1 });
  }
  return runs;
}
