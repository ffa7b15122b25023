/** What any call takes. */
export interface CallOptions {
  /** Ends the call with its reason. It does not take back what the service has done. */
  readonly signal?: AbortSignal;
  /** Sent as `x-request-id`; an export job keeps it. */
  readonly requestId?: string;
  /** Beside the client's own, or in place of them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the call may be sent again where it failed in passing. Default: all but the creations may. */
  readonly retry?: boolean;
}
