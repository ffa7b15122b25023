import { type Data, isData, Joiner, own, put } from '../own.ts';
import { Spellings } from './spellings.ts';

/** Identities by namespace, as `identityMap` has them. */
export type IdentityMap = Readonly<Record<string, readonly Data[]>>;

/**
 * What two fragments of one profile have in common: the namespace and id of the identity that is marked as
 * primary, or else of the first one. Undefined if there is no identity.
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

/** The `identityMap` of a value; one that only has the older `identities` is converted. */
export function identityMapOf(value: Data): IdentityMap | undefined {
  const map = own(value, 'identityMap');
  const given = isData(map) ? tidy(map) : undefined;
  if (given && Object.values(given).some((entries) => entries.length > 0)) return given;
  const list = own(value, 'identities');
  if (!Array.isArray(list)) return given;
  const derived = new Map<string, Data[]>();
  for (const identity of list.filter(isData)) {
    const namespace = codeOf(identity);
    const id = idOf(identity);
    if (namespace === undefined || id === undefined) continue;
    const primary = own(identity, 'primary');
    const entry = { id, ...(typeof primary === 'boolean' && { primary }) };
    const entries = derived.get(namespace);
    if (entries) entries.push(entry);
    else derived.set(namespace, [entry]);
  }
  return tidy(Object.fromEntries(derived));
}

function tidy(map: Data): IdentityMap {
  const maps = new IdentityMaps();
  maps.add(map);
  return maps.all() ?? {};
}

/** The older list of identities with the contents of an `identityMap`. */
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

/** All identities of several maps; what they say of the same one is joined, the last of them being right. */
export class IdentityMaps {
  /** The only one so far, where there is nothing to join in it. */
  #first: IdentityMap | undefined;
  readonly #joiner = new Joiner();
  readonly #spellings = new Spellings();
  readonly #byNamespace = new Map<string, Identities>();
  #isEmpty = true;

  add(map: Data): void {
    if (this.#isEmpty && isPlain(map)) {
      this.#first = map as IdentityMap;
    } else {
      if (this.#first) this.#addEach(this.#first);
      this.#first = undefined;
      this.#addEach(map);
    }
    this.#isEmpty = false;
  }

  /** Undefined where there was no map. */
  all(): IdentityMap | undefined {
    if (this.#first || this.#isEmpty) return this.#first;
    const all: Record<string, readonly Data[]> = {};
    for (const [namespace, identities] of this.#byNamespace) put(all, namespace, identities.all());
    return all;
  }

  #addEach(map: Data): void {
    for (const namespace of Object.keys(map)) {
      const entries = map[namespace];
      if (!Array.isArray(entries)) continue;
      const key = this.#spellings.of(namespace);
      let known = this.#byNamespace.get(key);
      if (!known) {
        known = new Identities(idOf, this.#joiner);
        this.#byNamespace.set(key, known);
      }
      known.add(entries);
    }
  }
}

/** The same of the older list. */
export class OlderIdentities {
  readonly #identities = new Identities((identity) => {
    const id = idOf(identity);
    return id === undefined ? undefined : identityKey(codeOf(identity) ?? '', id);
  }, new Joiner());

  add(list: readonly unknown[]): void {
    this.#identities.add(list);
  }

  all(): readonly Data[] {
    return this.#identities.all();
  }
}

/** Identities by their keys. Entries without a key say nothing of anybody. */
class Identities {
  readonly #keyOf: (entry: Data) => string | undefined;
  readonly #joiner: Joiner;
  readonly #entries = new Map<string, Data>();

  constructor(keyOf: (entry: Data) => string | undefined, joiner: Joiner) {
    this.#keyOf = keyOf;
    this.#joiner = joiner;
  }

  add(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const key = isData(entry) ? this.#keyOf(entry) : undefined;
      if (key === undefined) continue;
      this.#entries.set(key, this.#joiner.join(this.#entries.get(key), entry) as Data);
    }
  }

  all(): readonly Data[] {
    return [...this.#entries.values()];
  }
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

/** Whether two of the keys differ in case alone. */
export function hasTwins(data: Data): boolean {
  const keys = Object.keys(data);
  return keys.length > 1 && new Set(keys.map((key) => key.toLowerCase())).size < keys.length;
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

/** With the length, different namespaces and IDs cannot result in the same string. */
function identityKey(namespace: string, id: string): string {
  const lower = namespace.toLowerCase();
  return `${lower.length}:${lower}${id}`;
}
