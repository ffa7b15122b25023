import type { Rule, RuleEffect, RuleMatch, RuleRequest } from '@aep-sim/types';
import { lengthText } from './lengths.ts';
import { counted } from './words.ts';

type Told = { readonly [Type in RuleEffect['type']]: (of: Of<Type>, match?: RuleMatch) => string };
type Of<Type> = Extract<RuleEffect, { readonly type: Type }>;
type Asked = Pick<RuleRequest, 'match' | 'times' | 'skip' | 'probability' | 'effect'>;

const told: Told = {
  script: ({ script, pace, phases }) =>
    `script \`${script}\`${phases ? ', with lengths of its own' : pace ? `, pace ${pace}` : ''}`,
  error: ({ status, retryAfterS, code }) =>
    `${status}${retryAfterS === undefined ? '' : `, Retry-After ${retryAfterS} s`}${code === undefined ? '' : `, code ${code}`}`,
  latency: ({ ms, minMs = 0, maxMs = 0, clock }) =>
    `${ms === undefined ? spanText(minMs, maxMs) : shortText(ms)} late${clock === 'virtual' ? ', by the clock' : ''}`,
  hang: ({ ms }) => `no answer${ms === undefined ? '' : `, reset after ${shortText(ms)}`}`,
  reset: ({ afterBytes }) =>
    `connection reset${afterBytes === undefined ? '' : `, after ${bytesText(afterBytes)}`}`,
  cut: ({ afterBytes }) => `body cut after ${bytesText(afterBytes)}`,
  drip: ({ bytes, everyMs }) => `drip, ${bytesText(bytes)} ${everyText('every', everyMs)}`,
  body: ({ as, status }) => `${bodies[as]}${status === undefined ? '' : `, status ${status}`}`,
  'content-length': ({ by }) =>
    `Content-Length ${bytesText(Math.abs(by))} too ${by < 0 ? 'short' : 'long'}`,
  'answer-lost': ({ then }, match) => {
    const seen = then === 'hang' ? ', no end of waiting' : `, ${then} instead`;
    return `${workOf(match)} is done, the answer is lost${then === 'reset' ? '' : seen}`;
  },
  hold: ({ until: { operation, jobId }, maxMs = 30_000 }) =>
    `held until ${operation}${jobId === undefined ? '' : ` of ${jobId}`} is answered, ${shortText(maxMs)} at most`,
  token: ({ state }) => `token ${state}, 401 from then on`,
  page: ({ as }) => pages[as],
  'rate-limit': ({ requests, perMs }) =>
    `429, beyond ${counted(requests, 'request', 'requests')} ${everyText('in', perMs)}`,
  cancel: ({ afterMs }) => `another client cancels, ${shortText(afterMs)} after it was created`,
};

const bodies: Readonly<Record<Of<'body'>['as'], string>> = {
  empty: 'an empty body',
  'truncated-json': 'the first half of the body',
  'not-json': 'a body that is not JSON',
  html: 'an HTML page as body',
  null: 'null as body',
  'other-type': 'JSON of another type',
};

const pages: Readonly<Record<Of<'page'>['as'], string>> = {
  'empty-with-next': 'an empty page with a link to the rest',
  'repeated-cursor': 'a page that links to itself',
  'expired-cursor': '400 for a cursor that worked',
  short: 'half a page with a link to the rest',
};

/** What a rule does, in some words. Names stand between backticks; what is after a comma is more than its name needs. */
export function effectText({ effect, match }: Asked): string {
  const tell = told[effect.type] as (of: RuleEffect, match?: RuleMatch) => string;
  return tell(effect, match);
}

/** What a rule is for: "retrieveExportJob, job 708106618", "every request". */
export function matchText({ match = {}, effect, times, skip, probability }: Asked): string {
  const { operation, edition, jobId, dataSetId, segmentId, header = {}, query = {} } = match;
  const isOfJobs = effect.type === 'script' || effect.type === 'cancel';
  const parts = [
    ...[operation ?? []].flat(),
    ...(jobId === undefined ? [] : [`job ${jobId}`]),
    ...(dataSetId === undefined ? [] : [`dataset ${dataSetId}`]),
    ...(segmentId === undefined ? [] : [`segment ${segmentId}`]),
    ...(edition === undefined ? [] : [`edition ${edition}`]),
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

/** "4 of 4", or "0" where there is no limit. */
export function hitsText({ hits, times }: Rule): string {
  const shown = hits.toLocaleString('en');
  return times === undefined ? shown : `${shown} of ${times.toLocaleString('en')}`;
}

/** How a rule stands; `isWaiting`: a test may have forgotten it. */
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

function spanText(minMs: number, maxMs: number): string {
  if (maxMs < 1000) return `${minMs} to ${maxMs} ms`;
  return `${shortText(minMs)} to ${shortText(maxMs)}`;
}

/** "300 ms", "2.5 s", "4:40" from a minute on. */
export function shortText(ms: number): string {
  if (ms < 1000) return `${ms} ms`;
  if (ms < 60_000) return `${Math.round(ms / 100) / 10} s`;
  return lengthText(ms);
}

function everyText(word: string, ms: number): string {
  return ms === 1000 ? 'a second' : `${word} ${shortText(ms)}`;
}

function bytesText(bytes: number): string {
  return counted(bytes, 'byte', 'bytes');
}

function shareText(probability: number): string {
  return `${Number((probability * 100).toPrecision(3))} % of them`;
}
