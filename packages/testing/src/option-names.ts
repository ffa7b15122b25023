/**
 * Checks that all option names are known, for users of plain JavaScript. `prefix` begins the message.
 *
 * @throws TypeError that lists the known names.
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
