import { AsyncLocalStorage } from 'node:async_hooks';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import type { Store } from '../../src/stores/port.ts';

/** What a store was asked for within something that was done. */
export interface Seen {
  readonly calls: string[];
  /** The version that it saw last, or wrote. */
  version: number;
  /** Its place among all that saw or wrote a version. */
  place: number;
  /** What the wall clock said each time that it was read. */
  readonly instants: number[];
}

/** A store that notes what is asked of it, by whom. */
export function observedStore(inner: Store = memoryStore()) {
  const storage = new AsyncLocalStorage<Seen>();
  let places = 0;
  const noted = <A extends readonly unknown[], R>(
    name: string,
    call: (...args: A) => Promise<R>,
    versionOf: (result: R, args: A) => number | undefined,
  ) => {
    return async (...args: A): Promise<R> => {
      const seen = storage.getStore();
      seen?.calls.push(name);
      const result = await call(...args);
      const version = versionOf(result, args);
      if (seen && version !== undefined) {
        seen.version = version;
        places += 1;
        seen.place = places;
      }
      return result;
    };
  };
  const none = () => undefined;
  const store: Store = {
    open: noted('open', inner.open, (opened) => opened?.facts.version ?? 0),
    jobs: noted('jobs', inner.jobs, none),
    latest: noted('latest', inner.latest, none),
    edges: noted('edges', inner.edges, none),
    dataSets: noted('dataSets', inner.dataSets, none),
    commit: noted('commit', inner.commit, (isDone, [, { tenant }]) =>
      isDone ? tenant.version + 1 : undefined,
    ),
    count: noted('count', inner.count, none),
    remove: noted('remove', inner.remove, none),
    tenants: noted('tenants', inner.tenants, none),
  };
  return {
    store,
    /** A wall clock whose readings are noted. */
    clock: (now: () => number) => () => {
      const instant = now();
      storage.getStore()?.instants.push(instant);
      return instant;
    },
    /** Does something, and tells what the store was asked for meanwhile. */
    watch: async <T>(act: () => Promise<T>): Promise<Seen & { readonly result: T }> => {
      const seen: Seen = { calls: [], version: -1, place: -1, instants: [] };
      const result = await storage.run(seen, act);
      return { ...seen, result };
    },
  };
}
