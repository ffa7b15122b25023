import { spawn } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { type PactFile, readPactFile } from '../verify/pact-file.ts';
import { givenBy } from '../verify/states.ts';
import { refuse } from './refuse.ts';

export interface VerifyOptions {
  readonly json: boolean;
}

interface Result {
  readonly file: string;
  readonly consumer: string;
  readonly interactions: number;
  readonly passed: boolean;
  /** What failed and where; empty when all passed. */
  readonly report: string;
}

/** Verifies pact files against the simulator. Exit code 0 when all pass, 1 when one does not, 2 for a bad file. */
export async function verify(patterns: readonly string[], { json }: VerifyOptions): Promise<void> {
  const pacts = filesOf(patterns).map((file) => ({ file, pact: read(file) }));
  requirePact();
  const results: Result[] = [];
  for (const { file, pact } of pacts) {
    const result = await verifyFile(file, pact);
    results.push(result);
    process.stdout.write(json ? `${JSON.stringify(result)}\n` : shown(result));
  }
  process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
}

async function verifyFile(file: string, pact: PactFile): Promise<Result> {
  const about = { file, consumer: pact.consumer, interactions: pact.interactions.length };
  const unknown = unknownStates(pact);
  if (unknown) return { ...about, passed: false, report: unknown };
  const { code, output } = await runWorker(file);
  if (code === 0) return { ...about, passed: true, report: '' };
  return { ...about, passed: false, report: failuresIn(output) };
}

/** The library's report begins with every interaction; what failed stands between two of its lines. */
function failuresIn(output: string): string {
  const [, failures = output] = output.split(/^Failures:$/m);
  return (failures.split(/^There were \d+ pact failures$/m)[0] ?? failures).trim();
}

function shown({ file, consumer, interactions, passed, report }: Result): string {
  const line = `${file}: ${interactions} interactions of ${consumer} ${passed ? 'pass' : 'FAIL'}\n`;
  return report === '' ? line : `${line}${report.replaceAll(/^/gm, '  ')}\n`;
}

/** A state that nobody knows is said here in one sentence, and not by the library in forty. */
function unknownStates({ interactions }: PactFile): string | undefined {
  for (const { description, states } of interactions) {
    for (const name of states) {
      try {
        givenBy(name, {});
      } catch (error) {
        return `${description}: ${error instanceof Error ? error.message : String(error)}`;
      }
    }
  }
  return undefined;
}

function runWorker(file: string): Promise<{ code: number | null; output: string }> {
  const source = extname(import.meta.filename);
  const worker = join(import.meta.dirname, `../verify/worker${source}`);
  const child = spawn(process.execPath, [...process.execArgv, worker, file], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}

/** Files as they are, all JSON files of a folder, or what a pattern finds. */
function filesOf(patterns: readonly string[]): string[] {
  return patterns.flatMap((pattern) => {
    const stat = statSync(pattern, { throwIfNoEntry: false });
    if (stat?.isFile()) return [pattern];
    const files = globSync(stat?.isDirectory() ? join(pattern, '*.json') : pattern).sort();
    return files.length > 0 ? files : refuse(`no pact file is found at ${pattern}`);
  });
}

function read(file: string): PactFile {
  try {
    return readPactFile(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse(
      `${file} is not a pact file: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Pact's native library is large, so it is left to those who want it. */
function requirePact(): void {
  try {
    import.meta.resolve('@pact-foundation/pact');
  } catch {
    refuse('verify needs Pact: run npm install --save-dev @pact-foundation/pact');
  }
}
