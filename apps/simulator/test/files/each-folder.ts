import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** An empty folder for each test of the file that asks; it goes with the test. */
export function folderForEachTest(): { readonly path: string } {
  const folder = { path: '' };
  beforeEach(async () => {
    folder.path = await mkdtemp(join(tmpdir(), 'aep-sim-test-'));
  });
  afterEach(() => rm(folder.path, { recursive: true }));
  return folder;
}
