import type { Arbitrary } from 'fast-check';
import { endOf, type Model, statusAt } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import { describeError, Violation } from '../violation.ts';
import { bare, pick, whichJob } from './expect.ts';
import { expectJob } from './get.ts';
import type { Step } from './step.ts';

/** No client should poll less often: Adobe's documentation advises every two minutes (evidence: client-polls). */
const NOTICED_WITHIN_MS = 600_000;

/** The client waits for a job to finish, and then reads it. */
class Wait implements Step {
  readonly kind = 'wait';
  readonly #which: number;

  constructor(which: number) {
    this.#which = which;
  }

  /** A job that never finishes cannot be waited for. */
  check(model: Readonly<Model>): boolean {
    return model.jobs.length > 0 && endOf(pick(model, this.#which)) !== undefined;
  }

  async run(model: Model, real: StepSequence): Promise<void> {
    const { client, wire, clock } = real;
    const job = pick(model, this.#which);
    const what = `waitForExportJob(${job.name})`;
    real.note(this.kind, `${what}, then getExportJob(${job.name})`);
    const end = endOf(job);
    if (!end) return;
    const { outcome: expected, at } = end;
    const bounds = {
      requests: 0,
      endsBy: Math.max(at, clock.now()) + NOTICED_WITHIN_MS,
      tooLate: `still waits 10 min after ${job.name} finished as ${expected}`,
    };
    const { outcome, operation } = await wire.call(what, bounds, () =>
      client.waitForExportJob(job.handle),
    );
    const status = statusAt(job, operation.answeredAt);
    if ('error' in outcome) {
      throw new Violation(
        `${what} rejected while ${job.name} was ${status}: ${describeError(outcome.error)}`,
      );
    }
    const { value } = outcome;
    if (value !== status) {
      throw new Violation(
        `${what} returned ${bare(value)}, but ${job.name} was ${status} in the last response`,
      );
    }
    // The client may have cancelled it in the meantime.
    if (status !== endOf(job)?.outcome) {
      throw new Violation(`${what} returned ${status} before ${job.name} had finished`);
    }
    await expectJob(job, model, real);
  }

  toString(): string {
    return `wait(${this.#which})`;
  }
}

export const wait: Arbitrary<Step> = whichJob.map((which) => new Wait(which));
