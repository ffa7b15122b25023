import type { JobRow } from '@aep-sim/types';
import { lengthText } from './lengths.ts';
import { isOfClient, isPoll, isRetry, type RequestRow } from './request-row.ts';
import type { Story } from './request-story.ts';

/** The name of a request: its operation, or method and path if there is none. */
export function operationText({
  operation,
  request,
}: Pick<RequestRow, 'operation' | 'request'>): string {
  return operation ?? `${request.method} ${request.path}`;
}

export interface Told {
  readonly row: RequestRow;
  readonly story: Story | undefined;
  /** The job that it created. */
  readonly job: JobRow | undefined;
}

/** The status in the response, or why it went as it did, in a few words. */
export function seenOrWhy({ row, story, job }: Told): string {
  if (row.kind === 'control') return 'a control-plane request';
  const said = faultOf(row) ?? row.cause?.message ?? plainOf({ row, story, job });
  return [said, againOf(row, story), isOfClient(row) ? undefined : 'sent by this page']
    .filter(Boolean)
    .join(', ');
}

/** Whether a poll returned a terminal status that the client had received before. */
export function isSeenBefore({ seen }: RequestRow, story: Story | undefined): boolean {
  return seen !== undefined && FINAL.includes(seen) && seen === story?.before;
}

const FINAL = ['SUCCEEDED', 'FAILED', 'CANCELLED'];

function plainOf({ row, story, job }: Told): string | undefined {
  const { operation, response, seen } = row;
  if (response.status === 0) return 'no response was sent';
  if (isPoll(row)) return pollOf(row, story);
  if (operation === 'cancelExportJob' && response.status === 200) return 'marked for cancelling';
  if (operation === 'createExportJob' && seen !== undefined) return job && scriptOf(job);
  return undefined;
}

function pollOf(row: RequestRow, story: Story | undefined): string | undefined {
  const { seen } = row;
  const before = story?.before;
  if (seen === undefined) return undefined;
  if (isSeenBefore(row, story)) return `${seen}, already seen`;
  return before === undefined || before === seen ? seen : `${before} → ${seen}`;
}

function scriptOf({ script, chosenBy }: JobRow): string | undefined {
  if (chosenBy === 'rule') return `script ${script}`;
  if (chosenBy === 'header') return `script ${script}, by header`;
  // A server that lets all jobs succeed does what it does without a flag.
  if (chosenBy === 'flag' && script !== 'succeeds') return `script ${script}, by --script`;
  return undefined;
}

/** What a rule did to a request; undefined: nothing, or it decided how a job goes. */
export function faultOf({ rule, retryAfterS }: RequestRow): string | undefined {
  const effect = rule?.effect;
  if (effect === undefined || effect === 'script' || effect === 'cancel') return undefined;
  const asked = retryAfterS === undefined ? undefined : `Retry-After: ${retryAfterS}`;
  if (effect === 'error') return asked ?? 'an error by a rule';
  return [faultText(effect), asked].filter(Boolean).join(', ');
}

function faultText(effect: string): string {
  return effect === 'answer-lost' ? 'done, but the response was lost' : `${effect} by a rule`;
}

/** How a retry was sent. */
function againOf(row: RequestRow, story: Story | undefined): string | undefined {
  if (!isRetry(row)) return undefined;
  const after = afterText(story?.sinceMs);
  if (isTooEarly(story)) return `came back ${after}`;
  const isGet = row.request.method === 'GET';
  return [isGet ? 'retry' : 'same body again', after].filter(Boolean).join(isGet ? ' ' : ', ');
}

function afterText(ms: number | undefined): string {
  if (ms === undefined) return '';
  return ms < 500 ? 'at once' : `after ${lengthText(ms)}`;
}

function isTooEarly({ sinceMs, askedS }: Story = {}): boolean {
  return askedS !== undefined && sinceMs !== undefined && sinceMs < askedS * 1000;
}

/** Why a request went as it did, in sentences. */
export function whyText({ row, story, job }: Told): string {
  const { rule, retryAfterS, response } = row;
  const fault = faultOf(row);
  if (fault === undefined) return sentence(seenOrWhy({ row, story, job }));
  const first =
    rule?.effect === 'error'
      ? `A rule responded with ${response.status}, and nothing was done`
      : faultText(rule?.effect ?? '');
  const asked = retryAfterS === undefined ? '' : ` It asked to wait for ${retryAfterS} s.`;
  const early =
    story?.askedS === undefined ? '' : `, though it was asked to wait for ${story.askedS} s`;
  const again = isRetry(row)
    ? ` Your client came back ${afterText(story?.sinceMs)}${isTooEarly(story) ? early : ''}.`
    : '';
  return `${sentence(first)}${asked}${again}`;
}

function sentence(text: string): string {
  if (text === '') return '';
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}${/[.!?]$/.test(text) ? '' : '.'}`;
}

/** All text that the filter searches, in lowercase. */
export function searchedIn(row: RequestRow): string {
  const { operation, request, response, jobId, rule, seen, cause } = row;
  const { pointer, message } = cause ?? {};
  return [operation, request.path, response.status, jobId, rule?.id, seen, pointer, message]
    .filter((part) => part !== undefined)
    .join(' ')
    .toLowerCase();
}
