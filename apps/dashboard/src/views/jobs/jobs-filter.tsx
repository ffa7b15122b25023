import { type Filtered, type StatusFilter, statuses, statusNames } from '../../model/job-filter.ts';
import { ranges } from '../../model/range.ts';
import { Search } from '../../parts/search.tsx';
import { Segmented } from '../../parts/segmented.tsx';
import { type Status, StatusIcon } from '../../parts/status-icon.tsx';
import { usePage } from '../../state/use-page.ts';

const icons: Readonly<Record<StatusFilter, Status | undefined>> = {
  all: undefined,
  failed: 'failed',
  running: 'running',
  succeeded: 'succeeded',
  cancelled: 'cancelled',
};

export interface JobsFilterProps {
  readonly status: StatusFilter;
  /** Undefined: not known yet. */
  readonly counts: Filtered['counts'] | undefined;
}

export function JobsFilter({ status, counts }: JobsFilterProps) {
  const page = usePage();
  const { range = 'all' } = page.address.value.query as { range?: string };
  const set = (query: Record<string, string | undefined>) => page.go({ query }, 'replace');
  return (
    <div class="pane-head filter-row">
      <Search />
      <Segmented
        name="Status"
        room={counts?.all ?? 0}
        value={status}
        onChange={(value) => set({ status: value === 'all' ? undefined : value })}
        choices={statuses.map((value) => {
          const icon = icons[value];
          return {
            value,
            name: statusNames[value],
            count: counts?.[value],
            content: (
              <>
                {icon && <StatusIcon status={icon} />}
                <span class={icon && 'wide-only'}>{statusNames[value]}</span>
              </>
            ),
          };
        })}
      />
      <span class="spring" />
      <Segmented
        name="Range"
        value={range}
        onChange={(value) => set({ range: value === 'all' ? undefined : value })}
        choices={[
          ...ranges.map(({ value, name }) => ({ value: value as string, name, count: null })),
          ...(range.includes('-') ? [{ value: range, name: 'Zoomed', count: null }] : []),
        ]}
      />
    </div>
  );
}
