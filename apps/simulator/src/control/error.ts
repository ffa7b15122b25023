import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Refuses a call of the control plane: answered as `{"error": "…"}`. */
export class ControlError extends Error {
  readonly status: ContentfulStatusCode;

  constructor(status: ContentfulStatusCode, message: string) {
    super(message);
    this.status = status;
  }
}
