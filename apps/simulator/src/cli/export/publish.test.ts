import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../../test/callers/command.ts';
import { openFolder } from './out-folder.ts';

vi.mock('node:fs', { spy: true });

const file = 'part-00000-6f9619ff-8b86-4d11-b42d-00c04fc964ff-c000.snappy.parquet';

it('should keep an earlier export that cannot be restored, and report where', async () => {
  using temp = temporaryFolder();
  const { renameSync: rename } = await vi.importActual<typeof import('node:fs')>('node:fs');
  const fail = () => {
    throw new Error('the disk is gone');
  };
  writeFileSync(join(temp.path, file), 'earlier');
  const out = openFolder(temp.path, { force: true });
  const staged = out.stage();
  mkdirSync(join(staged, '1-one'));
  writeFileSync(join(staged, '1-one', file), 'later');
  // The file goes aside; the new one does not come, nor the old one back.
  vi.mocked(renameSync)
    .mockImplementationOnce(rename)
    .mockImplementationOnce(fail)
    .mockImplementationOnce(fail);

  let message = '';
  try {
    out.publish(staged);
  } catch (error) {
    message = String(error);
  }
  out.discard();
  const [folder = '', ...others] = temp.folders();
  expect(others).toEqual([]);
  // Not as what is staged, which goes once its process has ended.
  expect(folder).toMatch(/^\.aep-sim-replaced-/);
  expect(message).toBe(
    `Error: The export failed: the disk is gone. The files of the earlier export are in ${join(temp.path, folder)}.`,
  );
  expect(temp.files()).toEqual([join(folder, file)]);
});
