import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readProfilesFile } from './profiles-file.ts';

const ann = '{"identityMap":{"Email":[{"id":"ann"}]}}';
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aep-sim-profiles-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('readProfilesFile', () => {
  it.each([
    ['p.ndjson', `${ann}\n${ann}`],
    ['p.jsonl', `${ann}\n${ann}`],
    ['p.JSON', `[${ann},${ann}]`],
    ['p.txt', `[${ann},${ann}]`],
    ['p', `${ann}\n${ann}`],
  ])('should read %s', async (name, text) => {
    const path = await fileOf(name, text);
    const { fragments } = await readProfilesFile(path, 7);
    expect(fragments.map(({ ingestedAt }) => ingestedAt)).toEqual([7, 7]);
  });

  it('should name the file and the line of what is wrong', async () => {
    const path = await fileOf('p.ndjson', `${ann}\n[]`);
    await expect(readProfilesFile(path, 0)).rejects.toThrow(
      `${path}, line 2: a profile must be a JSON object; got an array.`,
    );
    const json = await fileOf('p.json', `${ann}\n${ann}`);
    await expect(readProfilesFile(json, 0)).rejects.toThrow(
      `${json}, profile 1: the text is not valid JSON.`,
    );
    const empty = await fileOf('empty.json', '');
    await expect(readProfilesFile(empty, 0)).rejects.toThrow(
      `${empty} contains no profiles; write one JSON object per line.`,
    );
  });

  it('should name the file that it cannot read', async () => {
    const missing = join(folder, 'none.ndjson');
    await expect(readProfilesFile(missing, 0)).rejects.toThrow(`${missing} was not found.`);
    const below = join(await fileOf('p.json', ann), 'x');
    await expect(readProfilesFile(below, 0)).rejects.toThrow(`${below} was not found.`);
    await expect(readProfilesFile(folder, 0)).rejects.toThrow(
      `${folder} must be a file; it is a folder.`,
    );
  });
});

async function fileOf(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}
