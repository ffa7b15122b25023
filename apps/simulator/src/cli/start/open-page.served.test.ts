import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { binary, startProcess } from '../../../test/processes/processes.ts';
import { openerOn } from './open-page.ts';

/** A folder with nothing but what opens addresses here: it writes down what it is given, and ends with a code. */
function opener(code?: number): { readonly folder: string; readonly opened: () => string } {
  const folder = mkdtempSync(join(tmpdir(), 'aep-sim-open-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [name] = openerOn(process.platform);
  const log = join(folder, 'opened');
  if (code !== undefined) {
    writeFileSync(join(folder, name), `#!/bin/sh\necho "$@" >> ${log}\nexit ${code}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { folder, opened: () => (existsSync(log) ? readFileSync(log, 'utf8') : '') };
}

/** Starts a simulator there, and reads the first lines of what it prints. */
async function started(folder: string, flags: readonly string[]) {
  const child = spawn(process.execPath, [binary, 'start', '--port', '0', ...flags], {
    env: { PATH: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(async () => {
    child.kill();
    if (child.exitCode === null) await once(child, 'exit');
  });
  const out = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const errors = createInterface({ input: child.stderr })[Symbol.asyncIterator]();
  return {
    line: async () => String((await out.next()).value),
    error: async () => String((await errors.next()).value),
  };
}

describe('the page of aep-sim start', () => {
  it('should be printed on its own line, and be served', async () => {
    const { folder, opened } = opener(0);
    const { line } = await started(folder, []);
    const [, url] = /ready at (\S+),/.exec(await line()) ?? [];
    expect(await line()).toBe(`Page: ${url}/_sim/ui`);
    const answer = await fetch(`${url}/_sim/ui`);
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('<script')]);
    expect((await fetch(`${url}/_sim/ui/page.js`)).status).toBe(200);
    expect(opened()).toBe('');
  });

  it('should be printed with --json, with the public URL', async () => {
    await using local = await startProcess(['--json']);
    expect(local.ready['page']).toBe(`${local.url}/_sim/ui`);
    const flags = ['--json', '--public-url', 'https://sim.example/aep/'];
    await using proxied = await startProcess(flags);
    expect(proxied.ready['page']).toBe('https://sim.example/aep/_sim/ui');
  });

  it('should be opened with --open, once', async () => {
    const { folder, opened } = opener(0);
    const { line } = await started(folder, ['--open']);
    await line();
    const page = (await line()).replace('Page: ', '');
    await vi.waitFor(() => expect(opened()).not.toBe(''), { timeout: 10_000 });
    expect(opened()).toBe(`${page}\n`);
  });

  it.each([
    ['was not found', undefined, /ENOENT/],
    ['fails', 3, /exited with code 3/],
  ])('should be served, with a warning, if the opener %s', async (_, code, reason) => {
    const { line, error } = await started(opener(code).folder, ['--open']);
    await line();
    const page = (await line()).replace('Page: ', '');
    const sentence = await error();
    expect(sentence).toMatch(
      /^aep-sim: --open: Cannot start a browser: xdg-open.*\. Open \S+ yourself\.$/,
    );
    expect(sentence).toMatch(reason);
    expect(sentence.endsWith(`. Open ${page} yourself.`)).toBe(true);
    expect((await fetch(page)).status).toBe(200);
  });
});
