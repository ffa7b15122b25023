import { Connection } from './connection.ts';
import { APPLICATION_ID, SCHEMA_VERSION, schema } from './schema.ts';
import { isBusy } from './when-free.ts';

/** How long to try in all, in milliseconds, and how long to wait between two attempts. */
const OPENING_MS = 5000;
const PAUSE_MS = 20;

/**
 * Opens a connection to a store's file, and creates the file if it does not exist. Throws if the file belongs to
 * another program or has another schema, or cannot be opened; it is not changed then.
 */
export function openFile(file: string): Connection {
  try {
    return openWhenFree(file);
  } catch (error) {
    if (!(error instanceof Error) || !('errcode' in error)) throw error;
    const message = messages[Number(error.errcode) & 0xff] ?? other;
    throw new Error(message(file, error.errcode), { cause: error });
  }
}

/**
 * While a file is switched to a write-ahead log, SQLite rejects others without waiting. This waits, and blocks the
 * event loop: a store is opened once, before there is anything else to do.
 */
function openWhenFree(file: string): Connection {
  const startedAt = performance.now();
  for (;;) {
    try {
      return new Connection(file, (connection) => prepare(connection, file));
    } catch (error) {
      if (!isBusy(error) || performance.now() - startedAt > OPENING_MS) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Math.random() * PAUSE_MS);
    }
  }
}

/** By SQLite's primary result codes. */
const messages: Readonly<Record<number, (file: string, code: unknown) => string>> = {
  5: (file) => `The store "${file}" is locked by another process (SQLITE_BUSY).`,
  8: (file) => `The store "${file}" cannot be written: it is read-only (SQLITE_READONLY).`,
  14: (file) =>
    `The store "${file}" cannot be opened (SQLITE_CANTOPEN). Check that its folder exists and can be written.`,
  26: (file) => notOurs(file),
};

function other(file: string, code: unknown): string {
  return `The store "${file}" cannot be opened (SQLite error ${code}).`;
}

function notOurs(file: string): string {
  return `"${file}" is not a store of aep-sim. Choose another file.`;
}

function prepare(connection: Connection, file: string): void {
  const isNew = !isPrepared(connection, file);
  connection.exec('pragma journal_mode = wal');
  if (!isNew) return;
  // Two processes may find the file empty: the second reads what the first has created.
  connection.exec('begin immediate');
  try {
    if (!isPrepared(connection, file)) {
      connection.exec(schema);
      connection.exec(`pragma application_id = ${APPLICATION_ID}`);
      connection.exec(`pragma user_version = ${SCHEMA_VERSION}`);
    }
    connection.exec('commit');
  } catch (error) {
    if (connection.isInTransaction) connection.exec('rollback');
    throw error;
  }
}

/** False for an empty file. Throws if it is not a store of aep-sim, before anything is written to it. */
function isPrepared(connection: Connection, file: string): boolean {
  const found = connection.get<{ id: number; version: number; tables: number }>(`
    select application_id as id, user_version as version,
      (select count(*) from sqlite_schema) as tables
    from pragma_application_id, pragma_user_version`);
  if (!found || (found.id === 0 && found.version === 0 && found.tables === 0)) return false;
  if (found.id !== APPLICATION_ID) throw new Error(notOurs(file));
  if (found.version !== SCHEMA_VERSION) {
    throw new Error(
      `The store "${file}" has the schema ${found.version}; this version of aep-sim reads ${SCHEMA_VERSION}. Choose another file.`,
    );
  }
  return true;
}
