import { type Connection, LIMIT } from './connection.ts';
import type { Scope } from './lists.ts';

/** How many rows of earlier epochs one commit removes: some milliseconds. */
const MAX_ROWS = 1000;

const tables = {
  jobs: 'rowid',
  batches: 'tenant, epoch, id',
  dataSets: 'rowid',
  counters: 'tenant, epoch, name',
};

/** Removes some rows of earlier epochs. True if there may be more. */
export function removeOldRows(connection: Connection, { tenant, epoch }: Scope): boolean {
  let left = MAX_ROWS;
  for (const [table, key] of Object.entries(tables)) {
    left -= connection.run(
      `delete from ${table} where (${key}) in (
        select ${key} from ${table} where tenant = ? and epoch < ? ${LIMIT}
      )`,
      tenant,
      epoch,
      left,
    );
  }
  return left === 0;
}

/**
 * Removes the rows of an epoch that is about to start, and of later ones. Epochs increase, so no such rows exist;
 * if an epoch were repeated, its rows would be visible again.
 */
export function removeRowsFrom(connection: Connection, { tenant, epoch }: Scope): void {
  for (const table of Object.keys(tables)) {
    connection.run(`delete from ${table} where tenant = ? and epoch >= ?`, tenant, epoch);
  }
}
