import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { whyUnreadable } from '../unreadable.ts';
import { sameWord } from './same-word.ts';

/** By which a terminal or a supervisor ends. Another session is not told of it by the terminal. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/** What else is passed on: each time, since it has no meaning of ours. By the first, Node would open its inspector. */
const OTHERS: readonly NodeJS.Signals[] = ['SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGCONT', 'SIGTSTP'];

const PASSED_ON = [...ENDING, ...OTHERS];

/** Windows has neither groups nor these signals. */
const HAS_GROUPS = process.platform !== 'win32';

/** A command that could not be started. */
export class NotStarted extends Error {
  /** As a shell has it: 127 when it was not found, 126 when it cannot be run. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/**
 * Runs a command with the streams of this process, in a process group of its own, which gets the signals that this
 * process gets. Gives its exit status: 128 and the number of the signal if one killed it. What it leaves running is left
 * alone.
 *
 * @throws NotStarted
 */
export async function runCommand(
  [file = '', ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<number> {
  let child: ChildProcess | undefined;
  const isSame = sameWord(() => performance.now());
  const passOn = (signal: NodeJS.Signals) => {
    if (child?.pid === undefined || (ENDING.includes(signal) && isSame(signal))) return;
    if (signal !== 'SIGTSTP') sendTo(child.pid, signal);
    else {
      // A session without a terminal does not heed SIGTSTP.
      sendTo(child.pid, 'SIGSTOP');
      stopHere(passOn);
      sendTo(child.pid, 'SIGCONT');
    }
  };
  for (const signal of PASSED_ON) process.on(signal, passOn);
  try {
    child = spawn(file, args, { stdio: 'inherit', detached: HAS_GROUPS, env });
    const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
    return code ?? 128 + (signal ? constants.signals[signal] : 0);
  } catch (error) {
    throw notStarted(file, error as NodeJS.ErrnoException);
  } finally {
    for (const signal of PASSED_ON) process.off(signal, passOn);
  }
}

function sendTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(HAS_GROUPS ? -pid : pid, signal);
  } catch {
    // It has just ended, or it is another user's: then it is not ours to stop.
  }
}

/** Stops this process until it is to go on; at once where nobody could tell it to, as the system decides. */
function stopHere(listener: NodeJS.SignalsListener): void {
  process.off('SIGTSTP', listener);
  process.kill(process.pid, 'SIGTSTP');
  process.on('SIGTSTP', listener);
}

function notStarted(file: string, error: NodeJS.ErrnoException): NotStarted {
  if (file === '') return new NotStarted('the command is empty; write its name after --', 127);
  const shown = JSON.stringify(file);
  if (error.code === 'ENOENT' && file.includes('/') && existsSync(file)) {
    return new NotStarted(`${shown} cannot be run: its interpreter was not found`, 127);
  }
  if (error.code === 'ENOENT') {
    return new NotStarted(`${shown} was not found; check its name, and PATH`, 127);
  }
  return new NotStarted(`${shown} cannot be run: ${reasonOf(error)}`, 126);
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'E2BIG') return 'its arguments and its environment are too long';
  if (error.code === 'EACCES') return 'permission denied, or it is not an executable file';
  return whyUnreadable(error);
}
