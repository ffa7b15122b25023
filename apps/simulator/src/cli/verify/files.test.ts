import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { job, right, writePact } from '../../../test/processes/pacts.ts';
import { binary, run } from '../../../test/processes/processes.ts';

describe('aep-sim verify, its files and its processes', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'aep-sim-verify-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const written = (name: string, interactions: readonly object[], version?: string): string =>
    writePact(folder, name, interactions, version);
  const verify = (...args: string[]) => run([binary, 'verify', ...args]);

  it('should print a JSON line for each file of a folder', async () => {
    const inside = mkdtempSync(join(folder, 'pacts-'));
    for (const name of ['a.json', 'b.json']) {
      written(join(inside.slice(folder.length + 1), name), [job(right)]);
    }
    const { code, stdout } = await verify('--json', inside);
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(
      ['a.json', 'b.json'].map((name) => ({
        file: join(inside, name),
        consumer: 'tester',
        interactions: 1,
        passed: true,
        report: '',
      })),
    );
  });

  it('should not be led astray by variables that are meant for Pact', async () => {
    const child = spawn(
      process.execPath,
      [binary, 'verify', written('env.json', [job({ status: 204 })])],
      {
        env: { ...process.env, PACT_DESCRIPTION: 'nothing', HTTP_PROXY: 'http://127.0.0.1:1' },
      },
    );
    const [said] = await Promise.all([text(child.stdout), once(child, 'close')]);
    expect(said).toContain('expected 204 but was 200');
  });

  it('should skip a file in a folder that is not a pact file', async () => {
    const inside = join(folder, 'd[1]{a,b}');
    mkdirSync(join(inside, 'sub.json'), { recursive: true });
    written('d[1]{a,b}/UPPER.JSON', [job(right)]);
    const foreign = join(inside, 'package.json');
    writeFileSync(foreign, '{"name":"n"}');
    expect(await verify(inside)).toEqual({
      code: 0,
      stdout: `${join(inside, 'UPPER.JSON')} (consumer tester): 1 interaction passed\n`,
      stderr: `aep-sim: Skipped ${foreign}: it is not a pact file.\n`,
    });
    expect((await verify(foreign)).code).toBe(2);
  });

  it('should skip what is of another provider, in a folder and named', async () => {
    const inside = mkdtempSync(join(folder, 'others-'));
    const at = inside.slice(folder.length + 1);
    writePact(folder, join(at, 'ours.json'), [job(right)], '3.0.0', 'AEP-SIM');
    const theirs = writePact(folder, join(at, 'theirs.json'), [job(right)], '3.0.0', 'billing');
    const skipped = `aep-sim: Skipped ${theirs}: its provider is "billing", not "aep-sim". Pass --provider to change that.\n`;
    const { code, stdout, stderr } = await verify(inside);
    expect({ code, stderr }).toEqual({ code: 0, stderr: skipped });
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(await verify(theirs)).toEqual({
      code: 2,
      stdout: '',
      stderr: `${skipped}aep-sim: No pact file of provider "aep-sim" was found at ${theirs}. Check the paths and --provider.\n`,
    });
    const named = await verify('--provider', 'billing', inside);
    expect(named.code).toBe(0);
    expect(named.stdout).toMatch(/^\S*theirs\.json \(consumer tester\): /);
  });

  it('should exit quietly when its output is closed', async () => {
    const file = written('unread.json', [job(right, 'all is well')]);
    const args = [binary, 'verify', ...Array.from({ length: 50 }, () => file)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ said, code }).toEqual({ said: '', code: 1 });
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGINT', 130],
    ['SIGKILL', null],
  ] as const)('should leave no worker behind after %s', async (signal, code) => {
    // The worker tells the test that it is there, and gets no work, so that it ends for one reason alone.
    const watch = createServer().listen(0, '127.0.0.1');
    await once(watch, 'listening');
    const hook = `import { connect } from 'node:net';
      if (/worker\\.[jt]s$/.test(process.argv[1])) {
        connect(${(watch.address() as AddressInfo).port}, '127.0.0.1');
        const { once } = process;
        process.once = (name, ...rest) => name === 'message' ? process : once.call(process, name, ...rest);
      }`;
    const child = spawn(process.execPath, [
      ...['--import', `data:text/javascript,${encodeURIComponent(hook)}`],
      ...[binary, 'verify', written('signal.json', [job(right)])],
    ]);
    const [worker] = (await once(watch, 'connection')) as [Socket];
    const ended = once(worker.resume(), 'close');
    child.kill(signal);
    expect((await once(child, 'close'))[0]).toBe(code);
    await ended;
    watch.close();
  });

  it('should reject a file that is not a pact file or was not found, with exit code 2', async () => {
    const bad = join(folder, 'bad.json');
    writeFileSync(bad, '[]');
    expect(await verify(bad)).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: ${bad} is not a valid pact file: interactions is required.\n`,
    });
    const none = join(folder, 'none.json');
    expect(await verify(none)).toEqual({
      code: 2,
      stdout: '',
      stderr: `aep-sim: No pact file was found at ${none}. Check the path.\n`,
    });
  });

  it('should report what to install if Pact is missing', async () => {
    const hook = `import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name.startsWith('@pact-foundation/')) throw new Error('not installed');
        return next(name, context);
      } });`;
    const file = written('right.json', [job(right)]);
    const { code, stderr } = await run([
      ...['--import', `data:text/javascript,${encodeURIComponent(hook)}`],
      ...[binary, 'verify', file],
    ]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      'aep-sim: verify requires Pact. Run npm install --save-dev @pact-foundation/pact to install it.\n',
    );
  });
});
