import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { extname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { type Outcome, outcomeOf } from '../../verify/results.ts';
import type { Task } from '../../verify/worker.ts';

/** Verifies one pact file in a process of its own. A signal to this process ends both. */
export async function runWorker(task: Task): Promise<Outcome> {
  const source = extname(import.meta.filename);
  const child = fork(join(import.meta.dirname, `../../verify/worker${source}`), {
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    // JSON would lose the span of a job that never ends.
    serialization: 'advanced',
    env: environment(),
  });
  const handOn = handSignalsOnTo(child);
  try {
    let answer: unknown;
    child.on('message', (message) => {
      answer = message;
    });
    // Should it end before it is told, its end says so.
    child.send(task, () => {});
    const [said, [code, signal]] = await Promise.all([
      child.stderr ? text(child.stderr) : '',
      once(child, 'close') as Promise<[number | null, string | null]>,
    ]);
    if (typeof answer === 'string') return outcomeOf(answer, task.given.length);
    return { broken: `Pact ended with ${code ?? signal}: ${said.trim() || 'it does not say why'}` };
  } finally {
    handOn.stop();
  }
}

/** Pact obeys variables of its own, which can leave interactions out; and it must reach us without a proxy. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^PACT_/i.test(name));
  const own = { PACT_DO_NOT_TRACK: 'true', NO_PROXY: '127.0.0.1', no_proxy: '127.0.0.1' };
  return { ...Object.fromEntries(kept), ...own, NO_COLOR: '1', NODE_NO_WARNINGS: '1' };
}

function handSignalsOnTo(child: ChildProcess): { stop(): void } {
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
