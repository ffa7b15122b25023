import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { jsonErrorIn } from '../core/json-error.ts';
import { namesIn, type Places, type Position } from './places.ts';

/** Reads strict JSON. */
export function placesIn(text: string): Places {
  const lineStarts = startsIn(text);
  return {
    ...parsed(text),
    placeOf: (pointer) => {
      // The whole begins at the beginning, and may be nested deeper than the stack is.
      const tree = pointer.startsWith('/') ? parseTree(text) : undefined;
      return placeAt(lineStarts, tree ? nodeAt(tree, pointer).offset : 0);
    },
  };
}

function parsed(text: string): Pick<Places, 'value' | 'errors'> {
  try {
    return { value: JSON.parse(text), errors: [] };
  } catch {
    const { reason, line, column } = jsonErrorIn(text) ?? { line: 1, column: 1 };
    const message = ['is not JSON', reason].filter(Boolean).join(': ');
    return { value: undefined, errors: [{ line, column, message }] };
  }
}

/** What the pointer names; what is missing stands where it would be: in the last thing that is there. */
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
