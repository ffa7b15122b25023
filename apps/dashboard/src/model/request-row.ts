import type { JournalIndexEntry } from '@aep-sim/types';

/** A request in short: an entry of the index of the journal. */
export type RequestRow = JournalIndexEntry;

/** Whether a client has sent it: not this page, and not to the control plane. */
export function isOfClient({ kind, byPage }: RequestRow): boolean {
  return kind === 'request' && !byPage;
}

export function isPoll({ operation, request }: RequestRow): boolean {
  return operation === 'retrieveExportJob' && request.method === 'GET';
}

/** Whether it failed for the client: rejected, changed by a fault, or without a response. */
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
