import type { Clock, JobRow, Report, Rule } from '@aep-sim/types';
import type { RequestRow } from '../model/request-row.ts';
import type { Source, Tenant } from '../source/source.ts';
import { batch, cell, memo, type Readable } from './cell.ts';
import { changedJobs } from './changed-jobs.ts';
import { ticking } from './ticking.ts';

/** All that the page knows of a sandbox. Each member changes as the sandbox does. */
export interface TenantData {
  readonly tenant: Tenant;
  /** Undefined until it was read. */
  readonly clock: Readable<Clock | undefined>;
  /** What the clock shows; a running clock steps once a second. 0 until it was read. */
  readonly now: Readable<number>;
  /** Newest first. */
  readonly jobs: Readable<readonly JobRow[]>;
  readonly jobById: Readable<ReadonlyMap<number, JobRow>>;
  /** Whether all jobs were read, not the first page alone. */
  readonly isComplete: Readable<boolean>;
  /** The kept ones, oldest first. */
  readonly requests: Readable<readonly RequestRow[]>;
  /** How many older ones are no longer kept. */
  readonly dropped: Readable<number>;
  readonly report: Readable<Report | undefined>;
  readonly rules: Readable<readonly Rule[]>;
  /** Jobs that have just changed. */
  readonly changed: Readable<ReadonlySet<number>>;
  /** Counts up with each change: what else was read of the sandbox is out of date. */
  readonly version: Readable<number>;
}

/** The data of a sandbox, and the reads that bring it up to date. @throws Rejected and Lost, by each read */
export interface TenantStore extends TenantData {
  /** All of it; resolves with the seq of the last request that it knows. */
  readAll(): Promise<number>;
  readClock(): Promise<void>;
  readNewJobs(): Promise<void>;
  readJobs(ids: readonly number[]): Promise<void>;
  /** Requests that have arrived since, with their changes of the report and of the hits of rules. */
  readRequests(): Promise<void>;
  readRules(): Promise<void>;
  /** Jobs that have finished since they were read: their number of rows was not known. */
  readEnded(): Promise<void>;
  /** Stops its clock. */
  close(): void;
}

/** More than so many are read as a page of the list. */
const FEW = 20;

export function tenantStore(source: Source, tenant: Tenant): TenantStore {
  const clock = cell<Clock | undefined>(undefined);
  const jobs = cell<readonly JobRow[]>([]);
  const isComplete = cell(false);
  const requests = cell<readonly RequestRow[]>([]);
  const dropped = cell(0);
  const report = cell<Report | undefined>(undefined);
  const rules = cell<readonly Rule[]>([]);
  const version = cell(0);
  const jobById = memo(jobs, (rows) => new Map(rows.map((row) => [row.id, row])));
  const ticks = ticking(clock);
  const { now } = ticks;
  const changes = changedJobs(jobs, now, isComplete);
  let countedIds = new Set<number>();

  const put = (rows: readonly JobRow[]): void => {
    const fresh = new Map(rows.map((row) => [row.id, row]));
    const known = jobById.value;
    const added = [...fresh.values()].filter(({ id }) => !known.has(id));
    batch(() => {
      jobs.value = [...added, ...jobs.value.map((row) => fresh.get(row.id) ?? row)];
      version.value += 1;
    });
  };

  const readAllJobs = async (): Promise<void> => {
    let read: readonly JobRow[] = [];
    for await (const page of source.jobs(tenant)) {
      read = [...read, ...page];
      // The first page is shown while the rest is read, unless more is shown already.
      if (read.length > jobs.value.length || jobs.value.length === 0) jobs.value = read;
    }
    batch(() => {
      jobs.value = read;
      isComplete.value = true;
    });
  };

  const self: TenantStore = {
    tenant,
    clock,
    now,
    jobs,
    jobById,
    isComplete,
    requests,
    dropped,
    report,
    rules,
    changed: changes.changed,
    version,
    close: () => {
      ticks.close();
      changes.close();
    },
    readAll: async () => {
      countedIds = new Set();
      // The clock and the first rows are enough to show something.
      const readTime = async () => {
        clock.value = await source.clock(tenant);
      };
      const [head, readReport, readRules] = await Promise.all([
        source.index(tenant),
        source.report(tenant),
        source.rules(tenant),
        readTime(),
        readAllJobs(),
      ]);
      batch(() => {
        requests.value = head.entries;
        dropped.value = head.dropped;
        report.value = readReport;
        rules.value = readRules;
        version.value += 1;
      });
      return head.last;
    },
    readClock: async () => {
      const read = await source.clock(tenant);
      batch(() => {
        clock.value = read;
        version.value += 1;
      });
    },
    readNewJobs: async () => {
      const known = jobById.value;
      const read: JobRow[] = [];
      for await (const page of source.jobs(tenant)) {
        read.push(...page);
        if (page.some(({ id }) => known.has(id))) break;
      }
      put(read);
    },
    readJobs: async (ids) => {
      if (ids.length > FEW) return readAllJobs();
      const read = await Promise.all(ids.map((id) => source.job(tenant, id)));
      put(
        read.map(
          ({ facts: _, request: _6, written: _1, why: _2, next: _3, org: _4, ...row }) => row,
        ),
      );
    },
    readRequests: async () => {
      const after = requests.value.at(-1)?.seq ?? 0;
      const [head, readReport] = await Promise.all([
        source.index(tenant, after),
        source.report(tenant),
      ]);
      const isHit = head.entries.some(({ rule }) => rule !== undefined);
      const readRules = isHit ? await source.rules(tenant) : rules.value;
      batch(() => {
        // What the simulator no longer keeps is removed here too.
        const kept = requests.value.filter(({ seq }) => seq > head.dropped);
        requests.value = [...kept, ...head.entries];
        dropped.value = head.dropped;
        report.value = readReport;
        rules.value = readRules;
        version.value += 1;
      });
    },
    readRules: async () => {
      const read = await source.rules(tenant);
      batch(() => {
        rules.value = read;
        version.value += 1;
      });
    },
    readEnded: async () => {
      const at = now.value;
      const ended = jobs.value.filter(
        ({ id, rows, outcome, endAt }) =>
          rows === undefined &&
          outcome === 'succeeded' &&
          endAt !== undefined &&
          endAt <= at &&
          !countedIds.has(id),
      );
      for (const { id } of ended) countedIds.add(id);
      if (ended.length > 0) await self.readJobs(ended.map(({ id }) => id));
    },
  };
  return self;
}
