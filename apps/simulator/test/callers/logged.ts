import { Writable } from 'node:stream';
import { logTo } from '../../src/cli/log/log.ts';
import { createCaller } from './caller.ts';

const quick = { script: 'succeeds', pace: 'quick' } as const;

/** A simulator, and the lines of its log since they were last read. */
export function logged(form: 'json' | 'text') {
  let written = '';
  const out = new Writable({
    write: (chunk, _encoding, done) => {
      written += chunk;
      done();
    },
  });
  const log = logTo(out, form);
  const caller = createCaller({ ...quick, onRequest: log.request });
  const lines = (): string[] => {
    const all = written.split('\n').slice(0, -1);
    written = '';
    // How long a request took differs from run to run.
    return all.map((line) => line.replace(/ \d+ ms(?= |$)/, ' * ms'));
  };
  const events = () => lines().map((line) => JSON.parse(line) as Record<string, unknown>);
  return { log, caller, lines, events };
}
