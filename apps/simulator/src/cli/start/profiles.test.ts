import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, ran, temporaryFolder } from '../../../test/callers/command.ts';
import { binary, run, startProcess } from '../../../test/processes/processes.ts';
import { OWNER } from '../../files/owner.ts';

const headers = {
  authorization: 'Bearer any',
  'x-api-key': 'any',
  'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
};

const ANN = '{"identityMap":{"Email":[{"id":"ann@example.com"}]}}';

describe('aep-sim start', () => {
  let temp: Folder;
  beforeAll(() => {
    temp = temporaryFolder();
  });
  afterAll(() => temp[Symbol.dispose]());
  const written = (name: string, text: string): string => {
    const file = join(temp.path, name);
    writeFileSync(file, text);
    return file;
  };
  const profilesAt = async (url: string) =>
    (await fetch(`${url}/_sim/profiles`, { headers })).json();

  it('should have the chosen number of profiles', async () => {
    await using some = await startProcess(['--json', '--population', '77']);
    expect(await profilesAt(some.url)).toEqual({ kind: 'synthetic', profiles: 77 });
    await using usual = await startProcess(['--json']);
    expect(await profilesAt(usual.url)).toEqual({ kind: 'synthetic', profiles: 1000 });
  });

  it('should export the profiles of a file, and keep what is exported in a folder', async () => {
    const people = written(
      'people.json',
      JSON.stringify([{ identityMap: { Email: [{ id: 'a@example.com' }] }, person: {} }]),
    );
    const kept = join(temp.path, 'some', 'kept');
    // What a process that was killed had begun to write there goes.
    const { pid: ended } = spawnSync(process.execPath, ['--version']);
    const partial = `.p.${OWNER.split('-')[0]}-${ended}-${randomUUID()}.partial`;
    mkdirSync(join(kept, 'org', 'prod'), { recursive: true });
    writeFileSync(join(kept, 'org', 'prod', partial), 'half');
    await using simulator = await startProcess([
      ...['--json', '--profiles', people, '--export-dir', kept, '--pace', 'instant'],
    ]);
    expect(readdirSync(kept, { recursive: true })).toEqual([]);
    const { code, stdout } = await ran([
      ...['demo', '--url', simulator.url, '--segments', '0', '--json'],
      ...['--out', join(temp.path, 'out')],
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({ rows: 1 });
    expect(
      readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.parquet'),
      ),
    ).toHaveLength(1);
  });

  it('should not start with a bad file of profiles', async () => {
    for (const [file, problem] of [
      [written('bad.ndjson', `${ANN}\n\n{"_id":"b"`), ', line 3: the text is not valid JSON.'],
      [written('empty.ndjson', ''), ' contains no profiles; write one JSON object per line.'],
      [temp.path, ' must be a file; it is a folder.'],
    ] as const) {
      const { code, stdout, stderr } = await ran(['start', '--port', '0', '--profiles', file]);
      expect({ code, stdout, stderr }).toEqual({
        code: 2,
        stdout: '',
        stderr: `aep-sim: ${file}${problem}\n`,
      });
    }
    const none = join(temp.path, 'none.json');
    expect(await ran(['start', '--port', '0', '--profiles', none])).toMatchObject({
      code: 2,
      stderr: `aep-sim: --profiles: ${none} was not found. Check the path, or omit --profiles to export synthetic profiles.\n`,
    });
  });

  it('should not start if exports cannot be stored', async () => {
    const file = written('file', '');
    expect(await ran(['start', '--port', '0', '--export-dir', join(file, 'in')])).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: --export-dir: Cannot write to ${join(file, 'in')}: a part of its path is a file (ENOTDIR). Choose another folder.\n`,
    });
  });

  it('should report what could not be written', async () => {
    const kept = join(temp.path, 'gone');
    await using simulator = await startProcess([
      '--json',
      '--export-dir',
      kept,
      '--pace',
      'instant',
    ]);
    // A file where a folder has to be.
    mkdirSync(kept, { recursive: true });
    writeFileSync(join(kept, headers['x-gw-ims-org-id']), '');
    const { code, stderr } = await ran(['demo', '--url', simulator.url]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `aep-sim: GET ${simulator.url}/data/foundation/export/batches/a9ea8da8875f9268e7d809f2dbd81ea0/files?start=0&limit=100 failed with 503 ServiceUnavailableError: The file cannot be written. See the log of the simulator.`,
    );
  });

  it.each([
    ['--population', 'many', /--population must be an integer from 0 to 100000000; got "/],
    ['--population', '100000001', /--population must be an integer from 0 to 100000000; got "/],
    ['--profiles', '', /--profiles must not be empty\. See/],
    ['--export-dir', '', /--export-dir must not be empty\. See/],
  ])('should reject %s %s with one line and exit code 2', async (flag, value, line) => {
    const { code, stdout, stderr } = await ran(['start', flag, value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('should load none of the exports, nor of the demo, until it needs them', async () => {
    const trap = written('trap.mjs', TRAP);
    const trapped = [
      process.execPath,
      '--import',
      pathToFileURL(trap).href,
      binary,
      'start',
      '--port',
      '0',
    ];
    await using simulator = await startProcess(['--json'], trapped);
    const jobs = `${simulator.url}/data/core/ups/export/jobs`;
    expect((await fetch(`${jobs}/722`, { headers })).status).toBe(200);
    const profiles = written('ok.ndjson', ANN);
    const { code } = await run([...trapped.slice(1), '--profiles', profiles]);
    expect(code).toBe(9);
    expect(existsSync(profiles)).toBe(true);
  });
});

/** Ends the process when a module of the exports, of the demo or of what they need is loaded. */
const TRAP = `
import { registerHooks } from 'node:module';
registerHooks({
  load(url, context, next) {
    if (/\\/dist\\/export\\/(?!lazy\\.js)|\\/dist\\/profiles\\/(?!built-in-policy\\.js)|\\/dist\\/cli\\/(?:demo|export|api)\\/(?!(?:command|caller)\\.js)|hyparquet|cli-progress/.test(url)) process.exit(9);
    return next(url, context);
  },
});
`;
