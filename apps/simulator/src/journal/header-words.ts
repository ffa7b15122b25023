/** The name of a header without its prefix and separators, which are often misspelled. */
export function headerWords(name: string): string {
  return name.replace(/^(?:x[-_])?(?:gw[-_])?/, '').replaceAll(/[-_]/g, '');
}
