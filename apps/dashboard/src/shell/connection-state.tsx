import type { Connection } from '../state/following.ts';
import { usePage } from '../state/use-page.ts';

const words: Readonly<Record<Connection['state'], string>> = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Lost',
  token: 'Locked',
  rejected: 'Rejected',
};

/** Whether what is shown is up to date, always in the same width. */
export function ConnectionState() {
  const { state } = usePage().connection.value;
  return (
    <p class={`connection ${state}`} role="status">
      {words[state]}
    </p>
  );
}
