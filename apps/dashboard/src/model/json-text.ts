/** JSON that somebody has typed: its value, or where it goes wrong. */
export type JsonText =
  | { readonly isJson: true; readonly value: unknown }
  | {
      readonly isJson: false;
      /** From 1 on, as `column`. */
      readonly line: number;
      readonly column: number;
      /** What should stand there: "a comma or }". */
      readonly expected: string;
    };

/** Reads JSON. Unlike the errors of `JSON.parse`, this one is the same in each browser. */
export function readJson(text: string): JsonText {
  const wrong = scan(text, () => {});
  if (!wrong) return { isJson: true, value: JSON.parse(text) };
  const before = text.slice(0, wrong.at).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { isJson: false, line: before.length, column, expected: wrong.expected };
}

/** One sentence that says where a text is no JSON. */
export function wrongText({ line, column, expected }: JsonText & { isJson: false }): string {
  return `Line ${line}, column ${column} is not JSON: ${expected} is expected.`;
}

/** The line, from 1 on, in which the value at a JSON Pointer begins, or that of what should hold it. */
export function lineOf(text: string, pointer: string): number | undefined {
  const starts = new Map<string, number>();
  if (scan(text, (place, at) => starts.set(place, at))) return undefined;
  for (let place = pointer; ; place = place.slice(0, place.lastIndexOf('/'))) {
    const at = starts.get(place);
    if (at !== undefined) return text.slice(0, at).split('\n').length;
    if (place === '') return undefined;
  }
}

/** Much deeper texts are none that the simulator reads. */
const MAX_DEPTH = 200;

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON has none of them in its strings.
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const REST = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

interface Wrong {
  readonly at: number;
  readonly expected: string;
}

/** Goes through a text and tells where the values are, until something is wrong. */
function scan(text: string, tell: (pointer: string, at: number) => void): Wrong | undefined {
  let at = 0;
  const taken = (token: RegExp): string | undefined => {
    token.lastIndex = at;
    const found = token.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const takes = (sign: string): boolean => {
    taken(SPACE);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  const members = (end: string, member: (index: number) => string | undefined) => {
    if (takes(end)) return undefined;
    for (let index = 0; ; index += 1) {
      const wrong = member(index);
      if (wrong !== undefined) return wrong;
      if (takes(end)) return undefined;
      if (!takes(',')) return `a comma or ${end}`;
    }
  };
  const value = (pointer: string, depth: number): string | undefined => {
    taken(SPACE);
    tell(pointer, at);
    if (depth > MAX_DEPTH) return 'a simpler value';
    if (takes('[')) return members(']', (index) => value(`${pointer}/${index}`, depth + 1));
    if (takes('{')) {
      return members('}', () => {
        taken(SPACE);
        const name = taken(STRING);
        if (name === undefined) return 'a name in double quotes';
        if (!takes(':')) return 'a colon';
        const key = JSON.parse(name).replaceAll('~', '~0').replaceAll('/', '~1');
        return value(`${pointer}/${key}`, depth + 1);
      });
    }
    return taken(STRING) === undefined && taken(REST) === undefined ? 'a value' : undefined;
  };
  const expected = value('', 0);
  if (expected !== undefined) return { at, expected };
  taken(SPACE);
  return at < text.length ? { at, expected: 'the end' } : undefined;
}
