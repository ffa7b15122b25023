/** A sentence with a period at its end. Questions, and sentences that were cut, stay as they are. */
export function sentence(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}

/** Several errors in one message. After a question no semicolon is needed. */
export function joined(sentences: readonly string[]): string {
  return sentences.reduce((text, next) => `${text}${/[.?!…]$/.test(text) ? '' : ';'} ${next}`);
}

/** A value that was sent, in double quotes and cut to a readable length. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > MAX_QUOTED ? `${text.slice(0, MAX_QUOTED)}…` : text);
}

const MAX_QUOTED = 80;

/** A number of bytes with its unit, and in MiB or KiB if that is an integer: `1 MiB (1048576 bytes)`. */
export function inBytes(bytes: number): string {
  const exact = `${bytes} byte${bytes === 1 ? '' : 's'}`;
  for (const [unit, size] of [
    ['MiB', 1_048_576],
    ['KiB', 1024],
  ] as const) {
    if (bytes >= size && bytes % size === 0) return `${bytes / size} ${unit} (${exact})`;
  }
  return exact;
}

/** What arrived, after a semicolon. Strings are not quoted, because they may be secrets; empty for undefined. */
export function got(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '; got an array';
  if (typeof value === 'string') return '; got a string';
  // Not in JSON, but in options of those who write JavaScript.
  if (typeof value === 'function') return '; got a function';
  return `; got ${typeof value === 'object' && value !== null ? 'an object' : String(value)}`;
}
