/** One thing that is wrong with a value. */
export interface ValidationError {
  /** A JSON Pointer to the wrong part; empty for the value itself. */
  instancePath: string;
  /** The keyword of JSON Schema that refused it. */
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/**
 * Tells whether a value is a `T`. After a refusal, and until the next call, `errors` has what is wrong: the first 100 of
 * `errorCount` errors.
 */
export type Validator<T> = ((value: unknown) => value is T) & {
  errors?: ValidationError[] | null;
  errorCount?: number;
};
