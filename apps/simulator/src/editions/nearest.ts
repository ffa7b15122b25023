import { distance } from 'fastest-levenshtein';

/** What is longer than that is compared by its beginning. */
const MAX_LENGTH = 100;

/**
 * The choice that is most similar to a value, and of numbers the closest one; of several, the first. Undefined
 * if the value is neither a string nor a number, or there is no choice.
 */
export function nearest<T>(value: unknown, choices: readonly T[]): T | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  let found: { readonly choice: T; readonly away: number } | undefined;
  for (const choice of choices) {
    const away = distanceOf(value, choice);
    if (!found || away < found.away) found = { choice, away };
  }
  return found?.choice;
}

/** The most similar choices, the nearest first; none if the value is neither a string nor a number. */
export function nearestOf<T>(value: unknown, choices: readonly T[], most: number): readonly T[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  const ranked = choices.map((choice) => ({ choice, away: distanceOf(value, choice) }));
  return ranked
    .toSorted((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ choice }) => choice);
}

/**
 * The one of the names that is a misspelling of this one, if there is one: two letters differ at most. Of many that
 * could be one, only the first are looked at.
 */
export function misspellingOf(name: string, names: readonly string[]): string | undefined {
  const candidates: string[] = [];
  for (const one of names) {
    if (Math.abs(one.length - name.length) > MAX_SLIPS) continue;
    if (candidates.push(one) === MAX_CANDIDATES) break;
  }
  const close = nearest(name, candidates);
  if (close === undefined) return undefined;
  return distanceOf(name, close) <= Math.min(MAX_SLIPS, name.length / 3) ? close : undefined;
}

const MAX_SLIPS = 2;
const MAX_CANDIDATES = 1000;

function distanceOf(value: string | number, choice: unknown): number {
  if (typeof value === 'number' && typeof choice === 'number') return Math.abs(value - choice);
  const [one, other] = [plain(value), plain(choice)];
  return isSwap(one, other) ? 1 : distance(one, other);
}

/** Two neighboring letters in the wrong order are one slip, and not two. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (at + 1 >= one.length) return false;
  const swapped = `${one.slice(0, at)}${one[at + 1]}${one[at]}${one.slice(at + 2)}`;
  return swapped === other;
}

/** Letters that differ in case alone are the commonest mistake, and the smallest. */
function plain(value: unknown): string {
  return String(value).slice(0, MAX_LENGTH).toLowerCase();
}
