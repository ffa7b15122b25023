import type { TenantRow } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { isSame } from '../../address.ts';
import { useWindow } from '../../parts/use-window.ts';
import { useLayout } from '../../state/use-layout.ts';
import { useListKeys } from '../../state/use-list-keys.ts';
import { usePage } from '../../state/use-page.ts';
import { Row, rowId } from './tenant-row.tsx';

export interface TenantsGridProps {
  readonly rows: readonly TenantRow[];
  /** Whether they are not read yet. */
  readonly isBusy: boolean;
}

const columns = ['Sandbox', 'Org', 'Jobs', 'Failed', 'Requests', 'Clock'];

/** The sandboxes as rows; those that can be seen are in the document. */
export function TenantsGrid({ rows, isBusy }: TenantsGridProps) {
  const page = usePage();
  const height = useLayout() === 'narrow' ? 52 : 36;
  const { ref, from, to, show } = useWindow(rows.length, height);
  const open = page.data.value?.tenant;
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const isActive = (row: TenantRow) => (chosen ? rowId(row) === chosen : isSame(row, open));
  const active = Math.max(0, rows.findIndex(isActive));
  const activeRow = rows[active];
  useListKeys({
    count: rows.length,
    at: active,
    go: (index) => {
      const row = rows[index];
      if (row) setChosen(rowId(row));
      show(index);
    },
    open: () => {
      if (!activeRow) return false;
      const { org, sandbox } = activeRow;
      return page.go({ tenant: { org, sandbox }, view: 'jobs' });
    },
  });
  const isThere = activeRow !== undefined && active >= from && active < to;
  return (
    <div
      class="tenants-grid"
      role="grid"
      tabIndex={0}
      aria-label="Sandboxes"
      aria-busy={isBusy}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={isThere ? rowId(activeRow) : undefined}
    >
      <div class="tenants-row tenants-head" role="row" aria-rowindex={1}>
        {columns.map((name) => (
          <span key={name} class={`tenants-${name.toLowerCase()}`} role="columnheader">
            {name}
          </span>
        ))}
      </div>
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
