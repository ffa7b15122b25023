import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { binary, run } from '../../../test/processes/processes.ts';

const fixtures = join(import.meta.dirname, '../../../../../fixtures');
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
  /** A link to itself. */
  const looping = (name: string): string => {
    const path = join(folder, name);
    symlinkSync(path, path);
    return path;
  };
  const check = (...args: string[]) => run([binary, 'check', ...args]);

  it('should print what matches and how many differences the others have', async () => {
    const { code, stdout, stderr } = await check(job);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`${job}: ExportJob\n`);
    expect(stdout).toContain('  profile: matches\n');
    expect(stdout).toMatch(/^ {2}tutorial: \d+ differences?$/m);
    expect(stdout).not.toContain('    /');
    expect(stdout).toMatch(
      /\n1 payload in 1 file: 1 matches an edition, 0 do not\nTo list differences, pass --edition/,
    );
  });

  it('should list the differences from the chosen edition, or from all', async () => {
    const { stdout } = await check('--edition', 'tutorial', job);
    expect(stdout).toMatch(/^ {2}tutorial: \d+ differences?\n {4}\/destination/m);
    expect(stdout).toMatch(/^ {2}platform: \d+ differences?\n {2}\w/m);
    const { stdout: all } = await check('--differences', job);
    expect(all).toMatch(/^ {2}tutorial: \d+ differences?\n {4}\/destination/m);
    expect(all).toMatch(/^ {2}platform: \d+ differences?\n {4}\//m);
    expect(all).toMatch(/0 do not\n$/);
  });

  it('should print only what does not match on request, and count all', async () => {
    const other = written('failure.json', '{"hello":"world"}');
    const args = ['--failures-only', job, other, job];
    expect(await check(...args)).toEqual({
      code: 1,
      stdout: `${other}: not recognized as a payload of this API\n3 payloads in 3 files: 2 match an edition, 0 do not, 1 not recognized\n`,
      stderr: '',
    });
    const { stdout } = await check('--json', ...args);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([{ from: other, findings: [] }]);
    expect((await check('--failures-only', job)).code).toBe(0);
  });

  it('should show its exit codes as a list', async () => {
    const { stdout } = await check('--help');
    expect(stdout).toMatch(/\nExit codes:\n {2}0 {2}every .*\n {2}1 {2}.*\n {2}2 {2}.*\n/);
  });

  it('should exit with 1 if a payload does not match the chosen edition', async () => {
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

  it('should report that the chosen edition has no such payload', async () => {
    const cancelled = written('cancelled.json', '{"status":true,"message":"m"}');
    const { code, stdout } = await check('--edition', 'tutorial', cancelled);
    expect(code).toBe(1);
    expect(stdout).toContain(': CancelResponse\n  tutorial has no CancelResponse\n');
    const { stdout: json } = await check('--json', '--edition', 'tutorial', cancelled);
    expect(JSON.parse(json)).toMatchObject({ reason: 'tutorial has no CancelResponse' });
  });

  it('should count what it does not print', async () => {
    const { records, ...page } = JSON.parse(
      readFileSync(join(fixtures, 'profile/list-export-jobs.response.json'), 'utf8'),
    );
    const list = { ...page, records: Array.from({ length: 30 }, () => ({ ...records[0], x: 1 })) };
    const { code, stdout } = await check(
      '--edition',
      'profile',
      written('long.json', JSON.stringify(list)),
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(
      / {2}profile: 30 differences\n(?: {4}\/records\/\d+\/x is not a known field\n){20} {4}and 10 more\n/,
    );
  });

  it('should check each element of an array, and print a line for what is not a payload', async () => {
    const good = readFileSync(job, 'utf8');
    const url = 'https://platform.adobe.io/data/core/ups/export/jobs/24115';
    const entry = (content: object) => ({ request: { method: 'GET', url }, response: { content } });
    const har = (...bodies: readonly object[]) =>
      JSON.stringify({ log: { entries: bodies.map(entry) } });
    const list = await check(written('list.json', `[${good},{"a":1}]`));
    expect(list.code).toBe(1);
    expect(list.stdout).toMatch(
      /list\.json\[0\]: ExportJob\n(?:.*\n)*.*list\.json\[1\]: not recognized as/,
    );

    const saved = await check(written('saved.har', har({ text: good }, { size: 9 })));
    expect(saved.code).toBe(0);
    expect(saved.stdout).toMatch(
      /jobs\/24115 response: no body saved\n2 payloads in 1 file: 1 matches an edition, 0 do not, 1 without a body\n/,
    );
    const broken = await check(written('broken.har', har({ text: good }, { text: '{"id"' })));
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/jobs\/24115 response: is not JSON\n/);
    expect((await check(written('none.har', har({ size: 9 })))).code).toBe(1);
  });

  it('should accept folders, patterns, standard input, and a byte order mark', async () => {
    const inside = join(folder, 'd[1]{a,b}');
    mkdirSync(join(inside, 'sub.json'), { recursive: true });
    for (const name of ['UPPER.JSON', 'lower.json']) {
      writeFileSync(join(inside, name), `\uFEFF${readFileSync(job, 'utf8')}`);
    }
    writeFileSync(join(inside, 'foreign.har'), '{"log":{"entries":[]}}');
    const { code, stdout, stderr } = await check(inside);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: `aep-sim: Skipped ${join(inside, 'foreign.har')}: it contains no request to this API.\n`,
    });
    expect(stdout.match(/: ExportJob$/gm)).toHaveLength(2);
    expect((await check(join(folder, '*', 'lower.json'))).code).toBe(0);

    const child = spawn(process.execPath, [binary, 'check', '-']);
    const [said] = await Promise.all([
      text(child.stdout),
      child.stdin.end(readFileSync(job, 'utf8')),
    ]);
    expect(said).toMatch(/^-: ExportJob\n/);
  });

  it('should exit quietly when its output is closed', async () => {
    const args = [binary, 'check', ...Array.from({ length: 200 }, () => job)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ said, code }).toEqual({ said: '', code: 0 });
  });

  it('should print nothing that a terminal obeys', async () => {
    const { stdout } = await check(
      written('esc.json', JSON.stringify({ status: true, '\u001b[2J\n\u202e': 1 })),
    );
    expect(stdout).toContain('/\\u001b[2J\\u000a\\u202e is not a known field\n');
  });

  it('should reject what it cannot read with one line and exit code 2', async () => {
    for (const [file, line] of [
      [
        join(folder, 'none.json'),
        /^aep-sim: No JSON or HAR file was found at .*none\.json\. Check the path\.\n$/,
      ],
      [
        written('bad.json', '{"k": s3cret}'),
        /^aep-sim: \S+bad\.json is not JSON: unknown word \(line 1, column 7\)\.\n$/,
      ],
      [written('cut.json', '{'), /^aep-sim: .*cut\.json is not JSON[^\n]*\n$/],
      [looping('loop.json'), /loop\.json cannot be read: too many symbolic links \(ELOOP\)\.\n$/],
      [
        written('empty.har', '{"log":{"entries":[]}}'),
        /empty\.har is a HAR file, but it contains no request to this API\.\n$/,
      ],
    ] as const) {
      const { code, stdout, stderr } = await check(file);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(line);
    }
  });
});
