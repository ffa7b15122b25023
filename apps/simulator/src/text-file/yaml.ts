import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import { namesIn, type Places, type Position, type TextError } from './places.ts';

/** What may be repeated by aliases: more would be a small file that becomes a huge value. */
const MAX_ALIASES = 100;

const MAX_ERRORS = 10;

/** Reads one document of YAML 1.2, of which JSON is a part. A key that stands twice is an error, and an unknown tag. */
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
  const errors = [...document.errors, ...document.warnings].map(({ code, pos: [offset] }) => {
    return { ...placeAt(offset), message: `is not valid YAML: ${reasons[code] ?? OTHER}` };
  });
  if (errors.length > 0) return failed(...errors.slice(0, MAX_ERRORS));
  if (document.contents === null) return failed({ ...BEGINNING, message: 'is empty' });
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES });
    return {
      ...{ value, errors: [] },
      placeOf: (pointer) => placeAt(nodeAt(document, pointer).range?.[0] ?? 0),
    };
  } catch (error) {
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    const alias = unresolvedIn(document);
    if (alias === undefined)
      return failed({ ...BEGINNING, message: 'repeats too much by aliases' });
    return failed({
      ...placeAt(alias),
      message: 'is not valid YAML: the alias has no anchor before it',
    });
  }
}

/** Where the first alias is that stands for nothing. */
function unresolvedIn(document: Document.Parsed): number | undefined {
  let found: number | undefined;
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return undefined;
      found = alias.range?.[0];
      return visit.BREAK;
    },
  });
  return found;
}

/** What the pointer names; what is missing stands where it would be: in the last thing that is there. */
function nodeAt(document: Document.Parsed, pointer: string): Node {
  let node: Node = document.contents as Node;
  for (const name of namesIn(pointer)) {
    const within = isAlias(node) ? node.resolve(document) : node;
    const inside = isMap(within) || isSeq(within) ? within.get(name, true) : undefined;
    if (!inside) break;
    node = inside as Node;
  }
  return node;
}

const BEGINNING: Position = { line: 1, column: 1 };

const OTHER = 'this is not allowed here';

/** By the parser's codes. Its own sentences may repeat what is in the file. */
const reasons: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'an alias cannot have a tag or an anchor',
  BAD_ALIAS: 'an alias needs a name',
  BAD_DIRECTIVE: 'unknown directive',
  BAD_DQ_ESCAPE: 'invalid escape',
  BAD_INDENT: 'the indentation does not fit',
  BAD_SCALAR_START: 'text that begins with this character must be quoted',
  BLOCK_AS_IMPLICIT_KEY:
    'a value after a colon on the same line must not have a key, or must be quoted',
  BLOCK_IN_FLOW: 'lines of a block are not allowed in brackets or braces',
  DUPLICATE_KEY: 'the key is there twice',
  MISSING_CHAR: 'a character is missing, such as a colon, a comma, a quote, a bracket or a brace',
  MULTILINE_IMPLICIT_KEY: 'a key must be on one line, with its colon',
  MULTIPLE_DOCS: 'it must be a single document',
  NON_STRING_KEY: 'a key must be a string',
  RESOURCE_EXHAUSTION: 'it is nested too deep',
  TAB_AS_INDENT: 'tabs are not allowed as indentation',
  TAG_RESOLVE_FAILED: 'tags are not known here',
  UNEXPECTED_TOKEN: 'this is not expected here',
};
