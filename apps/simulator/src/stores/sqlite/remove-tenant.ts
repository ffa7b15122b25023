import { setImmediate } from 'node:timers/promises';
import type { Version } from '../port.ts';
import type { Connection } from './connection.ts';
import { removeOldRows } from './old-epochs.ts';
import { scopeOf } from './read-tenants.ts';

/** Removes a tenant with all its rows, in a transaction. False if its version is not the stored one. */
export async function removeTenant(connection: Connection, at: Version): Promise<boolean> {
  const scope = scopeOf(connection, at);
  if (!scope) return false;
  const all = { ...scope, epoch: scope.epoch + 1 };
  while (removeOldRows(connection, all)) await setImmediate();
  connection.run('delete from tenants where key = ?', scope.tenant);
  return true;
}
