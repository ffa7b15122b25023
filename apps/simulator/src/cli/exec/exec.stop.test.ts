import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { nodeCommand } from '../../../test/processes/execs.ts';
import { binary } from '../../../test/processes/processes.ts';
import { python } from '../../../test/processes/python.ts';

/**
 * Stops aep-sim exec, as a job of this process, and lets it go on. Prints whether its command was stopped with it, and
 * what that says.
 */
const stopping = `
import os, signal, subprocess, sys
run = subprocess.Popen(sys.argv[1:], stdout=subprocess.PIPE, stdin=subprocess.PIPE, text=True, preexec_fn=os.setpgrp)
command = run.stdout.readline().strip()
run.send_signal(signal.SIGTSTP)
_, status = os.waitpid(run.pid, os.WUNTRACED)
# The system stops it a moment after the signal was sent.
state = ''
while state[:1] != 'T':
    state = subprocess.run(['ps', '-o', 'stat=', '-p', command], capture_output=True, text=True).stdout
print(os.WIFSTOPPED(status), state[0])
run.send_signal(signal.SIGCONT)
print(run.stdout.readline().strip(), run.wait())
`;

describe('a stop of aep-sim exec', () => {
  const program = `
    process.on('SIGCONT', () => {
      console.log('goes on');
      process.exit(5);
    });
    console.log(process.pid + ' ');
    setInterval(() => {}, 1000);`;

  it('should be ignored if exec could not be continued', async () => {
    const detached = `
      import { spawn } from 'node:child_process';
      const args = ${JSON.stringify([binary, 'exec', '--', ...nodeCommand(program)])};
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
      child.stdout.once('data', () => child.kill('SIGTSTP'));
      child.on('exit', (code) => process.exit(code));`;
    const [file = '', ...args] = nodeCommand(detached);
    const child = spawn(file, args);
    expect(await once(child, 'exit')).toEqual([5, null]);
  });

  it('should be one of the command too, until exec goes on', async () => {
    const args = ['-c', stopping, process.execPath, binary, 'exec', '--', ...nodeCommand(program)];
    expect(await python(args)).toEqual({ stdout: 'True T\ngoes on 5\n', stderr: '', code: 0 });
  });
});
