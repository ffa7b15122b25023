/** A validation error in what a client sent: where, as a JSON Pointer or the name of a parameter, and what to do. */
export interface Problem {
  readonly at: string;
  readonly message: string;
  /** If a validator reported it: the keyword of JSON Schema that is not satisfied. */
  readonly keyword?: string;
  /** The allowed value, or the name, that is closest to what was sent; of a missing one, the misspelling of it. */
  readonly nearest?: unknown;
}

/** What is wrong in what a client sent. */
export interface Problems {
  readonly problems: readonly Problem[];
  /** How many more there are. */
  readonly more?: number;
}

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | ({ readonly ok: false } & Problems);
