import { tenantKey } from '../../model/tenant-key.ts';
import { useData } from '../../state/use-page.ts';
import { RequestsGrid } from './requests-grid.tsx';

/** What the client has sent, what it was answered, and why. */
export function RequestsView() {
  return <RequestsGrid key={tenantKey(useData().tenant)} />;
}
