import { readFile } from 'node:fs/promises';
import type { EditionName } from '@aep-sim/types';
import { type Captured, capturedIn } from '../check/captured.ts';
import { type Verdict, verdictOn } from '../check/verdict.ts';
import { refuse } from './refuse.ts';

export interface CheckOptions {
  readonly json: boolean;
  /** Fitting this edition is what counts; without it, fitting any. */
  readonly edition?: EditionName;
}

/** Holds captured payloads against the editions. Exit code 0 when each fits, 1 when one does not, 2 for a bad file. */
export async function check(files: readonly string[], options: CheckOptions): Promise<void> {
  const captured: Captured[] = [];
  for (const file of files) {
    const found = await read(file);
    if (found.length === 0) return refuse(`${file} is a HAR file without any call of this API`);
    captured.push(...found);
  }
  const verdicts = captured.map(({ from, value }) => ({ from, verdict: verdictOn(value) }));
  const print = options.json ? printJson : printText;
  for (const { from, verdict } of verdicts) print(from, verdict);
  process.exitCode = verdicts.every(({ verdict }) => fits(verdict, options.edition)) ? 0 : 1;
}

function fits({ findings }: Verdict, edition: EditionName | undefined): boolean {
  return findings.some(
    (finding) =>
      finding.problems.length === 0 &&
      (edition === undefined || finding.edition === edition || finding.edition === 'service'),
  );
}

async function read(file: string): Promise<readonly Captured[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) =>
    refuse(
      `cannot read ${file}: ${error.code === 'ENOENT' ? 'there is no such file' : error.message}`,
    ),
  );
  try {
    return capturedIn(file, text);
  } catch (error) {
    return refuse(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function printJson(from: string, verdict: Verdict): void {
  process.stdout.write(`${JSON.stringify({ from, ...verdict })}\n`);
}

function printText(from: string, { payload, findings }: Verdict): void {
  const lines = [`${from}: ${payload ?? 'nothing of this API, by its looks'}`];
  for (const { edition, problems } of findings) {
    if (problems.length === 0) lines.push(`  fits ${edition}`);
    else lines.push(`  not ${edition}`, ...problems.map((one) => `    ${one.at} ${one.message}`));
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
