import type { JournalIndexEntry } from '@aep-sim/types';

/** A request in short: an entry of the index of the journal. */
export type RequestRow = JournalIndexEntry;

/** Whether a client has sent it: what is seen of requests leaves out this page's own and those of the control plane. */
export function isOfClient({ kind, byPage }: RequestRow): boolean {
  return kind === 'request' && !byPage;
}

export function isPoll({ operation, request }: RequestRow): boolean {
  return operation === 'retrieveExportJob' && request.method === 'GET';
}

/** Whether it went wrong for the client: rejected, broken by a fault, or without an answer. */
export function isBad({ response, rule }: RequestRow): boolean {
  return response.status >= 400 || response.status === 0 || isFault(rule?.effect);
}

const NO_FAULTS = ['script', 'cancel'];

function isFault(effect: string | undefined): boolean {
  return effect !== undefined && !NO_FAULTS.includes(effect);
}

export function isRetry({ attempt }: RequestRow): boolean {
  return attempt > 1;
}
