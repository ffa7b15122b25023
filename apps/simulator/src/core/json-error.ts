import { printParseErrorCode, visit } from 'jsonc-parser';

/** What the parser expects or found at the position of an error. */
const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'unknown word',
  InvalidNumberFormat: 'invalid number',
  PropertyNameExpected: 'a name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma, or the end of the object or array, is expected',
  CloseBraceExpected: 'a closing brace is expected',
  CloseBracketExpected: 'a closing bracket is expected',
  EndOfFileExpected: 'the end of the text is expected',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'the string does not end',
  UnexpectedEndOfNumber: 'invalid number',
  InvalidUnicode: 'invalid \\u escape',
  InvalidEscapeCharacter: 'invalid escape',
  InvalidCharacter: 'a control character must be escaped',
};

/** The same after a comma, which is a common error. */
const missing: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'a name in double quotes is expected after the comma; or remove the comma',
  ValueExpected: 'a value is expected after the comma; or remove the comma',
};

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

export interface JsonError {
  readonly reason: string;
  /** Line and column are counted from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * Where a string stops being JSON, and why; undefined if that cannot be found. The words are the same in every
 * version of Node.js, and repeat nothing of the string.
 */
export function jsonErrorIn(text: string): JsonError | undefined {
  if (text.trim() === '') return { reason: 'it is empty', line: 1, column: 1 };
  try {
    visit(
      text,
      {
        onError: (code, offset, _length, line, column) => {
          // The first error is enough; there can be one per character.
          const name = printParseErrorCode(code);
          const isTrailing = name in missing && text.slice(0, offset).trimEnd().endsWith(',');
          const reason = (isTrailing ? missing : reasons)[name] ?? 'unknown word';
          throw new Found({ reason, line: line + 1, column: column + 1 });
        },
      },
      STRICT,
    );
  } catch (error) {
    if (error instanceof Found) return error.found;
    // The position is not known if the string is nested deeper than the stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return undefined;
}

/** The same in words, such as `a colon is expected (line 14, column 5)`; empty if nothing was found. */
export function jsonErrorOf(text: string): string {
  const error = jsonErrorIn(text);
  return error ? `${error.reason} (line ${error.line}, column ${error.column})` : '';
}

class Found extends Error {
  readonly found: JsonError;

  constructor(found: JsonError) {
    super(found.reason);
    this.found = found;
  }
}
