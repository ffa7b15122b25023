import type { JobRow } from '@aep-sim/types';
import { RequestsGrid } from './requests-grid.tsx';

/** The requests about one job. */
export function RequestsTab({ row }: { readonly row: JobRow }) {
  return <RequestsGrid key={row.id} job={row.id} />;
}
