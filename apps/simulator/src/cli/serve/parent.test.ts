import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { usualHeaders } from '../../../test/callers/caller.ts';
import { binary, run } from '../../../test/processes/processes.ts';

const start = [process.execPath, binary, 'start', '--port', '0', '--json'] as const;

/** The environment that npm gives, and one without it: these tests may themselves be run by npm. */
const byNpm = { npm_command: 'exec' };
const notByNpm = { npm_command: undefined };

/** Starts a command and lives as long as that, or until it is killed. Its own pid and the command's are its first line. */
const STARTER = `
  const [file, ...args] = process.argv.slice(1);
  const child = require('node:child_process').spawn(file, args, { stdio: 'inherit' });
  console.log('pids ' + child.pid);
`;

/** As npm does: the shell does not become the command, for there is more to do after it. */
const inShell = (command: readonly string[]) => ['sh', '-c', '"$@"; exit $?', 'sh', ...command];

describe('a simulator whose parent ends', () => {
  it.each([
    ['npm started it', byNpm, []],
    ['it was chosen', notByNpm, ['--exit-with-parent']],
  ])('should stop when %s', async (_, env, flags) => {
    const { starter, closed } = await started([...start, ...flags], env);
    starter.kill('SIGKILL');
    await closed;
  });

  it('should stop when a signal stops the shell of npm', async () => {
    const { starter, closed, pid } = await started(inShell(start), byNpm);
    process.kill(pid, 'SIGTERM');
    await Promise.all([closed, once(starter, 'exit')]);
  });

  it('should drain and report as after SIGTERM', async () => {
    const { starter, url, closed, said } = await started([...start, '--report'], byNpm);
    await fetch(`${url}/data/core/ups/export/jobs`, { headers: usualHeaders });
    starter.kill('SIGKILL');
    await closed;
    expect(said()).toContain('"event":"report"');
  });

  // Elsewhere nothing tells whose child the shell is.
  if (process.platform === 'linux') {
    it('should stop when npm is killed outright', async () => {
      const { starter, closed } = await started(inShell(start), byNpm);
      starter.kill('SIGKILL');
      await closed;
    });
  }

  it.each([
    ['nobody chose it', notByNpm, []],
    ['it was chosen not to, though npm started it', byNpm, ['--no-exit-with-parent']],
  ])('should go on when %s', async (_, env, flags) => {
    const { starter, url, stop } = await started([...start, ...flags], env);
    const exit = once(starter, 'exit');
    starter.kill('SIGKILL');
    await exit;
    // For as long as another needs to notice it, and once more.
    for (let times = 0; times < 2; times += 1) {
      const other = await started(start, byNpm);
      other.starter.kill('SIGKILL');
      await other.closed;
    }
    expect((await fetch(`${url}/_sim/health`)).status).toBe(200);
    await stop();
  });

  it('should end the command of exec', async () => {
    const command = [process.execPath, '-e', 'console.log("{}"); setInterval(() => {}, 1000)'];
    const exec = [process.execPath, binary, 'exec', '--', ...command];
    const { starter, closed } = await started(exec, byNpm);
    starter.kill('SIGKILL');
    await closed;
  });

  it('should be described in the help', async () => {
    const { stdout } = await run([binary, 'start', '--help']);
    expect(stdout).toMatch(/--exit-with-parent +stop when the process that started it ends/);
    expect(stdout).toMatch(/--no-exit-with-parent +keep running when npm or npx ends/);
  });
});

interface StartedBy {
  readonly starter: ChildProcess;
  /** Of what the starter has started: the simulator, or a shell around it. */
  readonly pid: number;
  readonly url: string;
  /** Once all that wrote to standard output has ended. */
  readonly closed: Promise<unknown>;
  said(): string;
  stop(): Promise<void>;
}

/** Starts a command by a process between, and waits for its first line of JSON. */
async function started(
  command: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<StartedBy> {
  const starter = spawn(process.execPath, ['--eval', STARTER, '--', ...command], {
    env: { ...process.env, ...env },
    // In a group of its own, all of which can be ended.
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const closed = once(starter, 'close');
  let text = '';
  starter.stdout.on('data', (chunk) => {
    text += chunk;
  });
  while (!/^pids \d+$/m.test(text) || !/^\{.*\}$/m.test(text)) await once(starter.stdout, 'data');
  const pid = Number(/^pids (\d+)$/m.exec(text)?.[1]);
  const { url = '' } = JSON.parse(/^\{.*\}$/m.exec(text)?.[0] ?? '{}') as { url?: string };
  const stop = async () => {
    killGroup(starter);
    await closed;
  };
  onTestFinished(() => killGroup(starter));
  return { starter, pid, url, closed, said: () => text, stop };
}

function killGroup({ pid = 0 }: ChildProcess): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it has ended.
  }
}
