import type { SecretKind } from './secret-kinds.ts';
import type { Secret } from './secrets.ts';

/** Secrets by their values, in the order in which they were found. */
export type Found = Map<string, Secret>;

/** Adds a secret once. `of`: the secret of which it is another form. */
export function add(found: Found, value: string, kind: SecretKind, of?: string): void {
  if (value === '' || found.has(value)) return;
  const original = of === undefined ? undefined : (found.get(of)?.of ?? of);
  found.set(value, { value, kind, ...(original !== undefined && { of: original }) });
}
