import { type Connection, LIMIT } from './connection.ts';
import type { Scope } from './lists.ts';

/** How many rows of earlier epochs one commit takes away: some milliseconds. */
const MAX_ROWS = 1000;

const tables = {
  jobs: 'rowid',
  batches: 'tenant, epoch, id',
  dataSets: 'rowid',
  counters: 'tenant, epoch, name',
};

/** Takes away some rows of earlier epochs. True when there may be more. */
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
 * Removes the rows of an epoch that is about to begin, and of later ones. Epochs grow, so that no such rows exist;
 * if one came again, its rows would be there again.
 */
export function removeRowsFrom(connection: Connection, { tenant, epoch }: Scope): void {
  for (const table of Object.keys(tables)) {
    connection.run(`delete from ${table} where tenant = ? and epoch >= ?`, tenant, epoch);
  }
}
