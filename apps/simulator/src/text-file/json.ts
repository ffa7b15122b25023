import { findNodeAtLocation, type Node, parseTree, visit } from 'jsonc-parser';
import { jsonErrorIn } from '../core/json-error.ts';
import { namesIn, type Places, type Position, type TextError } from './places.ts';

/** Reads strict JSON. */
export function placesIn(text: string): Places {
  const lineStarts = startsIn(text);
  return {
    ...parsed(text),
    placeOf: (pointer) => {
      // The whole value starts at offset 0, and can be nested deeper than the stack.
      const tree = pointer.startsWith('/') ? parseTree(text) : undefined;
      return placeAt(lineStarts, tree ? nodeAt(tree, pointer).offset : 0);
    },
  };
}

function parsed(text: string): Pick<Places, 'value' | 'errors'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const { reason, ...place } = jsonErrorIn(text) ?? TOO_DEEP;
    return { value: undefined, errors: [{ ...place, message: `Not valid JSON: ${reason}` }] };
  }
  const errors = repeatedKeysIn(text);
  return errors.length > 0 ? { value: undefined, errors } : { value, errors };
}

/** Nested deeper than the stack. */
const TOO_DEEP = { line: 1, column: 1, reason: 'it is nested too deep' };

const MAX_ERRORS = 10;

/** The keys that occur twice in an object; the parser would silently use the last one. */
function repeatedKeysIn(text: string): readonly TextError[] {
  const errors: TextError[] = [];
  const objects: Set<string>[] = [];
  try {
    visit(text, {
      onObjectBegin: () => {
        objects.push(new Set());
      },
      onObjectProperty: (key, _offset, _length, line, column) => {
        const keys = objects.at(-1);
        if (keys?.has(key) && errors.length < MAX_ERRORS) {
          errors.push({ line: line + 1, column: column + 1, message: 'This key occurs twice' });
        }
        keys?.add(key);
      },
      onObjectEnd: () => {
        objects.pop();
      },
    });
  } catch (error) {
    // Nested deeper than the stack is. What is read then rejects it for that.
    if (!(error instanceof RangeError)) throw error;
    return [];
  }
  return errors;
}

/** The value at the pointer; for a missing one, the last value on the way to it. */
function nodeAt(tree: Node, pointer: string): Node {
  let node = tree;
  for (const name of namesIn(pointer)) {
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

function placeAt(starts: readonly number[], offset: number): Position {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
}
