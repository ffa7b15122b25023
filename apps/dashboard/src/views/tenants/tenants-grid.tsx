import type { TenantRow } from '@aep-sim/types';
import { useRef, useState } from 'preact/hooks';
import { isSame } from '../../address.ts';
import {
  nextOrder,
  type TenantColumn,
  type TenantOrder,
  tenantColumns,
} from '../../model/tenant-list.ts';
import { useWindow } from '../../parts/use-window.ts';
import { useMedia } from '../../state/use-media.ts';
import { usePage } from '../../state/use-page.ts';
import { Row, rowId } from './tenant-row.tsx';

export interface TenantsGridProps {
  readonly rows: readonly TenantRow[];
  readonly order: TenantOrder;
  /** Whether they are not read yet. */
  readonly isBusy: boolean;
}

const names: Readonly<Record<TenantColumn, string>> = {
  sandbox: 'Sandbox',
  org: 'Org',
  jobs: 'Jobs',
  failed: 'Failed',
  requests: 'Requests',
  clock: 'Clock',
};

/** The sandboxes as rows; those that can be seen are in the document. */
export function TenantsGrid({ rows, order, isBusy }: TenantsGridProps) {
  const page = usePage();
  const isNarrow = useMedia('(max-width: 799px)');
  const height = isNarrow ? 52 : 36;
  const { ref, from, to, show } = useWindow(rows.length, height);
  const open = page.data.value?.tenant;
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const place = rows.findIndex((row) => rowId(row) === chosen);
  const active =
    place >= 0
      ? place
      : Math.max(
          0,
          rows.findIndex((row) => isSame(row, open)),
        );
  const grid = useRef<HTMLDivElement>(null);

  const move = (to: number): void => {
    const next = Math.min(rows.length - 1, Math.max(0, to));
    const row = rows[next];
    if (!row) return;
    setChosen(rowId(row));
    show(next);
  };
  const pageful = Math.max(1, Math.floor((ref.current?.clientHeight ?? height) / height) - 1);
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => move(active + 1),
    ArrowUp: () => move(active - 1),
    PageDown: () => move(active + pageful),
    PageUp: () => move(active - pageful),
    Home: () => move(0),
    End: () => move(rows.length - 1),
    Enter: () => {
      const row = rows[active];
      if (row) page.go({ tenant: { org: row.org, sandbox: row.sandbox }, view: 'jobs' });
    },
  };
  const activeRow = rows[active];
  const isThere = activeRow !== undefined && active >= from && active < to;
  return (
    <div
      ref={grid}
      class="tenants-grid"
      role="grid"
      tabIndex={0}
      aria-label="Sandboxes"
      aria-busy={isBusy}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={isThere ? rowId(activeRow) : undefined}
      onKeyDown={(event) => {
        const { key, target, ctrlKey, metaKey, altKey } = event;
        const act = keys[key];
        // Links and buttons within do what they do.
        if (!act || target !== grid.current || ctrlKey || metaKey || altKey) return;
        event.preventDefault();
        act();
      }}
    >
      <Head order={order} />
      <div class="tenants-rows" ref={ref} role="rowgroup">
        <div
          class="tenants-space"
          role="presentation"
          style={{ height: `${rows.length * height}px` }}
        >
          {rows.slice(from, to).map((row, index) => (
            <Row
              key={rowId(row)}
              row={row}
              index={from + index}
              top={(from + index) * height}
              isOpen={isSame(row, open)}
              isActive={from + index === active}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function Head({ order }: { readonly order: TenantOrder }) {
  const page = usePage();
  return (
    <div class="tenants-row tenants-head" role="row" aria-rowindex={1}>
      {tenantColumns.map((column) => {
        const isBy = order.by === column;
        const sort = isBy ? (order.isDown ? 'descending' : 'ascending') : undefined;
        return (
          <span key={column} class={`tenants-${column}`} role="columnheader" aria-sort={sort}>
            <button
              type="button"
              onClick={() => page.go({ query: { sort: nextOrder(order, column) } }, 'replace')}
            >
              {names[column]}
              {isBy && <span aria-hidden="true">{order.isDown ? ' ↓' : ' ↑'}</span>}
            </button>
          </span>
        );
      })}
    </div>
  );
}
