import type { ClientFinding } from '@aep-sim/types';
import { counted } from './words.ts';

export type Finding = ClientFinding;
export type FindingKind = Finding['finding'];

const words: Readonly<Record<FindingKind, string>> = {
  'repeats-a-create': 'Repeated a POST and created two jobs',
  'sends-what-no-document-knows': 'Sent what is not documented',
  'polls-without-pause': 'Polled without a pause',
  'ignores-retry-after': 'Ignored Retry-After',
  'polls-after-the-end': 'Continued after a terminal status',
  'never-sees-failed': 'Continued after FAILED',
  'leaves-jobs-running': 'Left jobs before they finished',
  'drops-the-cursor': 'Read only the first page of a list',
  'rewrites-the-cursor': 'Changed the cursor of the next page',
  'asks-for-a-page-twice': 'Requested a page twice',
  'uses-an-expired-token': 'Continued with an expired token',
  'downloads-before-the-end': 'Downloaded before the job had finished',
  'reads-only-the-first-file': 'Read only some files of a batch',
  'reads-only-the-first-batch': 'Read only one batch of several',
  'trusts-a-short-body': 'Treated an incomplete body as complete',
};

/** What a client did wrong, in some words. */
export function findingText(kind: FindingKind): string {
  return words[kind];
}

/** The first request of these findings was right: its response should have been honored. */
export const HEEDLESS: readonly FindingKind[] = ['never-sees-failed', 'polls-after-the-end'];

/** These findings show for a job how many of its polls belong to them. */
const ofPolls: Partial<Record<FindingKind, string>> = {
  'polls-without-pause': 'without a pause',
  'polls-after-the-end': 'after the end',
  'never-sees-failed': 'after FAILED',
};

/** A finding about one job, shorter; `requests`: how many of the job's are part of it. */
export function shortFinding({ finding }: Finding, requests: number): string {
  if (finding === 'repeats-a-create') return 'created twice';
  const how = ofPolls[finding];
  if (how !== undefined) return `${counted(requests, 'poll', 'polls')} ${how}`;
  const text = words[finding];
  return text.charAt(0).toLowerCase() + text.slice(1);
}
