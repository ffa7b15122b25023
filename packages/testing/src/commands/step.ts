import type { AsyncCommand } from 'fast-check';
import type { History } from '../history.ts';
import type { Model } from '../model.ts';

export type StepKind =
  | 'create'
  | 'get'
  | 'list'
  | 'page-through'
  | 'cancel'
  | 'wait'
  | 'advance'
  | 'script'
  | 'lose-answer'
  | 'overload'
  | 'expire-token';

/** One step of a history. */
export interface Step extends AsyncCommand<Model, History> {
  readonly kind: StepKind;
}
