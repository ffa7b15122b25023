/** Longer patterns are rejected. */
export const MAX_PATTERN = 256;

/** All patterns of a query are matched against one value in one step. */
export const MAX_PATTERNS = 4;

/** The limit of instructions: counted repetitions such as `a{1000}` create many from few characters. */
const MAX_PROGRAM = 500;

/** The limit of matched characters of a value, so that one value cannot block the event loop. */
export const MAX_MATCHED = 1000;

export type Pattern =
  | { readonly ok: true; readonly test: (text: string) => boolean }
  | { readonly ok: false; readonly message: string };

/** A client's pattern, for an engine that is linear in the text. The engine is loaded when it is first used. */
export async function patternOf(source: string): Promise<Pattern> {
  if (source.length > MAX_PATTERN) {
    return rejected(
      `has a pattern of ${source.length} characters, which exceeds the limit of ${MAX_PATTERN}`,
    );
  }
  const { RE2JS, RE2JSException } = await import('re2js');
  try {
    const pattern = RE2JS.compile(source);
    if (pattern.programSize() > MAX_PROGRAM) {
      return rejected('has a pattern that is too large. Use smaller counted repetitions');
    }
    return { ok: true, test: (text) => pattern.test(text.slice(0, MAX_MATCHED)) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const { at, part } = placeOf(error, source);
    return rejected(
      `has a pattern that is not valid in RE2 syntax, at character ${at + 1}: ${JSON.stringify(part)}`,
    );
  }
}

function rejected(message: string): Pattern {
  return { ok: false, message };
}

/** The wrong part of a pattern, as the engine reports it; all of it if a bracket is not closed. */
function placeOf(error: Error, source: string): { readonly at: number; readonly part: string } {
  const part = 'input' in error && typeof error.input === 'string' ? error.input : '';
  const at = part === '' ? -1 : source.indexOf(part);
  return at < 0 ? { at: 0, part: source } : { at, part };
}
