import { escaped, parentOf } from './json-pointer.ts';

/** JSON that the user typed: its value, or one sentence that says why it is not JSON. */
export type JsonText =
  | { readonly isJson: true; readonly value: unknown }
  | {
      readonly isJson: false;
      readonly sentence: string;
      /** From 1 on; undefined if the browser does not report it. */
      readonly line: number | undefined;
    };

export function readJson(text: string): JsonText {
  try {
    return { isJson: true, value: JSON.parse(text) };
  } catch (error) {
    const { message } = error as SyntaxError;
    const line = /line (\d+)/.exec(message)?.[1];
    const at = /position (\d+)/.exec(message)?.[1];
    return {
      isJson: false,
      sentence: `This is not JSON: ${message}.`,
      line: line ? Number(line) : at ? lineAt(text, Number(at)) : undefined,
    };
  }
}

/** The line, from 1 on, where the value at a JSON Pointer starts, or that of its parent. */
export function lineOf(text: string, pointer: string): number | undefined {
  if (!readJson(text).isJson) return undefined;
  const starts = startsIn(text);
  let place = pointer;
  while (place !== '' && !starts.has(place)) place = parentOf(place);
  return lineAt(text, starts.get(place) ?? 0);
}

/** The text with another value at a JSON Pointer, in place of one that is neither an object nor an array, if one is there. */
export function replaced(text: string, pointer: string, value: string): string {
  const at = startsIn(text).get(pointer);
  const old = at !== undefined && SCALAR.exec(text.slice(at))?.[0];
  return old ? text.slice(0, at) + value + text.slice(at + old.length) : text;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

const SCALAR = /^(?:"(?:[^"\\]|\\.)*"|[^\s[\]{},:"]+)/;
const TOKEN = /"(?:[^"\\]|\\.)*"|[[\]{},:]|[^\s[\]{},:"]+/g;

/** An object or an array that is not at its end. */
interface Open {
  readonly pointer: string;
  /** The name of its next member, once that is read, or the index. */
  next: string | number | undefined;
}

/** Where the values of a JSON text begin, by their pointers. */
function startsIn(text: string): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  const open: Open[] = [];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const holder = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',' && holder) holder.next = nextIn(holder);
    else if (holder && holder.next === undefined) holder.next = escaped(JSON.parse(token));
    else if (token !== ':') {
      const pointer = holder ? `${holder.pointer}/${holder.next}` : '';
      starts.set(pointer, index);
      if (token === '{') open.push({ pointer, next: undefined });
      if (token === '[') open.push({ pointer, next: 0 });
    }
  }
  return starts;
}

function nextIn({ next }: Open): number | undefined {
  return typeof next === 'number' ? next + 1 : undefined;
}
