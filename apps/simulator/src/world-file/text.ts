import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser';

/** JSON, and where its parts stand in the text. */
export interface Places {
  /** Undefined where there are errors. */
  readonly value: unknown;
  readonly errors: readonly { readonly place: string; readonly message: string }[];
  /** The line and column of what a JSON Pointer names, or of what would have it: `12:5`. */
  placeOf(pointer: string): string;
}

/** One slip makes the reader stumble several times. */
const MAX_ERRORS = 1;

/** Reads strict JSON. */
export function placesIn(text: string): Places {
  const found: ParseError[] = [];
  const options = { allowTrailingComma: false, disallowComments: true, allowEmptyContent: false };
  const tree = parseTree(text, found, options);
  const lineStarts = startsIn(text);
  const errors = found.slice(0, MAX_ERRORS).map(({ error, offset }) => ({
    place: placeAt(lineStarts, offset),
    message: messages[printParseErrorCode(error)] ?? NOT_JSON,
  }));
  return {
    ...(errors.length > 0 ? { value: undefined, errors } : parsed(text)),
    placeOf: (pointer) => placeAt(lineStarts, tree ? nodeAt(tree, pointer).offset : 0),
  };
}

const NOT_JSON = 'is not JSON';

/** The platform's own parser has the last word. */
function parsed(text: string): Pick<Places, 'value' | 'errors'> {
  try {
    return { value: JSON.parse(text), errors: [] };
  } catch {
    return { value: undefined, errors: [{ place: '1:1', message: NOT_JSON }] };
  }
}

const messages: Readonly<Record<string, string>> = {
  InvalidSymbol: 'must be a value, such as "text", 1 or true',
  InvalidNumberFormat: 'is not a number of JSON',
  PropertyNameExpected: 'must be the name of a member, in double quotes',
  ValueExpected: 'must be a value; JSON allows no comma before a closing bracket',
  ColonExpected: 'must be a colon',
  CommaExpected: 'must be a comma',
  CloseBraceExpected: 'must be a comma or }',
  CloseBracketExpected: 'must be a comma or ]',
  EndOfFileExpected: 'must be the end of the file',
  InvalidCommentToken: 'must not be a comment',
  UnexpectedEndOfComment: 'must not be a comment',
  UnexpectedEndOfString: 'is a string without its closing quote',
  InvalidUnicode: 'is not a Unicode escape of JSON',
  InvalidEscapeCharacter: 'is not an escape of JSON',
  InvalidCharacter: 'is a character that JSON wants escaped',
};

/** What the pointer names; what is missing stands where it would be: in the last thing that is there. */
function nodeAt(tree: Node, pointer: string): Node {
  let node = tree;
  for (const key of pointer.split('/').slice(1)) {
    const name = key.replaceAll('~1', '/').replaceAll('~0', '~');
    const inside = findNodeAtLocation(node, [node.type === 'array' ? Number(name) : name]);
    if (!inside) break;
    node = inside;
  }
  return node;
}

function startsIn(text: string): readonly number[] {
  return [
    0,
    ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: end }) => index + end.length),
  ];
}

function placeAt(starts: readonly number[], offset: number): string {
  const line = starts.findLastIndex((start) => start <= offset);
  return `${line + 1}:${offset - (starts[line] ?? 0) + 1}`;
}
