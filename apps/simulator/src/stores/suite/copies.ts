import type { Store } from '../port.ts';

/**
 * A store as it would be behind a wire: what it is given and what it returns are copies. Code that passes with it
 * compares no objects by identity, and changes none that are stored.
 */
export function copyingStore(store: Store): Store {
  return {
    open: copying(store.open),
    jobs: copying(store.jobs),
    latest: copying(store.latest),
    edges: copying(store.edges),
    dataSets: copying(store.dataSets),
    commit: copying(store.commit),
    count: copying(store.count),
    remove: copying(store.remove),
    tenants: copying(store.tenants),
  };
}

function copying<A extends unknown[], R>(
  call: (...args: A) => Promise<R>,
): (...args: A) => Promise<R> {
  return async (...args) => structuredClone(await call(...structuredClone(args)));
}
