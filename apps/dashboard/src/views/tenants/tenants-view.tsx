import { useEffect, useRef, useState } from 'preact/hooks';
import { listed, orderOf } from '../../model/tenant-list.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useKeys } from '../../state/use-keys.ts';
import { usePage } from '../../state/use-page.ts';
import { OpenSandbox } from './open-sandbox.tsx';
import { TenantsGrid } from './tenants-grid.tsx';

/** While the view is open and can be seen, it is read again so often. */
const EVERY_MS = 5000;

/** All sandboxes that were written to. */
export function TenantsView() {
  const page = usePage();
  const { isRead, read } = useTenants();
  const [isOpening, setOpening] = useState(false);
  const filter = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => filter.current?.focus() });
  const { q = '', sort } = page.address.value.query;
  const all = page.tenants.value;
  const order = orderOf(sort);
  const rows = listed(all, order, q);
  const search = (text: string): void => page.go({ query: { q: text } }, 'replace');
  return (
    <div class="tenants">
      <div class="tenants-tools">
        <div class="search">
          <Icon name="search" />
          <input
            ref={filter}
            class="field"
            type="search"
            aria-label="Filter by sandbox or organization"
            placeholder="Sandbox or organization"
            value={q}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
          <kbd>/</kbd>
        </div>
        <div class="tenants-actions">
          <Button onClick={() => void read()}>Refresh</Button>
          <Button onClick={() => setOpening(true)}>Open sandbox…</Button>
        </div>
      </div>
      <TenantsGrid rows={rows} order={order} isBusy={!isRead} />
      {isRead && all.length === 0 && (
        <p class="tenants-empty">
          No sandbox has been written to. A request with a new x-sandbox-name makes one.
        </p>
      )}
      {all.length > 0 && rows.length === 0 && (
        <p class="tenants-empty">
          No sandbox matches “{q}”. <Button onClick={() => search('')}>Clear the filter</Button>
        </p>
      )}
      {isOpening && <OpenSandbox onClose={() => setOpening(false)} />}
    </div>
  );
}

/** Reads the sandboxes again and again; the next time is counted from the answer. */
function useTenants() {
  const page = usePage();
  const [isRead, setRead] = useState(false);
  const read = async (): Promise<void> => {
    await page.readTenants();
    setRead(true);
  };
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const next = async (): Promise<void> => {
      if (document.visibilityState === 'visible') await read();
      if (!isOver) timer = setTimeout(next, EVERY_MS);
    };
    void next();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, []);
  return { isRead, read };
}
