import type { TenantRow } from '@aep-sim/types';
import { timeText } from '../../model/lengths.ts';
import { GridPart } from '../../parts/grid-part.tsx';
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

export function Row({ row, index, top, isOpen, isActive }: RowProps) {
  const page = usePage();
  const { org, sandbox, jobs, failedJobs, failedJobsMore, requests, clock } = row;
  return (
    <GridPart
      id={rowId(row)}
      class={`list-row cells tenants-row ${isActive ? 'active' : ''}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isOpen}
      style={{ transform: `translateY(${top}px)` }}
    >
      <GridPart role="gridcell">
        <a href={page.href({ tenant: { org, sandbox }, view: 'jobs' })} tabIndex={-1}>
          {sandbox}
        </a>
      </GridPart>
      <GridPart role="gridcell" class="mono second" title={org}>
        {shortDigits(org)}
      </GridPart>
      <Counted unit="jobs" count={jobs} />
      <Counted
        unit="failed"
        count={failedJobs}
        isMore={failedJobsMore}
        kind={failedJobs > 0 ? 'red-text' : 'second'}
      />
      <Counted unit="requests" count={requests} />
      <GridPart role="gridcell" class="second">
        {clock.running ? 'running' : 'frozen'} {timeText(clock.now)}
      </GridPart>
    </GridPart>
  );
}

interface CountedProps {
  /** Shown if there is no head. */
  readonly unit: string;
  readonly count: number;
  /** Whether there are more, which were not counted. */
  readonly isMore?: boolean | undefined;
  readonly kind?: string;
}

function Counted({ unit, count, isMore, kind = '' }: CountedProps) {
  return (
    <GridPart role="gridcell" class={`mono ${kind}`}>
      {count.toLocaleString('en')}
      {isMore && '+'} <span class="narrow-only">{unit}</span>
    </GridPart>
  );
}

/** `0123…4567`: all of them end in @AdobeOrg. */
function shortDigits(org: string): string {
  return org.replace(/^(.{4}).{4,}(.{4})@AdobeOrg$/, '$1…$2');
}
