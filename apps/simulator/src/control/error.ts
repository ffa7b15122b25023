import type { Cause } from '../core/cause.ts';
import { cut } from '../http/api-error.ts';

/** Where in the body the error is, and what would do there. */
export interface ErrorPlace {
  readonly pointer?: string;
  readonly nearest?: unknown;
}

/** Rejects a request of the control plane: answered as `{"error": "…", "pointer"?, "nearest"?}`. */
export class ControlError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly place: ErrorPlace;
  /** What exactly was wrong, for the journal, where more is known. */
  readonly causes: readonly Partial<Cause>[];

  constructor(
    status: number,
    message: string,
    { headers = {}, place = {}, causes = [] }: ControlErrorOptions = {},
  ) {
    super(cut(message));
    this.status = status;
    this.headers = headers;
    this.place = place;
    this.causes = causes;
  }
}

interface ControlErrorOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly place?: ErrorPlace | undefined;
  readonly causes?: readonly Partial<Cause>[];
}
