/** A position in a text. */
export interface Position {
  /** From 1, as the column. */
  readonly line: number;
  readonly column: number;
}

/** A position in a file as errors show it: `rules.yaml, line 4, column 13`. */
export function shownAt(path: string, { line, column }: Position): string {
  return `${path}, line ${line}, column ${column}`;
}

export interface TextError extends Position {
  /** What follows the position, without a period: `Not valid JSON: a colon is expected`. */
  readonly message: string;
}

/** The value in a text, and the positions of its parts. */
export interface Places {
  /** Undefined if there is an error. */
  readonly value: unknown;
  /** Empty if the text is valid. */
  readonly errors: readonly TextError[];
  /** The position of the value at a JSON Pointer, or else of its parent. */
  placeOf(pointer: string): Position;
}

/** The names in a JSON Pointer. */
export function namesIn(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
