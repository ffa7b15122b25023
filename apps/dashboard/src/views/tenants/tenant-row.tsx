import type { TenantRow } from '@aep-sim/types';
import { timeText } from '../../model/lengths.ts';
import { usePage } from '../../state/use-page.ts';

/** Of its element. Names of sandboxes and organizations have no space in them. */
export function rowId({ org, sandbox }: TenantRow): string {
  return `tenants-${org}-${sandbox}`;
}

export interface RowProps {
  readonly row: TenantRow;
  readonly index: number;
  /** In pixels, from the first row. */
  readonly top: number;
  /** Whether it is the sandbox that is open. */
  readonly isOpen: boolean;
  /** Whether keys act on it. */
  readonly isActive: boolean;
}

/* biome-ignore-start lint/a11y/useSemanticElements: a grid of which some rows alone are in the document. */
/* biome-ignore-start lint/a11y/useFocusableInteractive: the grid has the focus, and says which row is active. */
export function Row({ row, index, top, isOpen, isActive }: RowProps) {
  const page = usePage();
  const { org, sandbox, jobs, failedJobs, failedJobsMore, requests, clock } = row;
  return (
    <div
      id={rowId(row)}
      class={`list-row tenants-row ${isActive ? 'active' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isOpen}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span class="tenants-sandbox" role="gridcell">
        <a href={page.href({ tenant: { org, sandbox }, view: 'jobs' })} tabIndex={-1}>
          {sandbox}
        </a>
      </span>
      <span class="tenants-org mono second" role="gridcell" title={org}>
        {shortDigits(org)}
      </span>
      <Counted name="jobs" count={jobs} />
      <Counted name="failed" count={failedJobs} isMore={failedJobsMore} />
      <Counted name="requests" count={requests} />
      <span class="tenants-clock second" role="gridcell">
        {clock.running ? 'running' : 'frozen'} {timeText(clock.now)}
      </span>
    </div>
  );
}

interface CountedProps {
  readonly name: 'jobs' | 'failed' | 'requests';
  readonly count: number;
  /** Whether there are more, which were not counted. */
  readonly isMore?: boolean | undefined;
}

function Counted({ name, count, isMore }: CountedProps) {
  const kind = name !== 'failed' ? '' : count > 0 ? 'bad' : 'second';
  return (
    <span class={`tenants-${name} mono ${kind}`} role="gridcell">
      {count.toLocaleString('en')}
      {isMore && '+'}
      <span class="tenants-unit"> {name}</span>
    </span>
  );
}
/* biome-ignore-end lint/a11y/useFocusableInteractive: the grid has the focus, and says which row is active. */
/* biome-ignore-end lint/a11y/useSemanticElements: a grid of which some rows alone are in the document. */

/** `0123…4567`: all of them end in @AdobeOrg. */
function shortDigits(org: string): string {
  return org.replace(/^(.{4}).{4,}(.{4})@AdobeOrg$/, '$1…$2');
}
