import { BoundedMap } from '../core/bounded-map.ts';
import { shortHash } from './kept-body.ts';
import type { NameOf } from './secret-forms.ts';

/** The limit of all rings together. The secret that was not shown for the longest time loses its name. */
const MAX_NAMES = 20_000;

/** Names the secrets of each ring: the first token is `token-1`. Only hashes of secrets are kept. */
export function secretNames(): (ringId: number) => NameOf {
  const names = new BoundedMap<string, string>(MAX_NAMES);
  const counts = new BoundedMap<string, number>(MAX_NAMES);
  return (ringId) => (value, kind) => {
    const key = `${ringId} ${shortHash(value)}`;
    const known = names.get(key);
    // Read in any case: a count must not be removed before the names that it numbered.
    const number = (counts.get(`${ringId} ${kind}`) ?? 0) + 1;
    if (known) return known;
    counts.set(`${ringId} ${kind}`, number);
    const name = `${kind}-${number}`;
    names.set(key, name);
    return name;
  };
}
