import type { Clock, Health, JobRow, JournalIndexEntry, Report } from '@aep-sim/types';
import { batch, computed, signal } from '@preact/signals';
import { Lost, Rejected, type Source, type Tenant } from '../source/source.ts';

export type Connection = 'connecting' | 'live' | 'lost' | 'token';

/** All that the page knows of a sandbox, and how it stays up to date. */
export function pageState(source: Source, tenant: Tenant) {
  const connection = signal<Connection>('connecting');
  const health = signal<Health | undefined>(undefined);
  const clock = signal<Clock | undefined>(undefined);
  const jobs = signal<readonly JobRow[]>([]);
  const requests = signal<readonly JournalIndexEntry[]>([]);
  const report = signal<Report | undefined>(undefined);
  /** Where the playhead stands; undefined: at now. */
  const playhead = signal<number | undefined>(undefined);
  const selected = signal<number | undefined>(undefined);
  const now = computed(() => clock.value?.now ?? 0);
  const at = computed(() => playhead.value ?? now.value);

  const failed = (error: unknown): void => {
    if (error instanceof Rejected && error.status === 401) connection.value = 'token';
    else if (error instanceof Lost) connection.value = 'lost';
    else throw error;
  };

  /** Reads all anew. */
  const refresh = async (): Promise<number> => {
    const [readClock, journal, readReport, readHealth] = await Promise.all([
      source.clock(tenant),
      source.journal(tenant),
      source.report(tenant),
      source.health(),
    ]);
    const all: JobRow[] = [];
    for await (const some of source.jobs(tenant)) all.push(...some);
    batch(() => {
      health.value = readHealth;
      clock.value = readClock;
      jobs.value = all;
      requests.value = journal.entries;
      report.value = readReport;
      connection.value = 'live';
      selected.value ??= firstSelected(all)?.id;
    });
    return journal.last;
  };

  return { source, tenant, connection, health, clock, jobs, requests, report, playhead, selected, now, at, refresh, failed };
}

export type PageState = ReturnType<typeof pageState>;

/** The failed job that ended last, or else the newest: the failure comes to whoever opens the page. */
export function firstSelected(jobs: readonly JobRow[]): JobRow | undefined {
  const failed = jobs.filter(({ phase }) => phase === 'failed');
  return failed.toSorted((a, b) => (b.endAt ?? 0) - (a.endAt ?? 0))[0] ?? jobs[0];
}
