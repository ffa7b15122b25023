import type { TenantRow } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { isSame } from '../../address.ts';
import { GridPart } from '../../parts/grid-part.tsx';
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

/** Of the head, and of a row where there is room. In pixels. */
const HEAD = 28;
const columns = ['Sandbox', 'Org', 'Jobs', 'Failed', 'Requests', 'Clock'];

/** The sandboxes as rows; the visible ones are in the document. */
export function TenantsGrid({ rows, isBusy }: TenantsGridProps) {
  const page = usePage();
  const isNarrow = useLayout() === 'narrow';
  const height = isNarrow ? 52 : HEAD;
  const { ref, from, to, show } = useWindow(rows.length, height, isNarrow ? 0 : HEAD);
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
      ref={ref}
      class="tenants-grid"
      role="grid"
      tabIndex={0}
      aria-label="Sandboxes"
      aria-busy={isBusy}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={isThere ? rowId(activeRow) : undefined}
    >
      <GridPart class="list-head cells tenants-row" role="row" aria-rowindex={1}>
        {columns.map((name) => (
          <GridPart key={name} role="columnheader">
            {name}
          </GridPart>
        ))}
      </GridPart>
      <GridPart class="list-rows" role="rowgroup" style={{ height: `${rows.length * height}px` }}>
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
      </GridPart>
    </div>
  );
}
