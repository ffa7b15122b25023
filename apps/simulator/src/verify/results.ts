import { isObject } from '../core/is-object.ts';
import type { Report } from './worker.ts';

/** An interaction that failed. */
export interface Failure {
  readonly interaction: number;
  /** Whether the pact file marks it as pending, so that it can fail. */
  readonly pending: boolean;
  /** Where and how the response differs. */
  readonly places: readonly string[];
  /** The body of the response, if that was an error. */
  readonly error?: string;
}

/** What Pact found, or why it verified nothing. */
export type Outcome = { readonly failures: readonly Failure[] } | { readonly broken: string };

/**
 * Reads the report of Pact's verifier on a file whose interactions are numbered. Each of the `count` interactions must be
 * among the results, so that none is skipped silently.
 */
export function outcomeOf({ json, errors: bodies }: Report, count: number): Outcome {
  const report: unknown = JSON.parse(json);
  const { interactionResults, errors } = isObject(report) ? report : {};
  const results = Array.isArray(interactionResults) ? interactionResults.filter(isObject) : [];
  const reported = new Set(results.map(({ description }) => description));
  const missing = Array.from({ length: count }, (_, at) => at).find((at) => !reported.has(`${at}`));
  if (missing !== undefined)
    return {
      broken:
        messagesIn(errors) || 'Pact skipped interactions; none of this file counts as verified.',
    };
  const failures = results
    .filter(({ result }) => result !== 'OK')
    .map(({ description, pending, mismatch }) => {
      const error = bodies[String(description)];
      return {
        interaction: Number(description),
        pending: pending === true,
        places: placesIn(mismatch),
        ...(error !== undefined && { error }),
      };
    });
  return { failures };
}

function placesIn(mismatch: unknown): string[] {
  const { mismatches, message } = isObject(mismatch) ? mismatch : {};
  if (!Array.isArray(mismatches)) return [text(message) || 'failed, but Pact reported no reason'];
  return mismatches.filter(isObject).map((one) => {
    const place = text(one['path']) || text(one['key']);
    return place ? `${place} -> ${text(one['mismatch'])}` : text(one['mismatch']);
  });
}

/** Errors that affect all interactions: Pact may be unable to read the file. */
function messagesIn(errors: unknown): string {
  const found = Array.isArray(errors) ? errors.filter(isObject) : [];
  const messages = found.map(({ mismatch }) =>
    isObject(mismatch) ? text(mismatch['message']) : '',
  );
  // Pact prints the URL from which it received the file.
  return messages
    .map((one) => one.replaceAll(/ ?(?:Source: |')?http:\/\/127\.\S*/g, ''))
    .join('; ');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
