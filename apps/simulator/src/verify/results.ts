import { isObject } from '../core/is-object.ts';

/** What came of one interaction: nothing when it holds. */
export interface Failure {
  readonly interaction: number;
  /** The pact file says that it may fail for now. */
  readonly pending: boolean;
  /** Where and how the answer differs. */
  readonly places: readonly string[];
}

/** What Pact found, or why it found nothing. */
export type Outcome = { readonly failures: readonly Failure[] } | { readonly broken: string };

/**
 * Reads the JSON of Pact's verifier, made of a file whose interactions are numbered. Of `count` interactions each
 * must be among the results: none is passed over without a word.
 */
export function outcomeOf(json: string, count: number): Outcome {
  const report: unknown = JSON.parse(json);
  const { interactionResults, errors } = isObject(report) ? report : {};
  const results = Array.isArray(interactionResults) ? interactionResults.filter(isObject) : [];
  const told = new Set(results.map(({ description }) => description));
  const missing = Array.from({ length: count }, (_, at) => at).find((at) => !told.has(`${at}`));
  if (missing !== undefined)
    return { broken: messagesIn(errors) || 'Pact passed interactions over' };
  const failures = results
    .filter(({ result }) => result !== 'OK')
    .map(({ description, pending, mismatch }) => ({
      interaction: Number(description),
      pending: pending === true,
      places: placesIn(mismatch),
    }));
  return { failures };
}

function placesIn(mismatch: unknown): string[] {
  const { mismatches, message } = isObject(mismatch) ? mismatch : {};
  if (!Array.isArray(mismatches)) return [text(message) || 'it failed, and Pact does not say why'];
  return mismatches.filter(isObject).map((one) => {
    const place = text(one['path']) || text(one['key']);
    return place ? `${place} -> ${text(one['mismatch'])}` : text(one['mismatch']);
  });
}

/** What stands in the way of all interactions: Pact may be unable to read the file. */
function messagesIn(errors: unknown): string {
  const found = Array.isArray(errors) ? errors.filter(isObject) : [];
  const messages = found.map(({ mismatch }) =>
    isObject(mismatch) ? text(mismatch['message']) : '',
  );
  // Pact names the file by the address at which it was given it.
  return messages
    .map((one) => one.replaceAll(/ ?(?:Source: |')?http:\/\/127\.\S*/g, ''))
    .join('; ');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
