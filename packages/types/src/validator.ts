/** One thing that is wrong with a value. */
export interface ValidationError {
  /** A JSON Pointer to the wrong part; empty for the value itself. */
  instancePath: string;
  /** The keyword of JSON Schema that is violated. */
  keyword: string;
  message?: string;
  params: Record<string, unknown>;
}

/**
 * Checks whether a value is a `T`. After a rejection, and until the next call, `errors` has the first 100 of
 * `errorCount` errors.
 */
export type Validator<T> = ((value: unknown) => value is T) & {
  errors?: ValidationError[] | null;
  errorCount?: number;
};
