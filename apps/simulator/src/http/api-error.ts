import type { Cause } from '../core/cause.ts';
import { sentence } from '../core/sentence.ts';
import { type ApiErrorKind, apiErrors } from './api-errors.ts';

/** Names in a request may be as long as the request. */
export const MAX_DETAIL = 500;

/** The text of an error, cut to a readable length. */
export function cut(text: string, most = MAX_DETAIL): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** Thrown to respond with an error. */
export class ApiError extends Error {
  readonly kind: ApiErrorKind;
  /** What was wrong and what to do, a sentence each. If it is empty, the message is the title of the kind. */
  readonly details: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** Details of the errors, if more is known than the kind. */
  readonly causes: readonly Partial<Cause>[];

  constructor(
    kind: ApiErrorKind,
    details: readonly string[] = [],
    { headers = {}, causes = [], isVerbatim = false }: ErrorOptions = {},
  ) {
    const shown = details.map((text) => (isVerbatim ? cut(text) : sentence(cut(text))));
    super(shown[0] ?? apiErrors[kind].title);
    this.kind = kind;
    this.details = shown;
    this.headers = headers;
    this.causes = causes.map(withSentence);
  }
}

interface ErrorOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly causes?: readonly Partial<Cause>[];
  /** The details are Adobe's, and stay as they are. */
  readonly isVerbatim?: boolean;
}

function withSentence(cause: Partial<Cause>): Partial<Cause> {
  return cause.message === undefined ? cause : { ...cause, message: sentence(cause.message) };
}

/** For an unexpected error, which is a bug of the simulator. Its text is only in the log, through `onBug`. */
export function internal(): ApiError {
  return new ApiError('internal', ['The simulator failed unexpectedly. See its log for the error']);
}
