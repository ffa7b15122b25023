import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { jsonErrorIn } from '../core/json-error.ts';

/** JSON, and where its parts stand in the text. */
export interface Places {
  /** Undefined where there is an error. */
  readonly value: unknown;
  readonly error?: { readonly place: string; readonly message: string };
  /** The line and column of what a JSON Pointer names, or of what would have it: `12:5`. */
  placeOf(pointer: string): string;
}

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

function parsed(text: string): Pick<Places, 'value' | 'error'> {
  try {
    return { value: JSON.parse(text) };
  } catch {
    const { reason, line, column } = jsonErrorIn(text) ?? { line: 1, column: 1 };
    const message = ['is not JSON', reason].filter(Boolean).join(': ');
    return { value: undefined, error: { place: `${line}:${column}`, message } };
  }
}

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
