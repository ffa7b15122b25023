import { RequestsGrid } from './requests-grid.tsx';

/** What the client has sent, what it was answered, and why. */
export function RequestsView() {
  return <RequestsGrid />;
}
