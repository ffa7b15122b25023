import type { Entry } from './entry.ts';
import { remembered } from './remembered.ts';

const NAMING = ['authorization', 'x-api-key', 'user-agent'];
const NAMING_START = /^x-(?:client|test)/;

/**
 * Names the client that has sent a request. Two that share a token, a key, a user agent and their `x-test…` and
 * `x-client…` headers are one.
 */
export const clientOf = remembered(({ request: { headers } }: Entry): string => {
  const names = Object.keys(headers).filter(
    (name) => NAMING.includes(name) || NAMING_START.test(name),
  );
  return JSON.stringify(names.sort().map((name) => [name, headers[name]]));
});

/** Groups entries in the order in which their keys first occur; entries with the key `undefined` are omitted. */
export function groupsOf<E extends Entry, K>(
  entries: readonly E[],
  keyOf: (entry: E) => K | undefined,
): ReadonlyMap<K, readonly E[]> {
  const groups = new Map<K, E[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return groups;
}

/** What two equal requests have in common. */
export const requestKey = remembered(
  ({ request: { method, path, body, bodyHash } }: Entry): string =>
    JSON.stringify([method, path, bodyHash ?? body ?? null]),
);
