import type { Arbitrary } from 'fast-check';
import { cancel as cancelled, type Model } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import { answerOf, expectTrue, pick, whichJob } from './expect.ts';
import type { Step } from './step.ts';

/** The client cancels a job. A finished job does not change. */
class Cancel implements Step {
  readonly kind = 'cancel';
  readonly #which: number;

  constructor(which: number) {
    this.#which = which;
  }

  check({ jobs }: Readonly<Model>): boolean {
    return jobs.length > 0;
  }

  async run(model: Model, real: StepSequence): Promise<void> {
    const { client, wire, clock, note } = real;
    const job = pick(model, this.#which);
    const what = `cancelExportJob(${job.name})`;
    note(this.kind, what);
    const settled = await wire.call(what, { requests: 0 }, () =>
      client.cancelExportJob(job.handle),
    );
    const { cancelledAt } = settled.operation;
    // If the call resolves, the job must be cancelled, whether a request was sent or not.
    if (answerOf(settled) || cancelledAt !== undefined) {
      cancelled(job, cancelledAt ?? clock.now());
    }
    await expectTrue(real, job, what);
  }

  toString(): string {
    return `cancel(${this.#which})`;
  }
}

export const cancel: Arbitrary<Step> = whichJob.map((which) => new Cancel(which));
