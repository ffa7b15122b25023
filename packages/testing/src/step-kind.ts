/** The kind of a step. */
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
