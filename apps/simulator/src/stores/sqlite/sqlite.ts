import { resolve } from 'node:path';
import type { Store, Version } from '../port.ts';
import type { Scope } from './lists.ts';
import { openFile } from './open-file.ts';
import { readEdge } from './read-edges.ts';
import { readJobs } from './read-jobs.ts';
import { readLatest } from './read-latest.ts';
import { readDataSets } from './read-rows.ts';
import { readOpened, readTenants, scopeOf } from './read-tenants.ts';
import { removeTenant } from './remove-tenant.ts';
import { createTurns } from './turns.ts';
import { whenFree } from './when-free.ts';
import { writeChanges } from './write-changes.ts';
import { raiseCounters } from './write-rows.ts';

/**
 * Stores everything in one file, which several processes may share. The folder of the file must exist. Throws if the
 * file cannot be opened or is not a store.
 *
 * Reads have a connection of their own: they read the last commit, also during a large commit,
 * which yields to other work in between.
 */
export function sqliteStore(path: string): Store & { close(): void } {
  const file = resolve(path);
  const writer = openFile(file);
  const reader = openFile(file);
  const takeTurn = createTurns();

  /** One snapshot. */
  const read = <T>(work: () => T): Promise<T> =>
    whenFree(file, () => {
      reader.run('begin');
      try {
        return work();
      } finally {
        reader.run('commit');
      }
    });
  const readAt = <T>(at: Version, work: (scope: Scope) => T): Promise<T | undefined> =>
    read(() => {
      const scope = scopeOf(reader, at);
      return scope && work(scope);
    });
  const write = <T>(work: () => T | Promise<T>): Promise<T> =>
    takeTurn(async () => {
      await whenFree(file, () => writer.run('begin immediate'));
      try {
        const result = await work();
        writer.run('commit');
        return result;
      } catch (error) {
        if (writer.isInTransaction) writer.run('rollback');
        throw error;
      }
    });

  return {
    open: (tenant, names) => read(() => readOpened(reader, tenant, names)),
    jobs: (at, query) => readAt(at, (scope) => readJobs(reader, scope, query)),
    latest: (at, query) => readLatest(reader, (work) => readAt(at, work), query),
    edges: (at, edges, limit) =>
      readAt(at, (scope) => edges.map((edge) => readEdge(reader, scope, edge, limit))),
    dataSets: (at, page) => readAt(at, (scope) => readDataSets(reader, scope, page)),
    commit: (tenant, changes) => write(() => writeChanges(writer, tenant, changes)),
    count: (tenant, names) => write(() => raiseCounters(writer, tenant, names)),
    remove: (at) => write(() => removeTenant(writer, at)),
    tenants: (page) => read(() => readTenants(reader, page)),
    close: () => {
      reader.close();
      writer.close();
    },
  };
}
