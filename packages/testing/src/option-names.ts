/**
 * Checks that all options have names that are known, for those who write JavaScript. `prefix` begins the message.
 *
 * @throws TypeError with the names that there are.
 */
export function checkNames(
  prefix: string,
  options: object,
  known: Readonly<Record<string, true>>,
): void {
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || Object.hasOwn(known, name)) continue;
    const names = Object.keys(known).join(', ');
    throw new TypeError(`${prefix}${name} is not a known option. Options: ${names}.`);
  }
}
