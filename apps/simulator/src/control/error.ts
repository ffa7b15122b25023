import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Refuses a call of the control plane: answered as `{"error": "…"}`. */
export class ControlError extends Error {
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: ContentfulStatusCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}
