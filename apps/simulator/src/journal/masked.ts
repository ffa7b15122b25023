import { MAX_SECRETS, occurringIn } from './cut-request.ts';
import { createRedactor, type Redactor } from './redact.ts';
import { MIN_LENGTH } from './secret-forms.ts';
import type { Secret } from './secrets.ts';

const MASK = (): string => '***';

/** Masks the secrets of a request in strings that repeat parts of it; undefined: there is nothing to mask. */
export function maskFor(
  secrets: readonly Secret[],
  strings: readonly string[],
): Redactor | undefined {
  const repeated = repeatedIn(strings, secrets);
  const mayHaveToken = strings.some((text) => text.includes('eyJ'));
  return repeated.length > 0 || mayHaveToken ? createRedactor(repeated, MASK) : undefined;
}

function repeatedIn(strings: readonly string[], secrets: readonly Secret[]): readonly Secret[] {
  const long = secrets.filter(({ value }) => value.length >= MIN_LENGTH);
  // Secrets in headers are masked first: a body with very many of them is a made-up one.
  return occurringIn(strings, long).slice(0, MAX_SECRETS);
}
