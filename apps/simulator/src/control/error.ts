import type { Cause } from '../core/cause.ts';
import { sentence } from '../core/sentence.ts';
import { cut } from '../http/api-error.ts';

/** The path of the error in the body, and the nearest valid value. */
export interface ErrorPlace {
  readonly pointer?: string;
  readonly nearest?: unknown;
}

/** Rejects a request of the control plane. The response is `{"error": "…", "pointer"?, "nearest"?}`. */
export class ControlError extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly place: ErrorPlace;
  /** Details of the errors for the journal, if more is known. */
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
