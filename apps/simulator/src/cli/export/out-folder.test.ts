import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, temporaryFolder } from '../../../test/callers/command.ts';
import { OWNER } from '../../files/owner.ts';
import { type OutFolder, openFolder } from './out-folder.ts';

const earlier = 'part-00000-6f9619ff-8b86-4d11-b42d-00c04fc964ff-c000.snappy.parquet';
const later = 'part-00000-11111111-2222-4333-8444-555555555555-c000.snappy.parquet';

describe('openFolder, over an earlier export,', () => {
  let temp: Folder;
  beforeEach(() => {
    temp = temporaryFolder();
  });
  afterEach(() => temp[Symbol.dispose]());

  const write = (folder: string, ...names: readonly string[]) => {
    for (const name of names) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), name);
    }
  };
  const publish = (out: OutFolder, ...names: readonly string[]) => {
    const staged = out.stage();
    write(staged, ...names);
    out.publish(staged);
  };

  it('should remove only what is named as an export names it', () => {
    const own = [
      '2024-01-01/part-0001.parquet',
      'part-of-my-life.parquet',
      `1-one/${earlier}.bak`,
      `1-one/my-${earlier}`,
      `deeper/${earlier}`,
      `3-three/kept/${earlier}`,
    ];
    write(temp.path, ...own, earlier, `1-one/${earlier}`, `2-two/${earlier}`);
    mkdirSync(join(temp.path, '7-empty'));
    publish(openFolder(temp.path, { force: true }), later);
    expect(temp.files()).toEqual([...own, later].sort());
    expect(temp.folders()).toEqual(['1-one', '2024-01-01', '3-three', '7-empty', 'deeper']);
  });

  it.each([
    ['a file instead of a folder', (path: string) => writeFileSync(path, 'mine')],
    ['a link instead of a folder', (path: string) => symlinkSync(temp.path, path, 'junction')],
  ])('should restore everything if there is %s', (_, obstruct) => {
    write(temp.path, earlier, `1-a/${earlier}`);
    const out = openFolder(temp.path, { force: true });
    obstruct(join(temp.path, '2-b'));
    const before = temp.files();
    expect(() => publish(out, `0-new/${later}`, `1-a/${later}`, `2-b/${later}`, later)).toThrow(
      /^--out: \S+2-b already exists\. Move it, or choose another folder\.$/,
    );
    out.discard();
    expect(temp.files()).toEqual(before);
    expect(temp.folders()).toEqual(['1-a']);
    expect(readFileSync(join(temp.path, '1-a', earlier), 'utf8')).toBe(`1-a/${earlier}`);
  });

  it('should not overwrite a folder with the name of a file', () => {
    write(temp.path, `${later}/mine.txt`, earlier);
    const out = openFolder(temp.path, { force: true });
    expect(() => publish(out, `1-a/${later}`, later)).toThrow(/ already exists\. Move it, /);
    out.discard();
    expect(temp.files()).toEqual([earlier, `${later}/mine.txt`].sort());
  });
});

describe('openFolder, over what a killed process has left,', () => {
  const [machine] = OWNER.split('-');
  const { pid: ended } = spawnSync(process.execPath, ['--version']);
  const leave = (folder: Folder, name: string) => {
    mkdirSync(join(folder.path, name, 'org'), { recursive: true });
    writeFileSync(join(folder.path, name, 'org', earlier), 'half');
  };

  it('should treat it as an empty folder, and clear it', () => {
    using temp = temporaryFolder();
    leave(temp, `.aep-sim-${machine}-${ended}-aB3dE6`);
    openFolder(temp.path).discard();
    expect(temp.files()).toEqual([]);
    expect(temp.folders()).toEqual([]);
  });

  it('should leave what others stage, and an earlier export that was to be replaced', () => {
    using temp = temporaryFolder();
    const live = openFolder(temp.path);
    const staged = live.stage();
    leave(temp, `.aep-sim-${machine}-${process.ppid}-aB3dE6`);
    leave(temp, '.aep-sim-replaced-aB3dE6');
    const before = temp.folders();
    expect(before).toContain(basename(staged));
    openFolder(temp.path, { force: true });
    expect(temp.folders()).toEqual(before);
  });
});
