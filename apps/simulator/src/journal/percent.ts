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
  const push = (code: number, span: Span) => {
    codes.push(code === SPACE ? PLUS : code);
    spans.push(span);
    const high = hexValue(codes.at(-2));
    const low = hexValue(codes.at(-1));
    if (codes.at(-3) !== PERCENT || high < 0 || low < 0) return;
    const start = spans.at(-3)?.[0] ?? 0;
    codes.length -= 3;
    spans.length -= 3;
    // What was decoded may be the end of another code: %2541 is %41, and that is A.
    push(high * 16 + low, [start, span[1]]);
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
