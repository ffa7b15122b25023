import type { Arbitrary } from 'fast-check';
import * as fc from 'fast-check';
import type { Model } from '../model.ts';
import type { StepSequence } from '../step-sequence.ts';
import type { Step } from './step.ts';

/** The service will respond to the next request with 503 and Retry-After. */
class Overload implements Step {
  readonly kind = 'overload';
  readonly #seconds: number;

  constructor(seconds: number) {
    this.#seconds = seconds;
  }

  check(): boolean {
    return true;
  }

  async run(_: Model, { wire, note }: StepSequence): Promise<void> {
    note(this.kind, `the next request will get 503 with Retry-After: ${this.#seconds}`);
    wire.overloadSeconds = this.#seconds;
  }

  toString(): string {
    return `overload(${this.#seconds})`;
  }
}

export const overload: Arbitrary<Step> = fc
  .integer({ min: 1, max: 30 })
  .map((seconds) => new Overload(seconds));
