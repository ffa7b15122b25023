import { join } from 'node:path';
import { run } from './run.ts';

/** A Python that has jsonschema: the one of this machine, or one with it in a folder. None where neither works. */
export async function pythonWithJsonschema(folder: string): Promise<string | undefined> {
  if (await works('python3', ['-c', 'import jsonschema, referencing'], folder)) return 'python3';
  const venv = join(folder, 'venv');
  const python = join(venv, 'bin/python');
  const isMade =
    (await works('python3', ['-m', 'venv', venv], folder)) &&
    (await works(python, ['-m', 'pip', 'install', '--quiet', 'jsonschema'], folder));
  if (isMade) return python;
  console.log(
    'No Python with jsonschema 4.18 is here, nor does pip install it: its recipe was left out.',
  );
  return undefined;
}

async function works(command: string, args: readonly string[], cwd: string): Promise<boolean> {
  try {
    await run(command, args, cwd);
    return true;
  } catch {
    return false;
  }
}
