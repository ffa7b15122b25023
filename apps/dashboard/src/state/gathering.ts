import type { Event } from '../source/source.ts';
import { watch } from './cell.ts';
import type { TenantStore } from './tenant-data.ts';

/** Events of this time are processed together: at most ten renders a second. */
const GATHERED_MS = 100;

export interface Gathering {
  tell(event: Event): void;
  /** Rejects if what an event requires cannot be read. */
  readonly failed: Promise<never>;
  hasFailed(): boolean;
  /** Whether events were lost. */
  hasGap(): boolean;
  /** The seq of the last event that was processed. */
  done(): number;
  close(): void;
}

/** Takes events together, and reads what they have changed. `last`: the seq of the last event before them. */
export function gathering(store: TenantStore, last: number): Gathering {
  let done = last;
  let hasFailed = false;
  let pending: Event[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let hasGap = false;
  let isClosed = false;
  let fail = (_: unknown): void => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  // Whoever has stopped to listen does not wait for it.
  failed.catch(() => {});

  const flush = async (): Promise<void> => {
    timer = undefined;
    isReading = true;
    const events = pending;
    pending = [];
    try {
      await readChanged(store, events);
      done = Math.max(done, ...events.map(seqOf));
      await store.readEnded();
    } catch (error) {
      hasFailed = true;
      fail(error);
    }
    isReading = false;
    if (pending.length > 0) schedule();
  };
  const schedule = (): void => {
    if (!isClosed && !isReading) timer ??= setTimeout(flush, GATHERED_MS);
  };
  // Time alone ends jobs too.
  const unwatch = watch(
    () => store.now.value,
    (now) => {
      if (now > 0) schedule();
      return undefined;
    },
  );

  return {
    tell: (event) => {
      if (event.type === 'gap') hasGap = true;
      else pending.push(event);
      schedule();
    },
    failed,
    hasFailed: () => hasFailed,
    hasGap: () => hasGap,
    done: () => done,
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      unwatch();
    },
  };
}

function seqOf(event: Event): number {
  if (event.type === 'gap') return 0;
  return event.type === 'request' ? event.entry.seq : event.change.seq;
}

async function readChanged(store: TenantStore, events: readonly Event[]): Promise<void> {
  const changes = events.flatMap((event) => ('change' in event ? [event] : []));
  const has = (type: Event['type']) => events.some((event) => event.type === type);
  if (has('tenant')) {
    await store.readAll();
    return;
  }
  const jobs = changes.filter(({ type }) => type === 'job').map(({ change }) => change);
  const touched = jobs.flatMap(({ change, jobId, dataSetId }) =>
    change === 'created' ? [] : (jobId ?? jobsOf(store, dataSetId)),
  );
  if (jobs.some(({ change }) => change === 'created')) await store.readNewJobs();
  if (touched.length > 0) await store.readJobs([...new Set(touched)]);
  if (has('clock')) await store.readClock();
  if (has('rule')) await store.readRules();
  if (has('request')) await store.readRequests();
}

/** Those of a dataset; they may all have changed with it. */
function jobsOf(store: TenantStore, dataSetId: string | undefined): number[] {
  const rows = store.jobs.value.filter((row) => row.dataSetId === dataSetId);
  return rows.map(({ id }) => id);
}
