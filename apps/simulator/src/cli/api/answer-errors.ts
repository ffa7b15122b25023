/** An answer that is not 2xx. The message is what it says, a sentence or several. */
export class Refused extends Error {
  readonly status: number;
  /** The method and the path. */
  readonly call: string;

  constructor(call: string, status: number, message: string) {
    super(message);
    this.call = call;
    this.status = status;
  }
}

/** Nobody answered, or the answer broke off. The message is the reason, such as `ECONNREFUSED`. */
export class NoAnswer extends Error {}

/** No answer, or no end of one, came in time. */
export class Late extends NoAnswer {}

/** An answer without what every answer to such a call has. */
export class Unreadable extends Error {}

/** What a broken connection, or an answer that breaks off, is to those who call. */
export function noAnswer(cause: unknown): NoAnswer {
  return cause instanceof NoAnswer ? cause : new NoAnswer(reasonOf(cause), { cause });
}

/** Fetch says no more than "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(inner instanceof Error)) return String(inner);
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message;
}
