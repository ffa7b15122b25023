import type { Cause } from '../core/cause.ts';
import { sentence } from '../core/sentence.ts';
import { cut } from '../http/api-error.ts';

/** Where in the body the error is, and which value would be valid there. */
export interface ErrorPlace {
  readonly pointer?: string;
  readonly nearest?: unknown;
}

/** Rejects a request of the control plane. The response is `{"error": "…", "pointer"?, "nearest"?}`. */
export class ControlError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly place: ErrorPlace;
  /** What exactly was wrong, for the journal, if more is known. */
  readonly causes: readonly Partial<Cause>[];

  constructor(
    status: number,
    message: string,
    { headers = {}, place = {}, causes = [] }: ControlErrorOptions = {},
  ) {
    super(sentence(cut(message)));
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
