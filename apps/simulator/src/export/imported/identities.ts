import { type Data, isData, joined, own, put } from '../own.ts';

/** Identities by namespace, as `identityMap` has them. */
export type IdentityMap = Readonly<Record<string, readonly Data[]>>;

/**
 * What two fragments of one profile have in common: the namespace and id of the identity that is marked as
 * primary, or else of the first one. Undefined where there is no identity.
 */
export function identityOf(value: Data): string | undefined {
  let first: string | undefined;
  for (const [namespace, entries] of Object.entries(identityMapOf(value) ?? {})) {
    for (const entry of entries) {
      const id = idOf(entry);
      if (!id || namespace === '') continue;
      const key = identityKey(namespace, id);
      if (own(entry, 'primary') === true) return key;
      first ??= key;
    }
  }
  return first;
}

/** The `identityMap` of a value; one that has only the older `identities` says the same with them. */
export function identityMapOf(value: Data): IdentityMap | undefined {
  const map = own(value, 'identityMap');
  const given = isData(map) ? joinedIdentityMaps(undefined, map) : undefined;
  if (given && Object.values(given).some((entries) => entries.length > 0)) return given;
  const list = own(value, 'identities');
  if (!Array.isArray(list)) return given;
  const derived: Record<string, Data[]> = {};
  for (const identity of list.filter(isData)) {
    const namespace = codeOf(identity);
    const id = idOf(identity);
    if (namespace === undefined || id === undefined) continue;
    const primary = own(identity, 'primary');
    const entry = { id, ...(typeof primary === 'boolean' && { primary }) };
    put(derived, namespace, [...((own(derived, namespace) as Data[] | undefined) ?? []), entry]);
  }
  return joinedIdentityMaps(undefined, derived);
}

/** The older list of identities that says the same as an `identityMap`. */
export function identitiesOf(map: IdentityMap): readonly Data[] {
  return Object.entries(map).flatMap(([code, entries]) =>
    entries.map((entry) => {
      const primary = own(entry, 'primary');
      return {
        id: own(entry, 'id'),
        namespace: { code },
        ...(typeof primary === 'boolean' && { primary }),
      };
    }),
  );
}

/** All identities of both; what they say of the same one is joined, the second of them being right. */
export function joinedIdentityMaps(under: IdentityMap | undefined, over: Data): IdentityMap {
  if (!under && isPlain(over)) return over as IdentityMap;
  const both: Record<string, readonly Data[]> = { ...under };
  for (const [namespace, entries] of Object.entries(over)) {
    if (!Array.isArray(entries)) continue;
    const key = spelling(both, namespace);
    const known = (own(both, key) as readonly Data[] | undefined) ?? [];
    put(both, key, united(known, entries, idOf));
  }
  return both;
}

/** Whether every namespace is written in one way, and has one identity: nothing is to be joined then. */
function isPlain(map: Data): boolean {
  return (
    !hasTwins(map) &&
    Object.values(map).every(
      (list) =>
        Array.isArray(list) && list.length === 1 && isData(list[0]) && idOf(list[0]) !== undefined,
    )
  );
}

/** The same of the older list. */
export function joinedIdentities(under: readonly unknown[], over: readonly unknown[]): unknown[] {
  const keyOf = (identity: Data): string | undefined => {
    const id = idOf(identity);
    return id === undefined ? undefined : identityKey(codeOf(identity) ?? '', id);
  };
  return united(under.filter(isData), over, keyOf);
}

/** Whether two of the keys differ in case alone. */
export function hasTwins(data: Data): boolean {
  const keys = Object.keys(data);
  return keys.length > 1 && new Set(keys.map((key) => key.toLowerCase())).size < keys.length;
}

/** The key that stands there already, but for its case: namespaces compare without it. */
export function spelling(data: Data, key: string): string {
  if (Object.hasOwn(data, key)) return key;
  const lower = key.toLowerCase();
  return Object.keys(data).find((known) => known.toLowerCase() === lower) ?? key;
}

function codeOf(identity: Data): string | undefined {
  const namespace = own(identity, 'namespace');
  const code = isData(namespace) ? own(namespace, 'code') : undefined;
  return typeof code === 'string' ? code : undefined;
}

function idOf(entry: Data): string | undefined {
  const id = own(entry, 'id');
  return typeof id === 'string' ? id : undefined;
}

/** With the length, no namespace and id can be taken for another's. */
function identityKey(namespace: string, id: string): string {
  const lower = namespace.toLowerCase();
  return `${lower.length}:${lower}${id}`;
}

/** Entries without a key say nothing of anybody. */
function united(
  under: readonly Data[],
  over: readonly unknown[],
  keyOf: (entry: Data) => string | undefined,
): Data[] {
  const entries = new Map(under.map((entry) => [keyOf(entry), entry]));
  for (const entry of over) {
    if (!isData(entry)) continue;
    const key = keyOf(entry);
    if (key !== undefined) entries.set(key, joined(entries.get(key), entry) as Data);
  }
  return [...entries.values()];
}
