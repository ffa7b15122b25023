import type { AsyncCommand } from 'fast-check';
import type { Model } from '../model.ts';
import type { StepKind } from '../step-kind.ts';
import type { StepSequence } from '../step-sequence.ts';

/** One step of a sequence. */
export interface Step extends AsyncCommand<Model, StepSequence> {
  readonly kind: StepKind;
}
