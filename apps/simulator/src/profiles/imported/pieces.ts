import { inBytes } from '../../core/sentence.ts';
import { BadProfiles, badAt } from './bad-profiles.ts';

/** The text of one profile, still in bytes. */
export interface Piece {
  /** Such as `line 17`. */
  readonly place: string;
  readonly bytes: Uint8Array;
}

/** Splits bytes, in whatever chunks they arrive, into the texts of profiles. */
export interface Cutter {
  push(chunk: Uint8Array): Iterable<Piece>;
  end(): Iterable<Piece>;
}

/** `lines`: one profile a line. `json`: one JSON object, or an array of them. */
export type Form = 'lines' | 'json';

/** Of one profile, in bytes. */
export const MAX_PIECE_BYTES = 1_048_576;

/** Without a form, the first bytes decide. */
export function cutterFor(form: Form | undefined): Cutter {
  if (form === 'lines') return lineCutter();
  return form === 'json' ? elementCutter() : eitherCutter();
}

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === 0x09 || byte === NEWLINE || byte === RETURN;
}

/** Collects the bytes of one record after the other. */
class Gatherer {
  readonly #unit: string;
  readonly #hint: string;
  #number = 1;
  #parts: Uint8Array[] = [];
  #length = 0;

  constructor(unit: string, hint = '') {
    this.#unit = unit;
    this.#hint = hint;
  }

  get place(): string {
    return `${this.#unit} ${this.#number}`;
  }

  get isBlank(): boolean {
    return this.#parts.every((part) => part.every(isBlank));
  }

  add(bytes: Uint8Array): void {
    if (bytes.byteLength === 0) return;
    this.#parts.push(bytes);
    this.#length += bytes.byteLength;
    // The return before a newline does not count.
    const uncounted = bytes.at(-1) === RETURN ? 1 : 0;
    if (this.#length - uncounted > MAX_PIECE_BYTES) {
      throw badAt(
        this.place,
        `the profile exceeds the limit of ${inBytes(MAX_PIECE_BYTES)}${this.#hint}`,
      );
    }
  }

  take(): Piece {
    const [first, ...rest] = this.#parts;
    const bytes = first && rest.length === 0 ? first : Buffer.concat(this.#parts);
    const piece = { place: this.place, bytes };
    this.skip();
    return piece;
  }

  skip(): void {
    this.#number += 1;
    this.#parts = [];
    this.#length = 0;
  }
}

/** Blank lines are left out, and counted. */
function lineCutter(): Cutter {
  const line = new Gatherer('line');
  function* finish(): Iterable<Piece> {
    if (line.isBlank) line.skip();
    else yield line.take();
  }
  return {
    *push(chunk) {
      let from = 0;
      for (;;) {
        const at = chunk.indexOf(NEWLINE, from);
        if (at < 0) break;
        line.add(chunk.subarray(from, at));
        yield* finish();
        from = at + 1;
      }
      line.add(chunk.subarray(from));
    },
    end: finish,
  };
}

/** Splits an array into its items, so that only one of them is in memory, and an invalid one has a number. */
function elementCutter(): Cutter {
  const element = new Gatherer(
    'profile',
    '. For one profile per line, use .ndjson or application/x-ndjson',
  );
  let state: 'before' | 'single' | 'array' | 'after' = 'before';
  let isFirst = true;
  const scan = nesting();

  function* finish(isLast: boolean): Iterable<Piece> {
    if (!(isLast && isFirst && element.isBlank)) yield element.take();
    isFirst = false;
  }

  return {
    *push(chunk) {
      let from = 0;
      for (let at = 0; at < chunk.byteLength && state !== 'single'; at += 1) {
        const byte = chunk[at] as number;
        if (state === 'array') {
          if (!scan(byte)) continue;
          element.add(chunk.subarray(from, at));
          from = at + 1;
          yield* finish(byte === CLOSING_BRACKET);
          if (byte === CLOSING_BRACKET) state = 'after';
        } else if (isBlank(byte)) {
          from = at + 1;
        } else if (state === 'after') {
          throw new BadProfiles('The text continues after the end of its array');
        } else if (byte === OPENING_BRACKET) {
          state = 'array';
          from = at + 1;
        } else {
          state = 'single';
        }
      }
      if (state === 'single' || state === 'array') element.add(chunk.subarray(from));
    },
    *end() {
      if (state === 'array') throw badAt(element.place, 'the text ends before its array is closed');
      if (state === 'single') yield element.take();
    },
  };
}

/** Takes byte after byte of an array; true for those that end an element. */
function nesting(): (byte: number) => boolean {
  let depth = 0;
  let inText = false;
  let isEscaped = false;
  return (byte) => {
    if (inText) {
      if (isEscaped) isEscaped = false;
      else if (byte === BACKSLASH) isEscaped = true;
      else if (byte === QUOTE) inText = false;
      return false;
    }
    if (byte === QUOTE) inText = true;
    if (depth === 0) {
      if (byte === COMMA || byte === CLOSING_BRACKET) return true;
    } else if (byte === CLOSING_BRACE || byte === CLOSING_BRACKET) {
      depth -= 1;
    }
    if (byte === OPENING_BRACE || byte === OPENING_BRACKET) depth += 1;
    return false;
  };
}

/** A text that begins with a bracket, or with a brace alone on its line, is JSON; any other is lines. */
function eitherCutter(): Cutter {
  const held: Uint8Array[] = [];
  let hasBrace = false;
  let cutter: Cutter | undefined;

  const formOf = (chunk: Uint8Array): Form | undefined => {
    for (const byte of chunk) {
      if (hasBrace && byte === NEWLINE) return 'json';
      if (isBlank(byte)) continue;
      if (hasBrace) return 'lines';
      if (byte !== OPENING_BRACE) return byte === OPENING_BRACKET ? 'json' : 'lines';
      hasBrace = true;
    }
    return undefined;
  };

  return {
    *push(chunk) {
      if (cutter) return yield* cutter.push(chunk);
      held.push(chunk);
      const form = formOf(chunk);
      if (!form) return;
      cutter = cutterFor(form);
      for (const each of held.splice(0)) yield* cutter.push(each);
    },
    *end() {
      if (cutter) return yield* cutter.end();
      const lines = lineCutter();
      for (const each of held) yield* lines.push(each);
      yield* lines.end();
    },
  };
}
