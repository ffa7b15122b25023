import { Lost, Rejected, type Source } from '../source/source.ts';
import { cell, type Readable } from './cell.ts';
import { gathering } from './gathering.ts';
import type { TenantStore } from './tenant-data.ts';
import { hiddenSignal, untilVisible } from './visible.ts';

/** The connection between the page and the simulator. */
export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'live' }
  /** The control plane requires a token; `isWrong`: the given one was rejected. */
  | { readonly state: 'token'; readonly isWrong: boolean }
  /** It does not respond. `nextTryAt` is by `performance.now()`. */
  | { readonly state: 'lost'; readonly nextTryAt: number }
  /** It rejected what the page reads: its sentence. */
  | { readonly state: 'rejected'; readonly sentence: string };

export interface Following {
  readonly connection: Readable<Connection>;
  /** The ID of the process that responds; it differs from start to start. */
  readonly run: Readable<string | undefined>;
  tryNow(): void;
  stop(): void;
}

interface Ended {
  /** The last event that was processed: only later ones are missing. Absent: everything must be read. */
  readonly since?: number;
}

export interface FollowingOptions {
  readonly source: Source;
  readonly store: TenantStore;
  readonly hasToken: () => boolean;
  /** Called when another process responds than before, after all of it was read: how many jobs were lost. */
  readonly onRestart: (gone: number) => void;
}

const WAITS_MS = [1000, 2000, 4000, 8000, 10_000];
/** Until the user does something. */
const LONG_MS = 2 ** 31 - 1;

/** Keeps the data of a sandbox up to date, until it is stopped. */
export function following({ source, store, hasToken, onRestart }: FollowingOptions): Following {
  const connection = cell<Connection>({ state: 'connecting' });
  const run = cell<string | undefined>(undefined);
  const stopping = new AbortController();
  let wake = (): void => {};

  const pause = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** Reads all, or what is new since an event; then follows the events until the stream ends, or the page is hidden. */
  const session = async (since: number | undefined): Promise<Ended> => {
    const health = await source.health();
    const isOther = run.value !== undefined && run.value !== health.run;
    const before = store.jobById.value;
    const last = since === undefined || isOther ? await store.readAll() : since;
    run.value = health.run;
    const there = store.jobById.value;
    if (isOther) onRestart([...before.keys()].filter((id) => !there.has(id)).length);
    connection.value = { state: 'live' };
    const gathered = gathering(store, last);
    const hidden = hiddenSignal();
    const listening = new AbortController();
    const signal = AbortSignal.any([stopping.signal, listening.signal, hidden]);
    try {
      const heard = source.listen(store.tenant, last, gathered.tell, signal);
      await Promise.race([heard, gathered.failed]);
      return {};
    } catch (error) {
      // A browser has few connections per host, so a hidden page uses none.
      if (hidden.aborted) return { since: gathered.done() };
      if (gathered.hasGap()) return {};
      // A stream may end although the simulator still runs: the next try finds out.
      if (error instanceof Lost && !gathered.hasFailed()) return { since: gathered.done() };
      throw error;
    } finally {
      listening.abort();
      gathered.close();
    }
  };

  const follow = async (): Promise<void> => {
    let since: number | undefined;
    for (let tries = 0; !stopping.signal.aborted; ) {
      try {
        await untilVisible();
        ({ since } = await session(since));
        tries = 0;
      } catch (error) {
        if (stopping.signal.aborted) return;
        since = undefined;
        if (connection.value.state === 'live') tries = 0;
        const waitMs = WAITS_MS[Math.min(tries, WAITS_MS.length - 1)] as number;
        connection.value = stateAfter(error, { waitMs, hasToken: hasToken() });
        tries += 1;
        await pause(connection.value.state === 'lost' ? waitMs : LONG_MS);
      }
    }
  };
  void follow();

  return {
    connection,
    run,
    tryNow: () => wake(),
    stop: () => {
      stopping.abort();
      wake();
      store.close();
    },
  };
}

function stateAfter(
  error: unknown,
  { waitMs, hasToken }: { readonly waitMs: number; readonly hasToken: boolean },
): Connection {
  if (error instanceof Rejected) {
    if (error.status === 401) return { state: 'token', isWrong: hasToken };
    return { state: 'rejected', sentence: error.message };
  }
  if (!(error instanceof Lost)) reportError(error);
  return { state: 'lost', nextTryAt: performance.now() + waitMs };
}
