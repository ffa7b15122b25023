/** Where a part of a text is: from, and up to but without, these places. */
export type Span = readonly [start: number, end: number];

/** A text as UTF-8 bytes without percent-encoding, a character a byte, and where each byte came from. */
interface Plain {
  readonly text: string;
  readonly spans: readonly Span[];
}

/**
 * Decodes percent-encoding, however often it was applied and in whichever form; a space and a plus are the same.
 * So two texts that a server could read as one are equal.
 */
export function plainOf(text: string): Plain {
  const codes: number[] = [];
  const spans: Span[] = [];
  const push = (byte: number, [from, end]: Span) => {
    let code = byte;
    let start = from;
    // What was decoded may be the end of another code: %2541 is %41, and that is A.
    while (codes.at(-2) === PERCENT && hexValue(codes.at(-1)) >= 0 && hexValue(code) >= 0) {
      code = hexValue(codes.at(-1)) * 16 + hexValue(code);
      start = spans.at(-2)?.[0] ?? 0;
      codes.length -= 2;
      spans.length -= 2;
    }
    codes.push(code === SPACE ? PLUS : code);
    spans.push([start, end]);
  };
  let at = 0;
  for (const char of text) {
    const span: Span = [at, at + char.length];
    for (const byte of char < '\x80' ? [char.charCodeAt(0)] : Buffer.from(char)) push(byte, span);
    at += char.length;
  }
  return { text: Buffer.from(codes).toString('latin1'), spans };
}

/** The places in a text that hold the plain text, in any encoding. */
export function spansOfPlain(text: string, plain: string): readonly Span[] {
  const all = plainOf(text);
  return spansOf(all.text, plain).map(([start, end]) => [
    all.spans[start]?.[0] ?? 0,
    all.spans[end - 1]?.[1] ?? text.length,
  ]);
}

/** The places in a text that hold a part literally. */
export function spansOf(text: string, part: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) {
    spans.push([at, at + part.length]);
  }
  return spans;
}

const PERCENT = 0x25;
const SPACE = 0x20;
const PLUS = 0x2b;

function hexValue(code: number | undefined): number {
  return code === undefined ? -1 : '0123456789abcdef'.indexOf(String.fromCharCode(code | 0x20));
}
