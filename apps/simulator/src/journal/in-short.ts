import { isCut, textOf } from './kept-body.ts';
import { parsed } from './parsed-body.ts';
import type { IndexEntry } from './port.ts';
import type { Redactor } from './redact.ts';
import type { Slot } from './slot.ts';

/** What an index entry has instead of headers and bodies. */
export function toldBy(
  slot: Slot,
  redactor: Redactor,
  isBare: boolean,
): Pick<IndexEntry, 'seen' | 'cause' | 'retryAfterS' | 'byPage'> {
  const seen = isBare ? undefined : statusSeen(slot);
  const cause = isBare ? undefined : slot.why?.[0];
  const { 'retry-after': retryAfter = '' } = slot.headers;
  return {
    ...(seen !== undefined && { seen: redactor.text(seen) }),
    ...(cause && {
      cause: {
        ...(cause.in && { in: cause.in }),
        pointer: redactor.text(cause.pointer),
        message: redactor.text(cause.message),
      },
    }),
    ...(SECONDS.test(retryAfter) && { retryAfterS: Number(retryAfter) }),
    ...(slot.isByPage && { byPage: true }),
  };
}

const SECONDS = /^\d{1,9}$/;
const OF_A_JOB = ['retrieveExportJob', 'createExportJob'];

/** The status of the job in a response. */
function statusSeen({ operation, status, answer, headers }: Slot): string | undefined {
  if (status !== 200 || !OF_A_JOB.includes(operation ?? '')) return undefined;
  if (answer === undefined || isCut(answer)) return undefined;
  const job = parsed(textOf(answer) ?? '', headers['content-type']);
  if (typeof job !== 'object' || job === null || !('status' in job)) return undefined;
  return typeof job.status === 'string' ? job.status : undefined;
}
