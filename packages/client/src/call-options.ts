/** Options of every method. */
export interface CallOptions {
  /** An abort rejects the call with its reason. It does not undo what the service has done. */
  readonly signal?: AbortSignal;
  /** Sent as `x-request-id`. An export job keeps it. */
  readonly requestId?: string;
  /** Added to the client's own headers; the same name replaces one. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the request may be retried after a temporary failure. Default: true, except for creates. */
  readonly retry?: boolean;
}
