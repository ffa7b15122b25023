import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../test/callers/command.ts';
import { makeFolder } from './make-folder.ts';

vi.mock('node:fs', { spy: true });

it('should use a folder that another process makes at the same moment', async () => {
  using temp = temporaryFolder();
  const { mkdirSync: make } = await vi.importActual<typeof import('node:fs')>('node:fs');
  vi.mocked(mkdirSync).mockImplementation((path) => {
    make(path);
    return make(path) as undefined;
  });
  expect(makeFolder(join(temp.path, 'exports', 'today'), '--export-dir')).toBeUndefined();
  expect(temp.folders()).toEqual(['exports']);
});
