/** The position of a part of a text: `from` is included, `to` is not. */
export type Span = readonly [start: number, end: number];

/** A text as UTF-8 bytes without percent-encoding, one character per byte, and the position of each byte in it. */
interface Plain {
  readonly text: string;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/**
 * Decodes percent-encoding, however often it was applied and in whichever form; a space and a plus are the same.
 * So two texts that a server could read as the same are equal.
 */
export function plainOf(text: string): Plain {
  const bytes = Buffer.alloc(Buffer.byteLength(text));
  const starts = new Uint32Array(bytes.length);
  const ends = new Uint32Array(bytes.length);
  let length = 0;
  const push = (byte: number, from: number, end: number) => {
    let code = byte;
    let start = from;
    // A decoded character may be the end of another code: %2541 is %41, which is A.
    while (bytes[length - 2] === PERCENT) {
      const both = hexValue(bytes[length - 1]) * 16 + hexValue(code);
      if (Number.isNaN(both)) break;
      code = both;
      length -= 2;
      start = starts[length] ?? 0;
    }
    bytes[length] = code === SPACE ? PLUS : code;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  };
  let at = 0;
  for (const char of text) {
    const end = at + char.length;
    for (const byte of char < '\x80' ? [char.charCodeAt(0)] : Buffer.from(char))
      push(byte, at, end);
    at = end;
  }
  return { text: bytes.toString('latin1', 0, length), starts, ends };
}

/** The position, in the original text, of a part of the decoded one. */
export function spanIn({ starts, ends }: Plain, [start, end]: Span): Span {
  return [starts[start] ?? 0, ends[end - 1] ?? 0];
}

const PERCENT = 0x25;
const SPACE = 0x20;
const PLUS = 0x2b;

/** NaN if it is not a hex digit. */
function hexValue(code: number | undefined): number {
  if (code === undefined) return Number.NaN;
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : Number.NaN;
}
