import type { Rule, RuleEffect, RuleMatch, RuleRequest } from '@aep-sim/types';
import { lengthText } from './lengths.ts';
import { counted } from './words.ts';

type Asked = Pick<RuleRequest, 'match' | 'times' | 'skip' | 'probability' | 'effect'>;

/**
 * What a rule does, in some words: "503, Retry-After 30 s", "drip, 200 bytes, every 1 s". Names stand between backticks;
 * what is after a comma is more than its name needs.
 */
export function effectText({ effect, match }: Pick<Asked, 'effect' | 'match'>): string {
  const { lead, others } = ledBy(effect, match);
  return [lead, ...Object.entries(others).map(memberText)].join(', ');
}

function ledBy(
  effect: RuleEffect,
  match: RuleMatch | undefined,
): { readonly lead: string; readonly others: object } {
  const { type, ...others } = effect;
  if (effect.type === 'script') {
    const { script, type: _, ...more } = effect;
    return { lead: `script \`${script}\``, others: more };
  }
  if (effect.type === 'error') {
    const { status, type: _, ...more } = effect;
    return { lead: String(status), others: more };
  }
  if (type === 'answer-lost')
    return { lead: `${workOf(match)} is done, the response is lost`, others };
  return { lead: type, others };
}

/** "every 1 s" of `everyMs`, "after 10 bytes" of `afterBytes`, "status 502". */
function memberText([name, value]: [string, unknown]): string {
  if (name === 'retryAfterS') return `Retry-After ${value} s`;
  if (typeof value === 'object' && value !== null) {
    return `${name} ${Object.entries(value).map(memberText).join(', ')}`;
  }
  const [, word = '', unit] = /^(.*?)(ms|bytes)$/i.exec(name) ?? [];
  if (unit === undefined || typeof value !== 'number') return `${name} ${value}`;
  const size = unit.toLowerCase() === 'ms' ? shortText(value) : counted(value, 'byte', 'bytes');
  return `${word} ${size}`.trim();
}

/** What a rule is for: "retrieveExportJob, job 708106618", "every request". */
export function matchText({ match = {}, effect, times, skip, probability }: Asked): string {
  const { operation, edition, jobId, dataSetId, segmentId, header = {}, query = {} } = match;
  const isOfJobs = effect.type === 'script' || effect.type === 'cancel';
  const named = Object.entries({ job: jobId, dataset: dataSetId, segment: segmentId, edition });
  const parts = [
    ...[operation ?? []].flat(),
    ...named.flatMap(([name, value]) => (value === undefined ? [] : `${name} ${value}`)),
    ...Object.entries(header).map(([name, value]) => `${name}: ${value}`),
    ...Object.entries(query).map(([name, value]) => `?${name}=${value}`),
  ];
  const every = isOfJobs ? (times === 1 ? 'next job' : 'every job') : 'every request';
  return [
    ...(parts.length === 0 ? [every] : parts),
    ...(skip ? [`after the first ${skip}`] : []),
    ...(probability === undefined || probability === 1 ? [] : [shareText(probability)]),
  ].join(', ');
}

/** "4 of 4", or "0" if there is no limit. */
export function hitsText({ hits, times }: Rule): string {
  const shown = hits.toLocaleString('en');
  return times === undefined ? shown : `${shown} of ${times.toLocaleString('en')}`;
}

/** The state of a rule; `isWaiting`: a test may have forgotten it. */
export function standText({ enabled, exhausted, hits, times }: Rule): {
  readonly text: string;
  readonly isWaiting: boolean;
} {
  if (!enabled) return { text: 'off', isWaiting: false };
  if (exhausted) return { text: 'used up', isWaiting: false };
  if (hits === 0)
    return { text: times === undefined ? 'not met yet' : 'not consumed yet', isWaiting: true };
  return { text: times === undefined ? 'acting' : `${times - hits} left`, isWaiting: false };
}

/** The name of its switch: "rule-5, 429 for listExportJobs". */
export function ruleName(rule: Rule): string {
  const [what] = effectText(rule).replaceAll('`', '').split(',');
  const { match = {}, times, effect } = rule;
  return `${rule.id}, ${what} for ${matchText({ match, effect, ...(times && { times }) })}`;
}

function workOf(match: RuleMatch | undefined): string {
  const operations = [match?.operation ?? []].flat();
  if (operations.length !== 1) return 'the work';
  const [verb] = /^[a-z]+/.exec(operations[0] ?? '') ?? [];
  return methods[verb ?? ''] ?? 'GET';
}

const methods: Readonly<Record<string, string>> = {
  create: 'POST',
  exchange: 'POST',
  cancel: 'DELETE',
  delete: 'DELETE',
  put: 'PUT',
  patch: 'PATCH',
};

/** "300 ms", "2.5 s", "4:40" from a minute on. */
function shortText(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  if (ms < 60_000) return `${Math.round(ms / 100) / 10} s`;
  return lengthText(ms);
}

function shareText(probability: number): string {
  return `${Number((probability * 100).toPrecision(3))} % of them`;
}
