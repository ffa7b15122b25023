import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import { namesIn, type Places, type Position, type TextError } from './places.ts';
import { valueIn } from './yaml-value.ts';

const MAX_ERRORS = 10;

/**
 * Reads one document of YAML 1.2, which includes JSON; an empty one is null. A key that occurs twice is an error, and an
 * unknown tag.
 */
export function yamlPlacesIn(text: string): Places {
  const lines = new LineCounter();
  const failed = (...errors: readonly TextError[]): Places => ({
    ...{ value: undefined, errors, placeOf: () => BEGINNING },
  });
  const document = parseDocument(text, {
    ...{ lineCounter: lines, prettyErrors: false, stringKeys: true },
    ...{ schema: 'core', resolveKnownTags: false },
  });
  const placeAt = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const errors = foundIn(document).map((error) => {
    return { ...placeAt(error.pos[0]), message: `Not valid YAML: ${reasonOf(error)}` };
  });
  if (errors.length > 0) return failed(...errors);
  const read = valueIn(document);
  if (!read.ok) return failed({ ...placeAt(read.offset), message: read.message });
  const { value, targets } = read;
  return {
    ...{ value, errors: [] },
    placeOf: (pointer) => placeAt(nodeAt(document, pointer, targets)?.range?.[0] ?? 0),
  };
}

/** The errors to report. A stack overflow is reported again on each level on the way back. */
function foundIn({ errors, warnings }: Document.Parsed): readonly YAMLError[] {
  const tooDeep = errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  return tooDeep ? [tooDeep] : [...errors, ...warnings].slice(0, MAX_ERRORS);
}

/** The parser reports the indentation of what follows if a bracket or a brace is not closed. */
function reasonOf({ code, message }: YAMLError): string {
  const [, missing] = /^Flow .* with a ([\]}])$/.exec(message) ?? [];
  if (missing) return `a ${missing} is missing before this`;
  return reasons[code] ?? OTHER;
}

/** The node at the pointer; for a missing one, the last node on the way to it. */
function nodeAt(
  { contents }: Document.Parsed,
  pointer: string,
  targets: ReadonlyMap<Alias, Node>,
): Node | null {
  let node: Node | null = contents;
  for (const name of namesIn(pointer)) {
    const within = isAlias(node) ? targets.get(node) : node;
    const inside = isMap(within) || isSeq(within) ? within.get(name, true) : undefined;
    if (!inside) break;
    node = inside as Node;
  }
  return node;
}

const BEGINNING: Position = { line: 1, column: 1 };

const OTHER = 'this is not allowed here';

/** By the parser's codes. The parser's sentences may repeat text of the file. */
const reasons: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
  BAD_ALIAS: 'an alias must have a name',
  BAD_DIRECTIVE: 'unknown directive',
  BAD_DQ_ESCAPE: 'invalid escape',
  BAD_INDENT: 'the indentation is not valid',
  BAD_SCALAR_START: 'text that begins with this character must be quoted',
  BLOCK_AS_IMPLICIT_KEY:
    'a value after a colon on the same line must not have a key, or must be quoted',
  BLOCK_IN_FLOW: 'lines of a block are not allowed in brackets or braces',
  DUPLICATE_KEY: 'this key occurs twice',
  MISSING_CHAR: 'a character is missing, such as a colon, a comma, a quote, a bracket or a brace',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line, with its colon',
  MULTIPLE_DOCS: 'it must be a single document',
  NON_STRING_KEY: 'a key must be a string',
  RESOURCE_EXHAUSTION: 'it is nested too deep',
  TAB_AS_INDENT: 'tabs are not allowed as indentation',
  TAG_RESOLVE_FAILED: 'tags are not allowed',
  UNEXPECTED_TOKEN: 'this is not expected here',
};
