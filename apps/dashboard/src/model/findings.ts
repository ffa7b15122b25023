import type { Report } from '@aep-sim/types';
import { counted } from './words.ts';

export type Finding = Report['findings'][number];

const sentences: Readonly<Record<Finding['finding'], (requests: number) => string>> = {
  'repeats-a-create': () => 'created twice',
  'sends-what-no-document-knows': () => 'sent what no document knows',
  'polls-without-pause': (requests) => `${counted(requests, 'poll', 'polls')} without a pause`,
  'ignores-retry-after': () => 'ignored Retry-After',
  'polls-after-the-end': (requests) => `${counted(requests, 'poll', 'polls')} after the end`,
  'never-sees-failed': (requests) => `${counted(requests, 'poll', 'polls')} after FAILED`,
  'leaves-jobs-running': () => 'left running',
  'drops-the-cursor': () => 'dropped the cursor',
  'rewrites-the-cursor': () => 'rewrote the cursor',
  'asks-for-a-page-twice': () => 'asked for a page twice',
  'uses-an-expired-token': () => 'used an expired token',
  'downloads-before-the-end': () => 'downloaded before the end',
  'reads-only-the-first-file': () => 'read the first file alone',
  'reads-only-the-first-batch': () => 'read the first batch alone',
  'trusts-a-short-body': () => 'trusted a short body',
};

/** A finding about one job in some words; `requests`: how many of the job's are part of it. */
export function shortFinding({ finding }: Finding, requests: number): string {
  return sentences[finding](requests);
}
