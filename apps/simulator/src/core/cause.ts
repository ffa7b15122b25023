/** One thing that is wrong with a request that was rejected. */
export interface Cause {
  /** The part of the request that is wrong; absent: its body. */
  readonly in?: 'path' | 'query' | 'header';
  /** A JSON Pointer into that part, such as `/destination/datasetId`, `/limit` or `/x-api-key`. */
  readonly pointer: string;
  /** What is not satisfied: a keyword of JSON Schema, or the name of an API error. */
  readonly keyword: string;
  readonly message: string;
  /** The nearest value, or name, that would be right. */
  readonly nearest?: unknown;
  /** The id of a row of the evidence. */
  readonly evidence?: string;
}
