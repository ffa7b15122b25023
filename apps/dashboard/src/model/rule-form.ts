import type { RuleEffect, RuleRequest } from '@aep-sim/types';
import { effectText } from './rule-words.ts';

const once = (effect: RuleEffect, operation?: string): RuleRequest => ({
  ...(operation !== undefined && { match: { operation } }),
  times: 1,
  effect,
});

/** Rules that are often wanted: one for each effect, and the commonest errors first. */
export const commonRules: readonly RuleRequest[] = [
  once({ type: 'error', status: 429, retryAfterS: 10 }, 'listExportJobs'),
  once({ type: 'error', status: 503, retryAfterS: 30 }, 'retrieveExportJob'),
  once({ type: 'reset' }),
  once({ type: 'answer-lost', then: 'reset' }, 'createExportJob'),
  once({ type: 'script', script: 'fails-writing' }),
  once({ type: 'cancel', afterMs: 1000 }),
  { effect: { type: 'latency', ms: 2000 } },
  once({ type: 'hang' }),
  once({ type: 'cut', afterBytes: 1000 }, 'retrieveDatasetFile'),
  once({ type: 'drip', bytes: 200, everyMs: 1000 }, 'retrieveDatasetFile'),
  once({ type: 'body', as: 'html' }),
  once({ type: 'content-length', by: 10 }, 'retrieveDatasetFile'),
  once({ type: 'token', state: 'expired' }),
  once({ type: 'page', as: 'empty-with-next' }, 'listExportJobs'),
  { effect: { type: 'rate-limit', requests: 10, perMs: 1000 } },
  once({ type: 'hold', until: { operation: 'cancelExportJob' } }, 'retrieveExportJob'),
];

/** What each is chosen by. */
export function commonName(rule: RuleRequest): string {
  return effectText(rule).replaceAll('`', '');
}
