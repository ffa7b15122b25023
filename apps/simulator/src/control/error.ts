import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** Where in the body the error is, and what would do there. */
export interface ErrorPlace {
  readonly pointer?: string;
  readonly nearest?: unknown;
}

/** Rejects a request of the control plane: answered as `{"error": "…", "pointer"?, "nearest"?}`. */
export class ControlError extends Error {
  readonly status: ContentfulStatusCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly place: ErrorPlace;

  constructor(
    status: ContentfulStatusCode,
    message: string,
    headers: Readonly<Record<string, string>> = {},
    place: ErrorPlace = {},
  ) {
    super(message);
    this.status = status;
    this.headers = headers;
    this.place = place;
  }
}
