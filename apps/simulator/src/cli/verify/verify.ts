import { type Interaction, type PactFile, readPactFile } from '../../verify/pact-file.ts';
import type { Failure } from '../../verify/results.ts';
import { type Given, givenByAll } from '../../verify/states.ts';
import { saidIn } from '../api/api.ts';
import { type Found, filesAt, notJson, textOf } from '../files.ts';
import { refuse } from '../refuse.ts';
import { counted } from '../terminal/counted.ts';
import { note, print } from '../terminal/printable.ts';
import { runWorker } from './run-worker.ts';

export interface VerifyOptions {
  readonly json: boolean;
  /** What pact files call this API; those of other providers are skipped. */
  readonly provider: string;
}

interface Result {
  readonly file: string;
  readonly consumer: string;
  readonly interactions: number;
  readonly passed: boolean;
  /** How many fail that may: the file calls them pending. Absent when none does. */
  readonly pending?: number;
  /** What failed and where, in lines; empty when all passed. */
  readonly report: string;
}

const files = { endings: ['.json'], what: 'pact file' } as const;

/**
 * Verifies pact files against the simulator; those of other providers are skipped. Exit code 0 when all pass, 1 when one
 * does not, 2 for a bad file, or if none is left; then nothing is verified.
 */
export async function verify(
  places: readonly string[],
  { json, provider }: VerifyOptions,
): Promise<void> {
  const pacts: { readonly file: string; readonly text: string; readonly pact: PactFile }[] = [];
  for (const found of places.flatMap((place) => filesAt(place, files))) {
    const text = await textOf(found);
    const pact = read(found, text);
    if (pact && isOf(provider, found.file, pact)) pacts.push({ file: found.file, text, pact });
  }
  if (pacts.length === 0) {
    refuse(
      `No pact file of provider ${JSON.stringify(provider)} was found at ${places.join(', ')}.`,
    );
  }
  requirePact();
  let passed = true;
  for (const { file, text, pact } of pacts) {
    const { consumer, interactions } = pact;
    const outcome = await outcomeOf(text, interactions);
    const result: Result = { file, consumer, interactions: interactions.length, ...outcome };
    print(...(json ? [JSON.stringify(result)] : shown(result)));
    passed &&= result.passed;
  }
  process.exitCode = passed ? 0 : 1;
}

type Verified = Pick<Result, 'passed' | 'pending' | 'report'>;

async function outcomeOf(text: string, interactions: readonly Interaction[]): Promise<Verified> {
  const { given, wrong } = givenFor(interactions);
  if (wrong.length > 0) return { passed: false, report: wrong.join('\n') };
  const outcome = await runWorker({ pact: text, given });
  if ('broken' in outcome) return { passed: false, report: outcome.broken };
  const { failures } = outcome;
  const pending = failures.filter((failure) => failure.pending).length;
  return {
    passed: failures.length === pending,
    ...(pending > 0 && { pending }),
    report: failures.map((failure) => reportOn(failure, interactions)).join('\n'),
  };
}

/** All states of all interactions, before anything runs: at run time Pact would ask again and again. */
function givenFor(interactions: readonly Interaction[]): { given: Given[]; wrong: string[] } {
  const given: Given[] = [];
  const wrong: string[] = [];
  for (const { description, states } of interactions) {
    try {
      given.push(givenByAll(states));
    } catch (error) {
      wrong.push(`${oneLine(description)}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { given, wrong };
}

function reportOn(
  { interaction, pending, places, error }: Failure,
  interactions: readonly Interaction[],
): string {
  const { description = '', states = [] } = interactions[interaction] ?? {};
  const given = states.length > 0 ? ` (given ${states.map(({ name }) => name).join(' and ')})` : '';
  const line = `${pending ? 'pending, fails: ' : ''}${description}${given}`;
  const said = error === undefined ? undefined : saidIn(error);
  const found = said === undefined ? places : [...places, `response: ${said}`];
  return [line, ...found.map((place) => `  ${place}`)].map(oneLine).join('\n');
}

/** The report is read by lines, so what comes of a file or an answer makes none of its own. */
function oneLine(text: string): string {
  return text.replaceAll('\n', '\\u000a');
}

function shown({ file, consumer, interactions, passed, pending = 0, report }: Result): string[] {
  const held = pending > 0 ? `${interactions - pending} pass, ${pending} pending, fail` : 'pass';
  const lines = report === '' ? [] : report.split('\n').map((line) => `  ${line}`);
  return [
    `${file}: ${counted(interactions, 'interaction')} of ${consumer}: ${passed ? held : 'FAIL'}`,
    ...lines,
  ];
}

/** Whether a pact file is of this API. One that names no provider is. */
function isOf(wanted: string, file: string, { provider = wanted }: PactFile): boolean {
  if (provider.toLowerCase() === wanted.toLowerCase()) return true;
  const [theirs, ours] = [provider, wanted].map((name) => JSON.stringify(name));
  note(`Skipped ${file}: its provider is ${theirs}, not ${ours}. Pass --provider to change that.`);
  return false;
}

/** Nothing for what is plainly no pact file and lies in a folder among others. */
function read({ file, named }: Found, text: string): PactFile | undefined {
  const pact = parsed(file, text);
  if (!('why' in pact)) return pact;
  const sentence = `${file} is not a pact file: ${pact.why}`;
  if (named || !pact.foreign) return refuse(sentence);
  note(`${sentence}; passed over`);
  return undefined;
}

function parsed(file: string, text: string): ReturnType<typeof readPactFile> {
  try {
    return readPactFile(text);
  } catch {
    return refuse(`${file} is not a pact file: it ${notJson(text)}`);
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
