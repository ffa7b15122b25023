import type { JournalEntry, JournalPage } from '@aep-sim/types';
import type { Control } from '../control.ts';
import { type Duration, msOf } from '../duration.ts';
import { ExpectationFailed } from '../expectations/expectation-failed.ts';

/** Which entries: all that is named must hold. */
export interface JournalQuery {
  /** `createExportJob`, `retrieveExportJob`, `listExportJobs`, …: docs/operations.md. */
  readonly operation?: string;
  /** Of the response: 503, a class such as `5xx`, or 0 where a fault let no response through. */
  readonly status?: number | `${1 | 2 | 3 | 4 | 5}xx`;
  readonly jobId?: number;
  /** `request`, or `control` for writes of the control plane. */
  readonly kind?: 'request' | 'control';
  /** What they contain as JSON, in any case. Secrets are not in entries. */
  readonly text?: string;
  /** Entries whose `seq` is greater. */
  readonly after?: number;
}

export interface JournalWait extends JournalQuery {
  /** How many entries must match. Default 1. */
  readonly count?: number;
  /** Real time. Default 5 s; at most one minute. */
  readonly withinMs?: Duration;
}

/** The requests of one sandbox: the last 1,000. */
export interface SandboxJournal {
  /** Those that match, oldest first. */
  entries(query?: JournalQuery): Promise<readonly JournalEntry[]>;
  /** The same, with how many entries a limit has removed (`dropped`), and the `seq` of the last one (`last`). */
  page(query?: JournalQuery): Promise<JournalPage>;
  /**
   * Waits in real time until so many entries match, and gives them: `waitFor({ operation: 'createExportJob' })`.
   *
   * @throws ExpectationFailed when fewer have come by then.
   */
  waitFor(wait: JournalWait): Promise<readonly JournalEntry[]>;
  /** Removes all entries. */
  clear(): Promise<void>;
}

/** As many as one response of the journal has at most. */
const PAGE = 1000;

/** How much longer than it waits a waiting request may take. */
const GRACE_MS = 10_000;

export function sandboxJournal({ call }: Pick<Control, 'call'>): SandboxJournal {
  const page = async (query: JournalQuery = {}): Promise<JournalPage> => {
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
    waitFor: async ({ count = 1, withinMs = 5000, ...query }) => {
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
