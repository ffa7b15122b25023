import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import { type Model, type ModelJob, statusAt } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import { describeError, shown, Violation } from '../violation.ts';
import type { Settled } from '../wire.ts';

/**
 * What a call gave. A rejection is a violation, unless the call met a 503: then it is undefined.
 *
 * @throws Violation
 */
export function answerOf<T>({ outcome, operation }: Settled<T>): { readonly value: T } | undefined {
  if ('value' in outcome) return outcome;
  if (operation.quietUntil !== undefined) return undefined;
  throw new Violation(`${operation.what} rejected: ${describeError(outcome.error)}`);
}

/** Holds what the service says of a job against the model: the client may have done more, or less, than it says. */
export async function expectTrue(real: StepSequence, job: ModelJob, after: string): Promise<void> {
  const { status } = await real.service.job(job.id);
  const expected = statusAt(job, real.clock.now());
  if (status === expected) return;
  throw new Violation(
    `After ${after}, ${job.name} is ${status} in the service; it must be ${expected}`,
  );
}

/** Names a job, most often the newest: that the present script was meant for. */
export const whichJob: Arbitrary<number> = fc.oneof(fc.constant(0), fc.nat({ max: 9 }));

/** The job that a number names, counted from the newest, whatever the number. */
export function pick({ jobs }: Model, which: number): ModelJob {
  const job = jobs.at(-1 - (which % jobs.length));
  if (!job) throw new Error('This sequence has no job to pick.');
  return job;
}

/** Names for ids: the ids themselves differ from one replay to the next. */
export function named(ids: readonly unknown[], names: ReadonlyMap<string, string>): string {
  const words = ids.map((id) => {
    const isText = typeof id === 'string' || typeof id === 'number';
    return (isText ? names.get(String(id)) : undefined) ?? shown(id);
  });
  return words.length === 0 ? 'none' : words.join(', ');
}

/** A status: without quotes where it looks like one. */
export function bare(status: unknown): string {
  return typeof status === 'string' && /^[A-Z]+$/.test(status) ? status : shown(status);
}
