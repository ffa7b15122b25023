import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binary, run } from './processes.ts';

const fixtures = join(import.meta.dirname, '../../../fixtures');
const job = join(fixtures, 'profile/get-export-job.response.json');

describe('aep-sim check', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aep-sim-check-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  const written = (name: string, text: string): string => {
    const file = join(folder, name);
    writeFileSync(file, text);
    return file;
  };
  const check = (...args: string[]) => run([binary, 'check', ...args]);

  it('should say what fits and where the others differ', async () => {
    const { code, stdout, stderr } = await check(job);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${job}: ExportJob\n`);
    expect(stdout).toContain('  fits profile\n');
    expect(stdout).toContain('  not tutorial\n    /destination/');
  });

  it('should end with 1 when a payload does not fit the edition that is asked for', async () => {
    expect((await check('--edition', 'profile', job)).code).toBe(0);
    expect((await check('--edition', 'platform', job)).code).toBe(1);
    expect((await check(written('other.json', '{"hello":"world"}'))).code).toBe(1);
  });

  it('should print JSON lines for a machine', async () => {
    const { stdout } = await check('--json', job, job);
    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ from: job, payload: 'ExportJob' });
  });

  it('should refuse what it cannot read with one line and exit code 2', async () => {
    for (const [file, line] of [
      [join(folder, 'none.json'), /^aep-sim: cannot read .*none\.json: there is no such file\n$/],
      [written('bad.json', '{'), /^aep-sim: .*bad\.json is not JSON: [^\n]*\n$/],
      [
        written('empty.har', '{"log":{"entries":[]}}'),
        /is a HAR file without any call of this API\n$/,
      ],
    ] as const) {
      const { code, stdout, stderr } = await check(file);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(line);
    }
  });
});
