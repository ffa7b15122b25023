import type { Cause } from '../core/cause.ts';
import { type ApiErrorKind, apiErrors } from './api-errors.ts';

/** Names in a request may be as long as the request. */
export const MAX_DETAIL = 500;

/** A sentence of an error, cut to a length that can be read. */
export function cut(text: string, most = MAX_DETAIL): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Thrown to answer with an error. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  /** What was wrong and what to do, a sentence each; the gateway's own message stands where there is none. */
  readonly details: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** What exactly was wrong, where more is known than the kind of the error. */
  readonly causes: readonly Partial<Cause>[];

  constructor(
    kind: ApiErrorKind,
    details: readonly string[] = [],
    { headers = {}, causes = [] }: ErrorOptions = {},
  ) {
    const shown = details.map((text) => cut(text));
    super(shown[0] ?? apiErrors[kind].title);
    this.kind = kind;
    this.details = shown;
    this.headers = headers;
    this.causes = causes;
  }
}

interface ErrorOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly causes?: readonly Partial<Cause>[];
}

/** For an error that nothing foresaw: a bug of the simulator's. */
export function internal(error: unknown): ApiError {
  return new ApiError('internal', [error instanceof Error ? error.message : String(error)]);
}
