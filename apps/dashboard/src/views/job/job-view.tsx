import type { JobRow } from '@aep-sim/types';
import { type JobTab, jobTabs } from '../../address.ts';
import { Patterns } from '../../chart/patterns.tsx';
import { lastChange } from '../../model/polls.ts';
import { stateAt } from '../../model/stretches.ts';
import { stateText } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Count } from '../../parts/segmented.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useKeys } from '../../state/use-keys.ts';
import { useLayout } from '../../state/use-layout.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { statusOf } from '../jobs/job-words.ts';
import { JobsView } from '../jobs/jobs-view.tsx';
import { RequestsTab } from '../requests/requests-tab.tsx';
import { AnswerTab } from './answer-tab.tsx';
import { CopyJob } from './copy-job.tsx';
import { DifferenceTab } from './difference-tab.tsx';
import { EditionsTab } from './editions-tab.tsx';
import { FourLines } from './four-lines.tsx';
import { JobActions } from './job-actions.tsx';
import { LargeBar } from './large-bar.tsx';
import { RequestTab } from './request-tab.tsx';
import { RowsTab } from './rows-tab.tsx';
import { type ObservedJob, useJob } from './use-job.ts';
import { useOpenPoll } from './use-polls.ts';

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
  const isNarrow = useLayout() === 'narrow';
  // Where there is little room, a tab is a page of its own.
  const open = tab ?? (isNarrow ? undefined : 'answer');
  const alone = isNarrow ? open : undefined;
  const Tab = open && tabs[open];
  return (
    <div class="job">
      <Patterns />
      <Title job={job} alone={alone} />
      {!alone && (
        <>
          <FourLines job={job} />
          <LargeBar job={job} />
          <Tabs job={job} open={open} />
        </>
      )}
      {Tab && (
        <section class="job-tab" aria-label={names[open]}>
          <Tab row={job.row} />
        </section>
      )}
    </div>
  );
}

interface TitleProps {
  readonly job: ObservedJob;
  /** The tab that is all of the page. */
  readonly alone: JobTab | undefined;
}

function Title({ job: { row }, alone }: TitleProps) {
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
    <div class="pane-head job-title">
      <a class="wide-only" href={page.href({ view: 'jobs', query: { job: String(row.id) } })}>
        Jobs
      </a>
      <a
        class="button plain square narrow-only"
        aria-label={alone ? 'Back to the job' : 'Back to the jobs'}
        href={page.href(alone ? { tab: undefined } : { view: 'jobs' })}
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
      {alone ? (
        names[alone]
      ) : (
        <>
          <JobActions row={row} />
          <CopyJob row={row} />
        </>
      )}
    </div>
  );
}

interface TabsProps {
  readonly job: ObservedJob;
  /** Undefined: none is, and they are a list. */
  readonly open: JobTab | undefined;
}

function Tabs({ job: { row, requests }, open }: TabsProps) {
  const page = usePage();
  const { number, polls } = useOpenPoll(row);
  const pair = lastChange(polls);
  const values: Partial<Record<JobTab, string | number | undefined>> = {
    ...(!open && {
      answer: number > 0 ? `poll ${number} of ${polls.length}` : 'never polled',
      difference: pair && `poll ${pair.a} to ${pair.b}`,
    }),
    rows: row.batches.length,
    requests: requests.all.length,
  };
  const step = (by: number) => {
    const next = jobTabs[jobTabs.indexOf(open ?? 'answer') + by];
    if (next) page.go({ tab: next });
  };
  useKeys({ ArrowLeft: () => step(-1), ArrowRight: () => step(1) });
  return (
    <nav class="job-tabs" aria-label="Parts of the job">
      {jobTabs.map((each) => {
        const value = values[each];
        return (
          <a
            key={each}
            href={page.href({ tab: each })}
            aria-current={each === open ? 'page' : undefined}
          >
            {names[each]}
            {typeof value === 'number' ? (
              <Count count={value} />
            ) : (
              value && <span class="second">{value}</span>
            )}
            {!open && <Icon name="right" />}
          </a>
        );
      })}
    </nav>
  );
}
