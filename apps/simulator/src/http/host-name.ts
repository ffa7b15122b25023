/** The largest port of TCP. */
const LAST_PORT = 65_535;

/**
 * Whether a Host header can have this value: a name or an address, with or without a port. A URL, a path, or a name in
 * another script than ASCII would never match one.
 */
export function isHost(text: unknown): boolean {
  if (typeof text !== 'string') return false;
  const host = /^(?:[^\s/@*:?#[\]\\\x7f-\uffff]+|\[[^\s/@[\]]+\])(?::(\d{1,5}))?$/.exec(text);
  return host !== null && Number(host[1] ?? 0) <= LAST_PORT;
}
