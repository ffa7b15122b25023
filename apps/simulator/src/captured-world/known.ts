import { isObject } from '../core/is-object.ts';
import { parseRfc3339 } from '../core/rfc3339.ts';
import knownNames from '../generated/known-names.json' with { type: 'json' };

/** Names with those allowed below them; an empty object allows anything. */
interface Names {
  readonly [name: string]: Names;
}

/** The part of a value that is allowed in a request of this API. */
export function knownIn(value: unknown, payload: keyof typeof knownNames): Record<string, unknown> {
  const known = onlyKnown(value, knownNames[payload]);
  return isObject(known) ? { ...known } : {};
}

function onlyKnown(value: unknown, names: Names): unknown {
  if (Object.keys(names).length === 0) return value;
  if (Array.isArray(value)) return value.map((item) => onlyKnown(item, names));
  if (!isObject(value)) return value;
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const below = Object.hasOwn(names, name) ? names[name] : undefined;
    if (!below || isNoTime(name, inner)) return [];
    return [[name, onlyKnown(inner, below)]];
  });
  return Object.fromEntries(kept);
}

const TIMES = ['startTime', 'endTime', 'fromIngestTimestamp', 'toIngestTimestamp'];

/** Adobe's documentation shows the name of a type instead of a time. */
function isNoTime(name: string, value: unknown): boolean {
  return TIMES.includes(name) && parseRfc3339(String(value)) === undefined;
}
