import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sqliteStore } from '../sqlite/sqlite.ts';

/** A path for a store that is removed, with its other files, when the test has ended. */
export function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'aep-sim-store-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'store.db');
}

/** A store in a folder of its own, or one more on the same file. */
export function temporaryStore(file = temporaryFile()): ReturnType<typeof sqliteStore> {
  const store = sqliteStore(file);
  onTestFinished(() => store.close());
  return store;
}
