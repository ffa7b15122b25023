/** Where something stands in a text. */
export interface Position {
  /** From 1, as the column. */
  readonly line: number;
  readonly column: number;
}

export interface TextError extends Position {
  /** What follows the name of the file: `is not JSON: a colon is expected`. */
  readonly message: string;
}

/** What a text holds, and where the parts of that stand in it. */
export interface Places {
  /** Undefined where there is an error. */
  readonly value: unknown;
  /** None where the text can be read. */
  readonly errors: readonly TextError[];
  /** Of what a JSON Pointer names, or else of what would have it. */
  placeOf(pointer: string): Position;
}

/** The names that lead to what a JSON Pointer names. */
export function namesIn(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
