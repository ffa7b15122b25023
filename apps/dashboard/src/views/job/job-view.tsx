import type { JobRow } from '@aep-sim/types';
import { type JobTab, jobTabs } from '../../address.ts';
import { Patterns } from '../../chart/patterns.tsx';
import { stateAt } from '../../model/stretches.ts';
import { stateText } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Count } from '../../parts/segmented.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useKeys } from '../../state/use-keys.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { statusOf } from '../jobs/job-words.ts';
import { JobsView } from '../jobs/jobs-view.tsx';
import { RequestsTab } from '../requests/requests-tab.tsx';
import { AnswerTab } from './answer-tab.tsx';
import { CopyAs } from './copy-as.tsx';
import { DifferenceTab } from './difference-tab.tsx';
import { EditionsTab } from './editions-tab.tsx';
import { FourLines } from './four-lines.tsx';
import { JobActions } from './job-actions.tsx';
import { LargeBar } from './large-bar.tsx';
import { RequestTab } from './request-tab.tsx';
import { RowsTab } from './rows-tab.tsx';
import { type JobSeen, useJob } from './use-job.ts';

/** All that is known of one job: four lines, a large bar, then the tabs. */
export function JobView() {
  const page = usePage();
  const data = useData();
  const { job: id } = page.address.value;
  const row = id === undefined ? undefined : data.jobById.value.get(id);
  if (row) return <JobPage key={row.id} row={row} />;
  if (!data.isComplete.value) return <Loading />;
  return <JobsView unknown={id} />;
}

const names: Readonly<Record<JobTab, string>> = {
  answer: 'Answer',
  difference: 'Difference',
  editions: 'Editions',
  request: 'Request',
  rows: 'Batches and rows',
  requests: 'Requests',
};

const tabs = {
  answer: AnswerTab,
  difference: DifferenceTab,
  editions: EditionsTab,
  request: RequestTab,
  rows: RowsTab,
  requests: RequestsTab,
} as const;

function JobPage({ row }: { readonly row: JobRow }) {
  const job = useJob(row);
  const { tab } = usePage().address.value;
  const Tab = tabs[tab];
  return (
    <div class="job">
      <Patterns />
      <Title job={job} />
      <FourLines job={job} />
      <LargeBar job={job} />
      <Tabs job={job} />
      <section class="job-tab" aria-label={names[tab]}>
        <Tab row={job.row} />
      </section>
    </div>
  );
}

function Title({ job: { row } }: { readonly job: JobSeen }) {
  const page = usePage();
  const at = page.at.value;
  const jobs = useData().jobs.value;
  const index = jobs.findIndex(({ id }) => id === row.id);
  const state = stateAt(row, at);
  const to = (step: number) => {
    const next = jobs[index + step];
    if (next) page.go({ job: next.id, query: { a: undefined, b: undefined, batch: undefined } });
  };
  return (
    <div class="job-title">
      <a class="wide-only" href={page.href({ view: 'jobs', query: { job: String(row.id) } })}>
        Jobs
      </a>
      <a
        class="button plain square narrow-only"
        aria-label="Back to the jobs"
        href={page.href({ view: 'jobs' })}
      >
        <Icon name="back" />
      </a>
      <span class="second wide-only">/</span>
      <h2 class="mono">{row.id}</h2>
      <StatusIcon status={statusOf(row, at)} />
      <span class={state === 'failed' ? 'bad' : ''}>{stateText(state)}</span>
      <span class="second wide-only">dataset</span>
      <span class="mono second wide-only">{row.dataSetId}</span>
      <span class="spring" />
      <span class="joined wide-only">
        <Button class="square" label="Newer job" onClick={() => to(-1)}>
          <Icon name="arrowUp" />
        </Button>
        <Button class="square" label="Older job" onClick={() => to(1)}>
          <Icon name="arrowDown" />
        </Button>
      </span>
      <JobActions row={row} />
      <CopyAs row={row} />
    </div>
  );
}

function Tabs({ job: { row, requests } }: { readonly job: JobSeen }) {
  const page = usePage();
  const { tab } = page.address.value;
  const counts: Partial<Record<JobTab, number>> = {
    rows: row.batches.length,
    requests: requests.all.length,
  };
  const step = (by: number) => {
    const next = jobTabs[jobTabs.indexOf(tab) + by];
    if (next) page.go({ tab: next });
  };
  useKeys({ ArrowLeft: () => step(-1), ArrowRight: () => step(1) });
  return (
    <nav class="job-tabs" aria-label="Parts of the job">
      {jobTabs.map((each) => (
        <a
          key={each}
          href={page.href({ tab: each })}
          aria-current={each === tab ? 'page' : undefined}
        >
          {names[each]}
          {counts[each] !== undefined && <Count count={counts[each]} />}
        </a>
      ))}
    </nav>
  );
}
