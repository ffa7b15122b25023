import type { Entry, JournalFilter } from './port.ts';
import type { Slot } from './slot.ts';

/** Whether an exchange matches the query, as far as that can be decided before it is rendered. */
export function isAskedFor(slot: Slot, { operation, status, jobId, kind }: JournalFilter): boolean {
  if (operation !== undefined && slot.operation !== operation) return false;
  if (status && (slot.status < status.from || slot.status > status.to)) return false;
  if (jobId !== undefined && slot.jobId !== jobId) return false;
  return kind === undefined || slot.kind === kind;
}

/** Finds a string in entries as JSON, ignoring case, as it is or as it is written in a JSON string. */
export function finderOfText(text: string): (entry: Entry) => boolean {
  const plain = text.toLowerCase();
  const quoted = JSON.stringify(text).slice(1, -1).toLowerCase();
  return (entry) => {
    const written = JSON.stringify(entry).toLowerCase();
    return written.includes(plain) || written.includes(quoted);
  };
}
