/**
 * Whether a Host header can have this value: a name or an address, with or without a port. A URL, a path, or a name in
 * another script than ASCII would never match one.
 */
export function isHost(text: unknown): boolean {
  return (
    typeof text === 'string' &&
    /^(?:[^\s/@*:?#[\]\\\x7f-\uffff]+|\[[^\s/@[\]]+\])(?::\d{1,5})?$/.test(text)
  );
}
