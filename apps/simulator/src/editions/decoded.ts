/** Something wrong in what a client sent: where, as a JSON pointer or a parameter's name, and what to do. */
export interface Problem {
  readonly at: string;
  readonly message: string;
}

export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };
