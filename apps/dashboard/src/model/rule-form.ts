import type { OperationSummary, RuleEffect, RuleRequest } from '@aep-sim/types';

/** A rule that is often wanted. */
export interface CommonRule {
  readonly name: string;
  readonly rule: RuleRequest;
}

const once = (effect: RuleEffect, operation?: string): RuleRequest => ({
  ...(operation !== undefined && { match: { operation } }),
  times: 1,
  effect,
});

/** One for each effect, and the commonest errors first. */
export const commonRules: readonly CommonRule[] = [
  {
    name: '429 with Retry-After',
    rule: once({ type: 'error', status: 429, retryAfterS: 10 }, 'listExportJobs'),
  },
  {
    name: '503 with Retry-After',
    rule: once({ type: 'error', status: 503, retryAfterS: 30 }, 'retrieveExportJob'),
  },
  { name: 'Connection reset', rule: once({ type: 'reset' }) },
  {
    name: 'Answer lost, work done',
    rule: once({ type: 'answer-lost', then: 'reset' }, 'createExportJob'),
  },
  {
    name: 'Next job fails while writing',
    rule: once({ type: 'script', script: 'fails-writing' }),
  },
  {
    name: 'Next job is cancelled by another client',
    rule: once({ type: 'cancel', afterMs: 1000 }),
  },
  { name: 'Late answer', rule: { effect: { type: 'latency', ms: 2000 } } },
  { name: 'No answer', rule: once({ type: 'hang' }) },
  {
    name: 'Body cut in the middle',
    rule: once({ type: 'cut', afterBytes: 1000 }, 'retrieveDatasetFile'),
  },
  {
    name: 'Slow body',
    rule: { ...once({ type: 'drip', bytes: 200, everyMs: 1000 }, 'retrieveDatasetFile') },
  },
  { name: 'HTML in place of JSON', rule: once({ type: 'body', as: 'html' }) },
  {
    name: 'Wrong Content-Length',
    rule: once({ type: 'content-length', by: 10 }, 'retrieveDatasetFile'),
  },
  { name: 'Expired token', rule: once({ type: 'token', state: 'expired' }) },
  {
    name: 'Empty page with a link',
    rule: once({ type: 'page', as: 'empty-with-next' }, 'listExportJobs'),
  },
  { name: 'Rate limit', rule: { effect: { type: 'rate-limit', requests: 10, perMs: 1000 } } },
  {
    name: 'Poll held until a cancel',
    rule: once({ type: 'hold', until: { operation: 'cancelExportJob' } }, 'retrieveExportJob'),
  },
];

/** The operations that an effect fits. Those without a sandbox have rules of their own. */
export function fittingOperations(
  operations: readonly OperationSummary[],
  type: RuleEffect['type'],
): readonly string[] {
  return operations
    .filter(({ family, effects }) => family !== 'ims' && effects.includes(type))
    .map(({ name }) => name);
}

/** The same rule for one operation, or for all that its effect fits. */
export function withOperation(rule: RuleRequest, operation: string | undefined): RuleRequest {
  const { match: { operation: _, ...match } = {}, ...rest } = rule;
  const left = operation === undefined ? match : { operation, ...match };
  return Object.keys(left).length === 0 ? rest : { match: left, ...rest };
}

/** The same rule so many times, or each time. */
export function withTimes(rule: RuleRequest, times: number | undefined): RuleRequest {
  const { times: _, effect, ...rest } = rule;
  return { ...rest, ...(times !== undefined && { times }), effect };
}
