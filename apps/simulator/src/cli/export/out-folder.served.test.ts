import { mkdirSync, readdirSync, readFileSync, symlinkSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, ran, temporaryFolder } from '../../../test/callers/command.ts';

const schema = { name: '_xdm.context.profile' };
const destination = { datasetId: '{DATASET_ID}' };
const all = { destination, schema, fields: 'person.name' };
const perSegment = {
  ...all,
  destination: { ...destination, segmentPerBatch: true },
  filter: { segments: [{ segmentId: 'one' }] },
};

describe('aep-sim export, and the folder that it writes to,', () => {
  const flags = (out: string) => ['export', '--request', '-', '--out', out];
  const exported = (request: object, out: string, ...more: string[]) =>
    ran([...flags(out), ...more], { input: JSON.stringify(request) });

  it('should replace an earlier export when it is forced to, and nothing else', async () => {
    using folder = temporaryFolder();
    const out = join(folder.path, 'out');
    await exported(perSegment, out);
    const files = () => readdirSync(out).sort();
    expect(files()).toEqual(['1-one']);
    const own = ['notes.txt', 'people.parquet', 'part-of-my-life.parquet', '1-one/mine.txt'];
    for (const name of own) writeFileSync(join(out, name), name);

    const refused = await exported(all, out);
    expect(refused).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: --out: Folder "${out}" is not empty. Choose another, or pass --force to replace an earlier export.\n`,
    });
    // What fails leaves what was there.
    expect((await exported({ ...all, fields: 'none' }, out, '--force')).code).toBe(1);
    expect(readdirSync(join(out, '1-one'))).toHaveLength(2);

    for (const request of [all, perSegment, all]) {
      expect((await exported(request, out, '--force')).code).toBe(0);
      expect(files().filter((name) => name.startsWith('part-0'))).toHaveLength(
        request === all ? 1 : 0,
      );
      expect(readdirSync(join(out, '1-one'))).toHaveLength(request === all ? 1 : 2);
    }
    for (const name of own) expect(readFileSync(join(out, name), 'utf8')).toBe(name);
    expect(files().filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('should not change an earlier export if the new one cannot be written', async () => {
    using folder = temporaryFolder();
    expect((await exported(all, folder.path)).code).toBe(0);
    writeFileSync(join(folder.path, '1-one'), 'mine');
    const contents = () =>
      folder.files().map((name) => [name, readFileSync(join(folder.path, name), 'base64')]);
    const before = contents();
    expect(await exported(perSegment, folder.path, '--force')).toEqual({
      code: 1,
      stdout: '',
      stderr: `aep-sim: --out: ${join(folder.path, '1-one')} already exists. Move it, or choose another folder.\n`,
    });
    expect(contents()).toEqual(before);
  });

  it('should not follow a link with the name of a batch folder', async () => {
    using folder = temporaryFolder();
    const out = join(folder.path, 'out');
    const elsewhere = join(folder.path, 'elsewhere');
    for (const path of [out, elsewhere]) mkdirSync(path);
    symlinkSync(elsewhere, join(out, '1-one'), 'junction');
    expect(await exported(perSegment, out, '--force')).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: --out: ${join(out, '1-one')} is a symbolic link. Remove it, or choose another folder.\n`,
    });
    expect(folder.files()).toEqual([join('out', '1-one')]);
  });

  it('should leave nothing half-written when it is stopped', async () => {
    using folder = temporaryFolder();
    const out = join(folder.path, 'out');
    const begun = new Promise<void>((resolve) => {
      const watcher = watch(folder.path, () => {
        watcher.close();
        resolve();
      });
    });
    const running = command([...flags(out), '--population', '100000000'], {
      input: JSON.stringify(all),
    });
    await begun;
    running.stop('SIGTERM');
    expect((await running.finished).code).toBe(143);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});
