import type { Steps } from './in-steps.ts';

/** Items that are sorted, or merged from two sorted runs, in less than a millisecond. */
const AT_ONCE = 500;

/** As `toSorted`, with the same result: equal items keep their order. It can pause in between. */
export function* sorted<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): Steps<readonly T[]> {
  if (items.length <= AT_ONCE) return items.toSorted(compare);
  const middle = items.length >> 1;
  const left = yield* sorted(items.slice(0, middle), compare);
  const right = yield* sorted(items.slice(middle), compare);
  const both: T[] = [];
  let from = 0;
  for (const item of left) {
    for (let next = right[from]; from < right.length; next = right[from]) {
      if (compare(item, next as T) <= 0) break;
      both.push(next as T);
      from += 1;
      if (both.length % AT_ONCE === 0) yield;
    }
    both.push(item);
    if (both.length % AT_ONCE === 0) yield;
  }
  for (; from < right.length; from += 1) both.push(right[from] as T);
  return both;
}
