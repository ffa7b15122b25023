import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../test/callers/command.ts';
import { binary, run } from '../../test/processes/processes.ts';

describe('a file that is too large to be read', () => {
  it.each([
    [['check'], ''],
    [['verify'], ''],
    [['world', 'from'], ''],
    [['export', '--out', 'none', '--request'], '--request: '],
    [['start', '--port', '0', '--world'], '--world: '],
  ])('should be reported by %j in one sentence', async (args, where) => {
    using folder = temporaryFolder();
    const path = join(folder.path, 'large.json');
    writeFileSync(path, '');
    truncateSync(path, 2 ** 30);
    const { code, stdout, stderr } = await run([binary, ...args, path]);
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: ${where}${path} exceeds the limit of 512 MiB.\n`,
    });
  });
});
