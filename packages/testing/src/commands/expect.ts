import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import { type Model, type ModelJob, statusAt } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import { describeError, shown, Violation } from '../violation.ts';
import type { Settled } from '../wire.ts';

/**
 * The result of a call. A rejection is a violation, except after a 503: then the result is undefined.
 *
 * @throws Violation
 */
export function answerOf<T>({ outcome, operation }: Settled<T>): { readonly value: T } | undefined {
  if ('value' in outcome) return outcome;
  if (operation.quietUntil !== undefined) return undefined;
  throw new Violation(`${operation.what} rejected: ${describeError(outcome.error)}`);
}

/** Checks the status of a job in the service: the result of the client may not match its requests. */
export async function expectTrue(real: StepSequence, job: ModelJob, after: string): Promise<void> {
  const { status } = await real.service.job(job.id);
  const expected = statusAt(job, real.clock.now());
  if (status === expected) return;
  throw new Violation(
    `After ${after}, ${job.name} is ${status} in the service; it must be ${expected}`,
  );
}

/** The number of a job, most often the newest, which has the current script. */
export const whichJob: Arbitrary<number> = fc.oneof(fc.constant(0), fc.nat({ max: 9 }));

/** The job with this number, counted from the newest; any number is valid. */
export function pick({ jobs }: Model, which: number): ModelJob {
  const job = jobs.at(-1 - (which % jobs.length));
  if (!job) throw new Error('This sequence has no job to pick.');
  return job;
}

/** Names instead of IDs, because IDs differ between replays. */
export function named(ids: readonly unknown[], names: ReadonlyMap<string, string>): string {
  const words = ids.map((id) => {
    const isText = typeof id === 'string' || typeof id === 'number';
    return (isText ? names.get(String(id)) : undefined) ?? shown(id);
  });
  return words.length === 0 ? 'none' : words.join(', ');
}

/** A status, without quotes if it looks like one. */
export function bare(status: unknown): string {
  return typeof status === 'string' && /^[A-Z]+$/.test(status) ? status : shown(status);
}
