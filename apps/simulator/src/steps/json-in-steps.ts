import type { Steps } from './in-steps.ts';

/** Values that are written at once, well under a millisecond; a long string counts as many. */
const AT_ONCE = 1000;
const TEXT = 64;

/** The result of `JSON.stringify` for plain data (no `toJSON`, no cycles), in bytes. It can pause after each part. */
export function* jsonInSteps(value: object): Steps<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for (const text of jsonTexts(value)) {
    parts.push(Buffer.from(text));
    yield;
  }
  return Buffer.concat(parts);
}

/** The same as strings, one after the other: small values together, and each large one by itself. */
export function* jsonTexts(value: object): Generator<string> {
  if (sizeOf(value, AT_ONCE) < AT_ONCE) {
    yield JSON.stringify(value);
    return;
  }
  const isList = Array.isArray(value);
  let run: (readonly [key: string, item: unknown])[] = [];
  let size = 0;
  let before = isList ? '[' : '{';
  const flushed = (): string => {
    const small = isList ? run.map(([, item]) => item) : Object.fromEntries(run);
    const text = JSON.stringify(small).slice(1, -1);
    run = [];
    size = 0;
    // Undefined members are omitted.
    return text && joined(text);
  };
  const joined = (text: string): string => {
    const all = `${before}${text}`;
    before = ',';
    return all;
  };
  for (const [key, item] of Object.entries(value)) {
    const length = sizeOf(item, AT_ONCE);
    if (length >= AT_ONCE && hasMembers(item)) {
      yield `${flushed()}${joined(isList ? '' : `${JSON.stringify(key)}:`)}`;
      yield* jsonTexts(item);
    } else {
      run.push([key, item]);
      size += length;
      if (size >= AT_ONCE) yield flushed();
    }
  }
  const last = flushed();
  // If nothing was written, it still has to be opened.
  yield `${before === ',' ? last : before}${isList ? ']' : '}'}`;
}

/** About how many values a value contains; counting stops at `most`. */
function sizeOf(value: unknown, most: number): number {
  if (typeof value === 'string') return 1 + value.length / TEXT;
  if (!hasMembers(value)) return 1;
  let size = 1;
  for (const key in value) {
    if (size >= most) break;
    size += sizeOf((value as Readonly<Record<string, unknown>>)[key], most - size);
  }
  return size;
}

function hasMembers(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
