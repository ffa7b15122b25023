import type { JournalEntry, JournalPage } from '@aep-sim/types';
import type { Control } from '../control.ts';
import { type Duration, msOf } from '../duration.ts';
import { ExpectationFailed } from '../expectations/expectation-failed.ts';
import { checkObject } from '../option-names.ts';

/** Filters of entries. An entry must match all of them. */
export interface JournalQuery {
  /** `createExportJob`, `retrieveExportJob`, `listExportJobs`, …: docs/operations.md. */
  readonly operation?: string;
  /** The status of the response: 503, a class such as `5xx`, or 0 for no response. */
  readonly status?: number | `${1 | 2 | 3 | 4 | 5}xx`;
  readonly jobId?: number;
  /** `request`, or `control` for writes of the control plane. */
  readonly kind?: 'request' | 'control';
  /** A string that the entry contains as JSON; case-insensitive. Entries have no secrets. */
  readonly text?: string;
  /** Only entries with a greater `seq`. */
  readonly after?: number;
}

export interface JournalWait extends JournalQuery {
  /** How many entries must match. Default 1. */
  readonly count?: number;
  /** In real time. Default 5 s; at most 1 min. */
  readonly withinMs?: Duration;
}

/** The requests of one sandbox: the last 1,000. */
export interface SandboxJournal {
  /** The entries that match, oldest first. */
  entries(query?: JournalQuery): Promise<readonly JournalEntry[]>;
  /** The same, with the number of entries that the journal has dropped (`dropped`), and the last `seq` (`last`). */
  page(query?: JournalQuery): Promise<JournalPage>;
  /**
   * Waits in real time until `count` entries match, and returns them: `waitFor({ operation: 'createExportJob' })`.
   *
   * @throws ExpectationFailed if fewer match by then.
   */
  waitFor(wait: JournalWait): Promise<readonly JournalEntry[]>;
  /** Removes all entries. */
  clear(): Promise<void>;
}

/** The most entries in one response of the journal. */
const PAGE = 1000;

/** How much longer than its wait a request may take. */
const GRACE_MS = 10_000;

export function sandboxJournal({ call }: Pick<Control, 'call'>): SandboxJournal {
  const page = async (query: JournalQuery = {}): Promise<JournalPage> => {
    checkObject('journal: query', query);
    const entries: JournalEntry[] = [];
    let { after } = query;
    for (;;) {
      const read = (await call('GET', pathOf({ ...query, after }))) as JournalPage;
      entries.push(...read.entries);
      if (read.entries.length < PAGE) return { ...read, entries };
      after = read.entries.at(-1)?.seq;
    }
  };
  return {
    page,
    entries: async (query) => (await page(query)).entries,
    waitFor: async (wait) => {
      checkObject('waitFor: query', wait);
      const { count = 1, withinMs = 5000, ...query } = wait;
      const waitMs = Math.round(msOf(withinMs, 'waitFor: withinMs'));
      const path = pathOf({ ...query, count, waitMs });
      const { entries } = (await call('GET', path, undefined, waitMs + GRACE_MS)) as JournalPage;
      if (entries.length >= count) return entries;
      throw new ExpectationFailed(
        `waitFor: ${entries.length} of ${count} ${count === 1 ? 'entry' : 'entries'} matched within ${waitMs} ms. The query was ${JSON.stringify(query)}.`,
      );
    },
    clear: async () => {
      await call('DELETE', '/journal');
    },
  };
}

function pathOf(query: object): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) parameters.set(name, String(value));
  }
  return parameters.size === 0 ? '/journal' : `/journal?${parameters}`;
}
