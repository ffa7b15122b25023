import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { systemReason } from '../../core/system-reason.ts';
import { sameWord } from './same-word.ts';

/** Signals by which a terminal or a supervisor stops a process. A terminal does not signal other sessions. */
const ENDING: readonly NodeJS.Signals[] = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];

/** Other signals, passed on each time because they have no meaning here. The first would open Node's inspector. */
const OTHERS: readonly NodeJS.Signals[] = ['SIGUSR1', 'SIGUSR2', 'SIGWINCH', 'SIGCONT', 'SIGTSTP'];

const PASSED_ON = [...ENDING, ...OTHERS];

/** Windows has neither groups nor these signals. */
const HAS_GROUPS = process.platform !== 'win32';

/** A command that could not be started. */
export class NotStarted extends Error {
  /** As in a shell: 127 when it was not found, 126 when it cannot be run. */
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/**
 * Runs a command with the streams of this process, in its own process group, which receives the signals that this
 * process receives. Returns its exit code: 128 plus the number of the signal if one killed it. Processes that it leaves
 * running are not stopped.
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
      // A session without a terminal ignores SIGTSTP.
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
    // It has just ended, or belongs to another user.
  }
}

/** Stops this process until SIGCONT; the system may let it continue at once. */
function stopHere(listener: NodeJS.SignalsListener): void {
  process.off('SIGTSTP', listener);
  process.kill(process.pid, 'SIGTSTP');
  process.on('SIGTSTP', listener);
}

function notStarted(file: string, error: NodeJS.ErrnoException): NotStarted {
  if (file === '') return new NotStarted('The command is empty. Write its name after --.', 127);
  const shown = JSON.stringify(file);
  if (error.code === 'ENOENT' && file.includes('/') && existsSync(file)) {
    return new NotStarted(
      `${shown} cannot be run: its interpreter was not found. Check its first line.`,
      127,
    );
  }
  if (error.code === 'ENOENT') {
    return new NotStarted(`${shown} was not found. Check its name and PATH.`, 127);
  }
  return new NotStarted(`${shown} cannot be run: ${reasonOf(error)}.`, 126);
}

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'EACCES') return 'permission denied, or it is not an executable file (EACCES)';
  return systemReason(error);
}
