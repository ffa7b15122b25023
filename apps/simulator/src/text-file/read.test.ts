import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readText, readTextFile, Unreadable } from './read.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aep-sim-text-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(bytes: string | Uint8Array): string {
  const path = join(folder, 'file.txt');
  writeFileSync(path, bytes);
  return path;
}

describe('readTextFile', () => {
  it('should read UTF-8 without its byte order mark', async () => {
    expect(await readTextFile(written('\uFEFFgrün'))).toBe('grün');
  });

  it('should read a character that two chunks share', async () => {
    const text = `a${'ü'.repeat(100_000)}`;
    expect(await readTextFile(written(text))).toBe(text);
  });

  it.each([
    ['that ends', Buffer.from('a\u00fc').subarray(0, 2)],
    ['that goes on', Buffer.from([0x61, 0xff, 0x62])],
  ])('should reject bytes that are not UTF-8, in a text %s', async (_, bytes) => {
    const path = written(bytes);
    await expect(readTextFile(path)).rejects.toThrow(new Unreadable('is not valid UTF-8'));
    expect(await readTextFile(path, { fatal: false })).toContain('\uFFFD');
  });

  it('should reject a file that exceeds its limit, and one that never ends', async () => {
    const exceeds = new Unreadable('exceeds the limit of 1 MiB');
    const path = written('');
    truncateSync(path, 1_048_576);
    expect(await readTextFile(path, { maxBytes: 1_048_576 })).toHaveLength(1_048_576);
    truncateSync(path, 1_048_577);
    for (const file of [path, '/dev/zero']) {
      await expect(readTextFile(file, { maxBytes: 1_048_576 })).rejects.toThrow(exceeds);
    }
  });

  it('should reject a file that no string can hold, without reading it', async () => {
    const path = written('');
    truncateSync(path, 2 ** 30);
    await expect(readTextFile(path)).rejects.toThrow('exceeds the limit of 512 MiB');
  });

  it.each([
    ['none.txt', 'was not found. Check the path', true],
    ['', 'is a folder, not a file', false],
    ['\0', 'cannot be read: system error (ERR_INVALID_ARG_VALUE)', false],
  ])('should say what is wrong with %j', async (name, message, isMissing) => {
    const reading = readTextFile(`${folder}/${name}`);
    await expect(reading).rejects.toMatchObject({ message, isMissing });
  });
});

describe('readText', () => {
  it('should stop at its limit', async () => {
    let taken = 0;
    const stream = Readable.from(
      (function* () {
        for (;;) {
          taken += 1;
          yield Buffer.alloc(1024);
        }
      })(),
    );
    await expect(readText(stream, { maxBytes: 1_048_576 })).rejects.toThrow('the limit of 1 MiB');
    expect(taken).toBeLessThan(2000);
  });
});
