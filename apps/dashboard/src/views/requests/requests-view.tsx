import { tenantKey } from '../../model/tenant-key.ts';
import { useData } from '../../state/use-page.ts';
import { RequestsGrid } from './requests-grid.tsx';

/** The requests of the client, their responses, and why. */
export function RequestsView() {
  return <RequestsGrid key={tenantKey(useData().tenant)} />;
}
