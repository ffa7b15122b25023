import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import type { Model } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import type { Step } from './step.ts';

/** The service will process the next createExportJob, but its response will be lost. */
class LoseResponse implements Step {
  readonly kind = 'lose-answer';

  check(): boolean {
    return true;
  }

  async run(_: Model, { wire, note }: StepSequence): Promise<void> {
    note(this.kind, 'the response to the next createExportJob will be lost');
    wire.losesNext = true;
  }

  toString(): string {
    return 'lose-answer';
  }
}

export const loseAnswer: Arbitrary<Step> = fc.constant(new LoseResponse());
