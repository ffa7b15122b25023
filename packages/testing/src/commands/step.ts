import type { AsyncCommand } from 'fast-check';
import type { History } from '../history.ts';
import type { Model } from '../model.ts';
import type { StepKind } from '../step-kind.ts';

/** One step of a history. */
export interface Step extends AsyncCommand<Model, History> {
  readonly kind: StepKind;
}
