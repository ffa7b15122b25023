import type { Arbitrary } from 'fast-check';
import { advance } from './advance.ts';
import { cancel } from './cancel.ts';
import { create } from './create.ts';
import { expireToken } from './expire-token.ts';
import { get } from './get.ts';
import { list } from './list.ts';
import { loseAnswer } from './lose-answer.ts';
import { overload } from './overload.ts';
import { pageThrough } from './page-through.ts';
import { script } from './script.ts';
import type { Step } from './step.ts';
import { wait } from './wait.ts';

/** All that can happen in a sequence; what stands more than once happens more often. */
export const steps: Arbitrary<Step>[] = [
  create,
  create,
  create,
  script,
  wait,
  wait,
  get,
  get,
  cancel,
  advance,
  list,
  pageThrough,
  loseAnswer,
  overload,
  expireToken,
];
