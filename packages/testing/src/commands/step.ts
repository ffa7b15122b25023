import type { AsyncCommand } from 'fast-check';
import type { Model } from '../model.ts';
import type { StepKind } from '../step-kind.ts';
import type { History } from '../step-sequence.ts';

/** One step of a history. */
export interface Step extends AsyncCommand<Model, History> {
  readonly kind: StepKind;
}
