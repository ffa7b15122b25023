import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs Python 3. */
export async function python(args: readonly string[]) {
  const child = spawn('python3', args);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, stdout, stderr };
}
