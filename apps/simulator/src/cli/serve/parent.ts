import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { exitWithError } from '../exit-with-error.ts';
import { printWarning } from '../terminal/printable.ts';

export interface ParentOptions {
  /** Absent: not chosen. */
  readonly exitWithParent?: boolean;
}

/** How often the parent is checked, in milliseconds. */
const LOOK_MS = 250;

/** Read at once, because the parent may end while a world is read. */
const parent = process.ppid;

export function addParentOptions(command: Command): Command {
  return command
    .option(
      '--exit-with-parent',
      'stop when the process that started it ends (default if npm or npx started it)',
    )
    .option('--no-exit-with-parent', 'keep running when npm or npx ends');
}

/**
 * Stops this process, as SIGTERM does, once the process that started it has ended: if that was chosen, or if npm started
 * it. npm runs a command in a shell, which ends with npm and does not stop the command.
 */
export function stopWithParent(exitWithParent: boolean | undefined): void {
  if (process.platform === 'win32') {
    if (exitWithParent) exitWithError('--exit-with-parent is not available on Windows');
    return;
  }
  const isWanted = exitWithParent ?? process.env['npm_command'] !== undefined;
  // Containers and services have init as their parent, or none.
  if (!isWanted || parent <= 1) return;
  const npm = npmAbove(parent);
  const isThere = () => process.ppid === parent && (npm === undefined || parentOf(parent) === npm);
  const timer = setInterval(() => {
    if (isThere()) return;
    clearInterval(timer);
    printWarning('The process that started aep-sim has ended. Stopping.');
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS);
  timer.unref();
}

/** The process of npm, if the parent is its shell, which survives when npm is killed. Known on Linux only. */
function npmAbove(shell: number): number | undefined {
  const isNpms = partsIn(shell, 'environ').some((entry) => entry.startsWith('npm_command='));
  return isNpms && partsIn(shell, 'cmdline')[1] === '-c' ? parentOf(shell) : undefined;
}

function parentOf(pid: number): number | undefined {
  const [, found] = /^PPid:\t(\d+)$/m.exec(textIn(pid, 'status')) ?? [];
  return found === undefined ? undefined : Number(found);
}

function partsIn(pid: number, file: 'environ' | 'cmdline'): readonly string[] {
  return textIn(pid, file).split('\0');
}

function textIn(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // Not Linux, another user's, or just ended.
    return '';
  }
}
