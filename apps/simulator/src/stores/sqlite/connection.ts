import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/** How long SQLite itself waits for another process. That blocks the event loop: `when-free.ts` waits longer. */
const BUSY_TIMEOUT_MS = 10;
/** Pages of the log, 8 MB, after which it is written back: that blocks the event loop for some milliseconds. */
const CHECKPOINT_PAGES = 2000;
const CACHE_KIB = 16_000;

/**
 * Ends a statement whose limit is a value. SQLite plans by a limit that is a single value, and so prepares the
 * statement again each time one is bound, which takes as long as a small read; it does not for a sum. Offsets too.
 */
export const LIMIT = 'limit ? + 0';

/** A connection to a database file, with its prepared statements. */
export class Connection {
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  /** Another process may be creating the same file: while it opens, SQLite waits longer. */
  constructor(file: string, prepare: (connection: Connection) => void) {
    this.#database = new DatabaseSync(file);
    try {
      this.#database.exec(`
        pragma busy_timeout = 1000;
        pragma synchronous = normal;
        pragma wal_autocheckpoint = ${CHECKPOINT_PAGES};
        pragma cache_size = -${CACHE_KIB};
      `);
      prepare(this);
      this.#database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`);
    } catch (error) {
      this.#database.close();
      throw error;
    }
  }

  /** The first row. Its type is what the statement selects, because only this adapter writes the file. */
  get<T>(sql: string, ...values: readonly SQLInputValue[]): T | undefined {
    return this.#statement(sql).get(...values) as T | undefined;
  }

  all<T>(sql: string, ...values: readonly SQLInputValue[]): T[] {
    return this.#statement(sql).all(...values) as T[];
  }

  /** How many rows were changed. */
  run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#statement(sql).run(...values).changes);
  }

  /** Several statements, or one that is not needed again. */
  exec(sql: string): void {
    this.#database.exec(sql);
  }

  get isInTransaction(): boolean {
    return this.#database.isOpen && this.#database.isTransaction;
  }

  close(): void {
    if (this.#database.isOpen) this.#database.close();
  }

  #statement(sql: string): StatementSync {
    if (!this.#database.isOpen) throw new Error('The store is closed.');
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }
}
