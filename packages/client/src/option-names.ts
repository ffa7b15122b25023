/** The number of letters in which a misspelled name may differ. */
const MAX_SLIPS = 2;

/**
 * Checks that all option names are known, for users of plain JavaScript. `where` begins the message; `type` is the type
 * that lists the options.
 *
 * @throws TypeError that suggests the nearest name.
 */
export function checkNames(
  where: string,
  options: object,
  known: Readonly<Record<string, true>>,
  type: string,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(known, name)) continue;
    const close = misspellingOf(name, Object.keys(known));
    const advice = close ? `Did you mean ${close}?` : `See ${type}.`;
    throw new TypeError(`${where}${name} is not a known option. ${advice}`);
  }
}

/** The name that this one is a misspelling of, if there is one. */
function misspellingOf(name: string, known: readonly string[]): string | undefined {
  const lower = name.toLowerCase();
  const away = (other: string) => distance(lower, other.toLowerCase());
  const [closest] = known.toSorted((one, other) => away(one) - away(other));
  if (closest === undefined) return undefined;
  return away(closest) <= Math.min(MAX_SLIPS, name.length / 2) ? closest : undefined;
}

/** Letters to add, leave out or replace (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...one].entries()) {
    const next = [at + 1];
    for (const [index, wanted] of [...other].entries()) {
      const replaced = (row[index] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
