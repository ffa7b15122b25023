import type { Entry } from './entry.ts';

/** The simulator's own web page: what it reads is no client's doing. */
const PAGE_HEADER = 'x-aep-sim-page';

/** What ends all that was before it in a sandbox. */
const RESETS = ['setWorld', 'reset'];

/** The entries of each sandbox since it was last reset, those of the simulator's page left out. */
export function sandboxesIn(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const sandboxes = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.request.headers[PAGE_HEADER] !== undefined) continue;
    const name = sandboxOf(entry);
    const own = sandboxes.get(name) ?? [];
    if (isReset(entry)) own.length = 0;
    own.push(entry);
    sandboxes.set(name, own);
  }
  return [...sandboxes.values()];
}

/** What clients have sent: no call of the control plane. */
export function clientRequests(entries: readonly Entry[]): readonly Entry[] {
  return entries.filter(({ kind }) => kind === 'request');
}

/** Whether nothing that was before the first of these entries can have had a part in them. */
export function isFromTheBeginning(entries: readonly Entry[]): boolean {
  const [first] = entries;
  return first !== undefined && (first.seq === 1 || isReset(first));
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
