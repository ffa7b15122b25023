import { useData } from '../../state/use-page.ts';
import { RequestsGrid } from './requests-grid.tsx';

/** What the client has sent, what it was answered, and why. */
export function RequestsView() {
  const { org, sandbox } = useData().tenant;
  return <RequestsGrid key={`${org}/${sandbox}`} />;
}
