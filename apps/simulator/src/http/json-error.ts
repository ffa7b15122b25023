import { printParseErrorCode, visit } from 'jsonc-parser';

/** What the parser expects, or has met, at the place of an error. */
const reasons: Readonly<Record<string, string>> = {
  InvalidSymbol: 'unknown word',
  InvalidNumberFormat: 'invalid number',
  PropertyNameExpected: 'a name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma, or the end of the object or array, is expected',
  CloseBraceExpected: 'a closing brace is expected',
  CloseBracketExpected: 'a closing bracket is expected',
  EndOfFileExpected: 'the end is expected',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'the string does not end',
  UnexpectedEndOfNumber: 'invalid number',
  InvalidUnicode: 'invalid \\u escape',
  InvalidEscapeCharacter: 'invalid escape',
  InvalidCharacter: 'a control character must be escaped',
};

const STRICT = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

/**
 * Where a text stops being JSON, and why: `a comma is expected (line 14, column 5)`, both from 1. Empty where that
 * cannot be found. The words are the same in every Node.js, and repeat nothing of the text.
 */
export function jsonErrorOf(text: string): string {
  if (text.trim() === '') return 'it is empty';
  try {
    visit(
      text,
      {
        onError: (code, _offset, _length, line, column) => {
          // The first one says it, and there may be as many as there are characters.
          throw new JsonError(
            `${reasons[printParseErrorCode(code)]} (line ${line + 1}, column ${column + 1})`,
          );
        },
      },
      STRICT,
    );
  } catch (error) {
    if (error instanceof JsonError) return error.message;
    // What is nested so deep that the stack ends says nothing of where.
    if (!(error instanceof RangeError)) throw error;
  }
  return '';
}

class JsonError extends Error {}
