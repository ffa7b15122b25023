import type { Entry } from './entry.ts';

/** The simulator's own web page: its requests are not those of a client. */
const PAGE_HEADER = 'x-aep-sim-page';

/** What ends all that was before it in a sandbox. */
const RESETS = ['setWorld', 'reset'];

/** What clients have done in a sandbox since it was last reset. */
export interface Sandbox {
  readonly entries: readonly Entry[];
  /** Whether nothing that is not there can have had a part in them. */
  readonly isWhole: boolean;
}

/** Each sandbox in the order in which they first occur, without the requests of the simulator's page. */
export function sandboxesIn(entries: readonly Entry[]): readonly Sandbox[] {
  const sandboxes = new Map<string, { readonly entries: Entry[]; isWhole: boolean }>();
  for (const entry of entries) {
    const name = sandboxOf(entry);
    const own = sandboxes.get(name) ?? { entries: [], isWhole: entry.seq === 1 };
    sandboxes.set(name, own);
    if (isReset(entry)) {
      own.entries.length = 0;
      own.isWhole = true;
    }
    if (entry.request.headers[PAGE_HEADER] === undefined) own.entries.push(entry);
  }
  return [...sandboxes.values()];
}

/** The requests of clients, without those to the control plane. */
export function clientRequests(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ kind }) => kind === 'request');
}

function isReset({ kind, operation = '', response }: Entry): boolean {
  return kind === 'control' && RESETS.includes(operation) && response.status < 300;
}

function sandboxOf({ kind, request: { headers, path } }: Entry): string {
  const [, search = ''] = path.split('?', 2);
  const query = new URLSearchParams(kind === 'control' ? search : '');
  const org = query.get('org');
  return org === null
    ? named(headers['x-gw-ims-org-id'], headers['x-sandbox-name'])
    : named(org, query.get('sandbox') ?? undefined);
}

function named(org = '', sandbox = ''): string {
  return `${org.trim()} ${sandbox.trim() || 'prod'}`;
}
