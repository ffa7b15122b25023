import { type JsonLine, jsonLines } from './json-lines.ts';
import { parentOf, valueAt } from './json-pointer.ts';

export interface MessageLine {
  readonly text: string;
  readonly pointer: string | undefined;
  readonly mark: 'wrong' | 'ignored' | undefined;
}

export interface Marked {
  /** Pointers; what is missing is wrong at the line of what it is missing in. */
  readonly wrong: readonly string[];
  readonly ignored: readonly string[];
}

/** A body as lines, with marks at those that are wrong or unknown. A string that is not JSON is shown as it is. */
export function messageLines(body: unknown, { wrong, ignored }: Marked): readonly MessageLine[] {
  if (typeof body === 'string') {
    const isWrong = wrong.includes('');
    const lines = body.split('\n');
    return lines.map((text) => ({
      text,
      pointer: undefined,
      mark: isWrong && lines.length === 1 ? 'wrong' : undefined,
    }));
  }
  const places = new Set(wrong.map((pointer) => placeIn(body, pointer)));
  const markOf = ({ pointer }: JsonLine): MessageLine['mark'] => {
    if (pointer === undefined) return undefined;
    if (places.has(pointer)) return 'wrong';
    return ignored.includes(pointer) ? 'ignored' : undefined;
  };
  return jsonLines(body).map((line) => ({
    text: line.text,
    pointer: line.pointer,
    mark: markOf(line),
  }));
}

/** The pointer itself, or that of the nearest existing parent. */
function placeIn(body: unknown, pointer: string): string {
  let place = pointer;
  while (place !== '' && valueAt(body, place) === undefined) place = parentOf(place);
  return place;
}
