import { useEffect, useState } from 'preact/hooks';
import { listed } from '../../model/tenant-list.ts';
import { NoMatch } from '../../parts/no-match.tsx';
import { Search } from '../../parts/search.tsx';
import { usePage } from '../../state/use-page.ts';
import { TenantsGrid } from './tenants-grid.tsx';

/** While the view is visible, it is read again at this interval. */
const EVERY_MS = 5000;

/** All sandboxes that were written to. */
export function TenantsView() {
  const page = usePage();
  const isRead = useTenants();
  const all = page.tenants.value;
  const rows = listed(all, page.address.value.query['q']);
  return (
    <div class="pane tenants">
      <div class="pane-head filter-row">
        <Search label="Filter by sandbox or org" />
      </div>
      <TenantsGrid rows={rows} isBusy={!isRead} />
      {isRead && all.length === 0 && (
        <p class="no-match">
          No sandbox has been written to. A request with a new x-sandbox-name creates one.
        </p>
      )}
      {all.length > 0 && rows.length === 0 && <NoMatch what="sandbox" />}
    </div>
  );
}

/** Reads the sandboxes repeatedly, with a pause after each response; returns whether they were read. */
function useTenants(): boolean {
  const page = usePage();
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const next = async (): Promise<void> => {
      if (document.visibilityState === 'visible') {
        await page.readTenants();
        setRead(true);
      }
      if (!isOver) timer = setTimeout(next, EVERY_MS);
    };
    void next();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);
  return isRead;
}
