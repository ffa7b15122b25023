import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../test/callers/command.ts';
import { type ExecSetup, execOf, nodeCommand } from '../../../test/processes/execs.ts';
import { binary } from '../../../test/processes/processes.ts';
import { python } from '../../../test/processes/python.ts';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR1', 'SIGUSR2'] as const;

/** A command with a child of its own, both of which tell which signal they get, and then end. */
function family(signal: string): readonly string[] {
  const end = (who: string, code: string) =>
    `process.on('${signal}', () => { console.log('${who} got ${signal}'); ${code} }); setInterval(() => {}, 1000);`;
  const inner = `${end('grandchild', 'process.exit(0);')} console.log('ready');`;
  return nodeCommand(`
    import { spawn } from 'node:child_process';
    const args = ['--input-type=module', '--eval', ${JSON.stringify(inner)}];
    const child = spawn(process.execPath, args, { stdio: 'inherit' });
    // It may end before this process gets to its own signal.
    const ended = new Promise((resolve) => child.on('exit', resolve));
    ${end('child', 'ended.then(() => process.exit(7));')}
  `);
}

/** Prints where its simulator is, and waits for the end of its standard input. */
const waiting = nodeCommand(`
  console.log('at ' + process.env.AEP_BASE_URL + ' ');
  process.stdin.resume().on('end', () => process.exit(0));
`);

describe('the signals of aep-sim exec', () => {
  it.each(signals)('should reach the command and what it has started: %s', async (signal) => {
    const exec = execOf(family(signal), { input: null });
    await exec.saying('ready');
    exec.child.kill(signal);
    const { code, stdout } = await exec.finished;
    expect(code).toBe(7);
    const lines = stdout.trim().split('\n');
    expect(lines.toSorted()).toEqual([`child got ${signal}`, `grandchild got ${signal}`, 'ready']);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
    ['SIGQUIT', 131],
  ] as const)('should be told of in its exit status: %s', async (signal, status) => {
    const exec = execOf(waiting, { input: null });
    await exec.saying('at ');
    exec.child.kill(signal);
    expect((await exec.finished).code).toBe(status);
  });

  it('should stop the simulator with it, even if it is killed', async () => {
    const exec = execOf(waiting, { input: null });
    const url = /at (\S+) /.exec(await exec.saying(' \n'))?.[1] ?? '';
    expect((await fetch(`${url}/_sim/health`)).status).toBe(200);
    const exit = once(exec.child, 'exit');
    exec.child.kill('SIGKILL');
    expect(await exit).toEqual([null, 'SIGKILL']);
    await expect(fetch(`${url}/_sim/health`)).rejects.toThrow('fetch failed');
    exec.child.stdin?.end();
    expect((await exec.finished).stderr).toBe('');
  });
});

describe('the end of a command', () => {
  const jobs = '/data/core/ups/export/jobs';

  it('should be the end of exec, whatever the simulator is doing', async () => {
    const program = `
      import { connect } from 'node:net';
      const { port } = new URL(process.env.AEP_BASE_URL);
      const kept = await fetch(process.env.AEP_BASE_URL + '/_sim/health');
      const socket = connect(Number(port), '127.0.0.1');
      socket.write('POST ${jobs} HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: 1000\\r\\n' +
        Object.entries({
          authorization: 'Bearer any', 'x-api-key': 'any', 'x-gw-ims-org-id': process.env.AEP_IMS_ORG,
        }).map(([name, value]) => name + ': ' + value + '\\r\\n').join('') + '\\r\\n{', () => process.exit(kept.status - 195));`;
    const { code, stderr } = await execOf(nodeCommand(program)).finished;
    expect({ code, stderr }).toEqual({ code: 5, stderr: '' });
  });

  it.each(['hang', 'latency'])(
    'should not wait for a response with the effect %s',
    async (type) => {
      using folder = temporaryFolder();
      const path = join(folder.path, 'rules.json');
      const effect = { type, ms: 600_000 };
      writeFileSync(path, JSON.stringify([{ match: { operation: 'listExportJobs' }, effect }]));
      const program = `
      const headers = {
        authorization: 'Bearer any', 'x-api-key': 'any', 'x-gw-ims-org-id': process.env.AEP_IMS_ORG,
      };
      fetch(process.env.AEP_BASE_URL + '${jobs}', { headers });
      // What was sent before it was received before it.
      await fetch(process.env.AEP_BASE_URL + '/_sim/health');
      process.exit(5);`;
      const flags = ['--log', '--rules', path];
      expect((await execOf(nodeCommand(program), { flags }).finished).code).toBe(5);
    },
  );

  it('should not wait for what it leaves running, nor end it', async () => {
    // What is left holds none of the streams: who reads them would wait for it.
    const command = ['sh', '-c', 'sleep 600 >/dev/null 2>&1 </dev/null & echo $!'];
    const { code, stdout } = await execOf(command).finished;
    expect(code).toBe(0);
    // It throws where there is no such process.
    expect(process.kill(Number(stdout), 0)).toBe(true);
    process.kill(Number(stdout), 'SIGKILL');
  });
});

describe('several at once', () => {
  it('should have a simulator each', async () => {
    const urlOf = (text: string) => /at (\S+) /.exec(text)?.[1];
    const execs = [execOf(waiting, { input: null }), execOf(waiting, { input: null })];
    const urls = await Promise.all(execs.map(async ({ saying }) => urlOf(await saying(' \n'))));
    expect(new Set(urls).size).toBe(2);
    const runs = await Promise.all(
      urls.map(async (url) => ((await (await fetch(`${url}/_sim/health`)).json()) as Health).run),
    );
    expect(new Set(runs).size).toBe(2);
    for (const { child } of execs) child.stdin?.end();
    expect(
      (await Promise.all(execs.map(({ finished }) => finished))).map(({ code }) => code),
    ).toEqual([0, 0]);
  });

  it('should reject a port that is in use', async () => {
    const first = execOf(waiting, { input: null });
    const url = /at (\S+) /.exec(await first.saying(' \n'))?.[1] ?? '';
    const { port } = new URL(url);
    const setup: ExecSetup = { flags: ['--port', port] };
    const { code, stdout, stderr } = await execOf(waiting, setup).finished;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `aep-sim: Port ${port} is already in use. Pass --port to choose another, or --port 0 for any free port.\n`,
    );
    first.child.stdin?.end();
    await first.finished;
  });
});

interface Health {
  readonly run: string;
}

/**
 * A terminal, with aep-sim exec in its foreground: types a line, then Ctrl-C, and another line. Prints what is shown,
 * and the exit code.
 */
const terminal = `
import os, pty, sys
child, fd = pty.fork()
if child == 0:
    os.execv(sys.argv[1], sys.argv[1:])
shown = b''
script = [(b'ready', b'a line\\n'), (b'read a line', b'\\x03'), (b'told', b'the end\\n')]
while True:
    try:
        data = os.read(fd, 4096)
    except OSError:
        break
    if not data:
        break
    shown += data
    while script and script[0][0] in shown:
        os.write(fd, script.pop(0)[1])
print(shown.decode(), os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
`;

describe('a terminal', () => {
  it('should be read by the command, which receives its Ctrl-C once', async () => {
    const program = `
      let told = 0;
      process.on('SIGINT', () => {
        told += 1;
        console.log('told');
      });
      process.stdin.on('data', (line) => {
        if (String(line) === 'the end\\n') process.exit(40 + told);
        console.log('read ' + line);
      });
      console.log('ready');`;
    const args = ['-c', terminal, process.execPath, binary, 'exec', '--', ...nodeCommand(program)];
    expect((await python(['--version'])).code, 'this test needs python3').toBe(0);
    const { stdout, stderr, code } = await python(args);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout.trim()).toMatch(/ 41$/);
  });
});
