import { useRef } from 'preact/hooks';
import { isBad } from '../../model/request-row.ts';
import { useLayout } from '../../state/use-layout.ts';
import { usePage } from '../../state/use-page.ts';
import { FilterRow } from './filter-row.tsx';
import { Findings } from './findings.tsx';
import { RequestDetail } from './request-detail.tsx';
import { RequestRows } from './request-rows.tsx';
import { useRequestList } from './use-request-list.ts';

/** The requests of a sandbox with what was found about the client, or those of one job; and one of them in detail. */
export function RequestsGrid({ job }: { readonly job?: number }) {
  const page = usePage();
  const list = useRequestList(job);
  const layout = useLayout();
  const fallback = useFirstBad(list.rows);
  const asked = seqIn(page.address.value.query['n']);
  const selected = asked ?? (layout === 'wide' ? fallback : undefined);
  const select = (seq: number | undefined, how?: 'push' | 'replace'): void =>
    page.go({ query: { n: seq === undefined ? undefined : String(seq) } }, how);
  const isOpen = selected !== undefined;

  return (
    <div class={`requests ${isOpen ? 'has-detail' : ''}`}>
      <div class="requests-main">
        <FilterRow list={list} />
        {job === undefined && <Findings list={list} isFolded={layout === 'narrow'} />}
        <RequestRows list={list} job={job} selected={selected} onSelect={select} />
      </div>
      {isOpen ? (
        <RequestDetail
          key={selected}
          seq={selected}
          list={list}
          onClose={layout === 'wide' ? undefined : () => select(undefined)}
        />
      ) : (
        layout === 'wide' && <aside class="requests-detail" aria-label="Request" />
      )}
    </div>
  );
}

/** The last request that went wrong, else the newest, of those that were there first. It does not move afterwards. */
function useFirstBad(rows: ReturnType<typeof useRequestList>['rows']): number | undefined {
  const first = useRef<number | undefined>(undefined);
  first.current ??= (rows.findLast(isBad) ?? rows.at(-1))?.seq;
  return first.current;
}

function seqIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
