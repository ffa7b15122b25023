import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Outcome, outcomeOf } from '../../verify/results.ts';
import type { Report, Task } from '../../verify/worker.ts';

/** Verifies one pact file in its own process. A signal to this process stops both. */
export async function runWorker(task: Task): Promise<Outcome> {
  const source = extname(import.meta.filename);
  const child = fork(join(import.meta.dirname, `../../verify/worker${source}`), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // JSON would lose the infinite duration of a job that never finishes.
    serialization: 'advanced',
    env: environment(),
  });
  const forwarding = forwardSignalsTo(child);
  try {
    let report: Report | undefined;
    child.on('message', (message) => {
      report = message as Report;
    });
    // If it exits before it receives the task, its exit reports that.
    child.send(task, () => {});
    const [output, [code, signal]] = await Promise.all([
      child.stderr ? text(child.stderr) : '',
      once(child, 'close') as Promise<[number | null, string | null]>,
    ]);
    if (report) return outcomeOf(report, task.setups.length);
    const reason = output.trim();
    const ended = `Pact exited with ${code === null ? signal : `code ${code}`}`;
    return { broken: reason ? `${ended}: ${reason}` : `${ended} and no message.` };
  } finally {
    forwarding.stop();
  }
}

/** Pact has environment variables that can skip interactions; and it must connect without a proxy. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^PACT_/i.test(name));
  const own = { PACT_DO_NOT_TRACK: 'true', NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  return { ...Object.fromEntries(kept), ...own, NO_COLOR: '1', NODE_NO_WARNINGS: '1' };
}

function forwardSignalsTo(child: ChildProcess): { stop(): void } {
  const end = (signal: NodeJS.Signals): void => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, end);
  return {
    stop: () => {
      for (const signal of signals) process.off(signal, end);
    },
  };
}
