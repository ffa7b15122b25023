/** The name of a header without what is remembered least: the prefix, and how words are joined. */
export function headerWords(name: string): string {
  return name.replace(/^(?:x[-_])?(?:gw[-_])?/, '').replaceAll(/[-_]/g, '');
}
