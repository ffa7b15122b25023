import { clearTimeout, setTimeout } from 'node:timers';
import type { Tenant } from '../core/tenant.ts';
import type { Journal, JournalQuery } from '../journal/port.ts';
import type { Wait } from './journal-query.ts';

/** Waits until `count` entries match, the time is over, or one of the signals aborts. Leaves no timer. */
export async function matched(
  journal: Journal,
  { tenant, query, wait }: { tenant: Tenant; query: JournalQuery; wait: Wait },
  signals: readonly AbortSignal[],
): Promise<void> {
  const stop = new AbortController();
  const end = () => stop.abort();
  if (signals.some(({ aborted }) => aborted)) return;
  for (const signal of signals) signal.addEventListener('abort', end);
  const timer = setTimeout(end, wait.waitMs);
  try {
    await reached(journal, tenant, query, wait.count, stop.signal);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener('abort', end);
  }
}

/** Reads each entry once. */
async function reached(
  journal: Journal,
  tenant: Tenant,
  { limit: _, after = 0, ...filter }: JournalQuery,
  count: number,
  signal: AbortSignal,
): Promise<void> {
  let seqs: readonly number[] = [];
  for (let last = after; ; ) {
    const page = await journal.seqs(tenant, { ...filter, after: last });
    const { gone } = journal.span(tenant);
    seqs = [...seqs, ...page.entries].filter((seq) => seq > gone);
    last = Math.max(last, page.last);
    if (seqs.length >= count || signal.aborted) return;
    await journal.changed(tenant, last, signal);
    if (signal.aborted) return;
  }
}
