import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import type { Model } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import type { Step } from './step.ts';

/** The current token is rejected, now or after some more responses. */
class ExpireToken implements Step {
  readonly kind = 'expire-token';
  readonly #answers: number;

  constructor(answers: number) {
    this.#answers = answers;
  }

  check(): boolean {
    return true;
  }

  async run(_: Model, { wire, note }: StepSequence): Promise<void> {
    const answers = this.#answers === 1 ? '1 more response' : `${this.#answers} more responses`;
    const when = this.#answers === 0 ? '' : ` after ${answers}`;
    note(this.kind, `the token expires${when}`);
    wire.expireToken(this.#answers);
  }

  toString(): string {
    return `expire-token(${this.#answers})`;
  }
}

export const expireToken: Arbitrary<Step> = fc
  .nat({ max: 3 })
  .map((answers) => new ExpireToken(answers));
