import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import type { Model } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import type { Step } from './step.ts';

/** Time passes without requests. */
class Advance implements Step {
  readonly kind = 'advance';
  readonly #ms: number;

  constructor(ms: number) {
    this.#ms = ms;
  }

  check(): boolean {
    return true;
  }

  async run(_: Model, { clock, note }: StepSequence): Promise<void> {
    note(this.kind, `${this.#ms / 1000} s pass`);
    await clock.advance(this.#ms);
  }

  toString(): string {
    return `advance(${this.#ms})`;
  }
}

/** Often the durations at which a job changes, or just before. */
export const advance: Arbitrary<Step> = fc
  .oneof(
    fc.constantFrom(499, 500, 1999, 2000, 2999, 3000, 14_999, 15_000, 90_000, 205_000, 280_000),
    fc.integer({ min: 1, max: 300_000 }),
  )
  .map((ms) => new Advance(ms));
