/** One thing that is wrong with a request that was rejected. */
export interface Cause {
  /** The part of the request that is wrong; absent: its body. */
  readonly in?: 'path' | 'query' | 'header';
  /** A JSON Pointer into that part, such as `/destination/datasetId`, `/limit` or `/x-api-key`. */
  readonly pointer: string;
  /** The rule that is violated: a keyword of JSON Schema, or the name of an API error. */
  readonly keyword: string;
  readonly message: string;
  /** The nearest valid value or name. */
  readonly nearest?: unknown;
  /** The ID of a row of the evidence. */
  readonly evidence?: string;
}
