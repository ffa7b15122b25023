import { quoted } from '../../core/sentence.ts';
import { type Interaction, type PactFile, readPactFile } from '../../verify/pact-file.ts';
import type { StateSetup } from '../../verify/provider-states.ts';
import type { Failure } from '../../verify/results.ts';
import { setupOfAll } from '../../verify/states.ts';
import { errorMessageIn } from '../api/error-message.ts';
import { exitWithError } from '../exit-with-error.ts';
import { filesAt, type InputFile, notJson, textOf } from '../files.ts';
import { counted } from '../terminal/counted.ts';
import { print, printWarning } from '../terminal/printable.ts';
import { runWorker } from './run-worker.ts';

export interface VerifyOptions {
  readonly json: boolean;
  /** The name of this API in pact files; those of other providers are skipped. */
  readonly provider: string;
}

interface Result {
  readonly file: string;
  readonly consumer: string;
  readonly interactions: number;
  readonly passed: boolean;
  /** How many interactions failed that the file marks as pending. Absent if none did. */
  readonly pending?: number;
  /** What failed and where, in lines; empty if all passed. */
  readonly report: string;
}

const files = { endings: ['.json'], what: 'pact file' } as const;

/**
 * Verifies pact files against the simulator; those of other providers are skipped. Exit code 0 if all pass, 1 if one does
 * not, 2 if a file cannot be read or none is left; then nothing is verified.
 */
export async function verify(
  places: readonly string[],
  { json, provider }: VerifyOptions,
): Promise<void> {
  const pacts: { readonly file: string; readonly text: string; readonly pact: PactFile }[] = [];
  for (const found of places.flatMap((place) => filesAt(place, files))) {
    const text = await textOf(found.file);
    const pact = read(found, text);
    if (pact && isOf(provider, found.file, pact)) pacts.push({ file: found.file, text, pact });
  }
  if (pacts.length === 0) {
    exitWithError(
      `No pact file of provider ${quoted(provider)} was found at ${places.join(', ')}. Check the paths and --provider.`,
    );
  }
  requirePact();
  let passed = true;
  for (const { file, text, pact } of pacts) {
    const { consumer, interactions } = pact;
    const { failed, ...outcome } = await outcomeOf(text, interactions);
    const result: Result = { file, consumer, interactions: interactions.length, ...outcome };
    print(...(json ? [JSON.stringify(result)] : linesOf(result, failed)));
    passed &&= result.passed;
  }
  process.exitCode = passed ? 0 : 1;
}

interface Verified extends Pick<Result, 'passed' | 'pending' | 'report'> {
  /** How many interactions failed, without those that are pending. Absent: none was verified. */
  readonly failed?: number;
}

async function outcomeOf(text: string, interactions: readonly Interaction[]): Promise<Verified> {
  const { setups, wrong } = setupsFor(interactions);
  if (wrong.length > 0) return { passed: false, report: wrong.join('\n') };
  const outcome = await runWorker({ pact: text, setups });
  if ('broken' in outcome) return { passed: false, report: outcome.broken };
  const { failures } = outcome;
  const pending = failures.filter((failure) => failure.pending).length;
  const failed = failures.length - pending;
  return {
    failed,
    passed: failed === 0,
    ...(pending > 0 && { pending }),
    report: failures.map((failure) => reportOn(failure, interactions)).join('\n'),
  };
}

/** The states of all interactions. Read before Pact runs, because it would retry on an error. */
function setupsFor(interactions: readonly Interaction[]): {
  setups: StateSetup[];
  wrong: string[];
} {
  const setups: StateSetup[] = [];
  const wrong: string[] = [];
  for (const { description, states } of interactions) {
    try {
      setups.push(setupOfAll(states));
    } catch (error) {
      wrong.push(`${oneLine(description)}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { setups, wrong };
}

function reportOn(
  { interaction, pending, places, error }: Failure,
  interactions: readonly Interaction[],
): string {
  const { description = '', states = [] } = interactions[interaction] ?? {};
  const given = states.length > 0 ? ` (given ${states.map(({ name }) => name).join(' and ')})` : '';
  const line = `${pending ? 'pending, failed: ' : ''}${description}${given}`;
  const message = error === undefined ? undefined : errorMessageIn(error);
  const found = message === undefined ? places : [...places, `response: ${message}`];
  return [line, ...found.map((place) => `  ${place}`)].map(oneLine).join('\n');
}

/** Keeps text from a file or a response on one line of the report. */
function oneLine(text: string): string {
  return text.replaceAll('\n', '\\u000a');
}

/** `pact.json (consumer c): 1 of 2 interactions failed`, and the report. */
function linesOf(result: Result, failed: number | undefined): string[] {
  const { file, consumer, report } = result;
  const lines = report === '' ? [] : report.split('\n').map((line) => `  ${line}`);
  return [`${file} (consumer ${consumer}): ${summaryOf(result, failed)}`, ...lines];
}

function summaryOf({ interactions, pending = 0 }: Result, failed: number | undefined): string {
  const all = counted(interactions, 'interaction');
  if (failed === undefined) return `none of ${all} verified`;
  const others = pending > 0 ? `, ${pending} pending failed` : '';
  if (failed > 0) return `${failed} of ${all} failed${others}`;
  return pending > 0 ? `${interactions - pending} of ${all} passed${others}` : `${all} passed`;
}

/** Whether a pact file is of this API. One without a provider is. */
function isOf(wanted: string, file: string, { provider = wanted }: PactFile): boolean {
  if (provider.toLowerCase() === wanted.toLowerCase()) return true;
  const [theirs, ours] = [provider, wanted].map(quoted);
  printWarning(
    `Skipped ${file}: its provider is ${theirs}, not ${ours}. Pass --provider to change that.`,
  );
  return false;
}

/** Undefined for a file that is clearly not a pact file and was found in a folder. */
function read({ file, named }: InputFile, text: string): PactFile | undefined {
  const pact = parsed(file, text);
  if (!('why' in pact)) return pact;
  if (named || !pact.foreign) return exitWithError(`${file} is not a valid pact file: ${pact.why}`);
  printWarning(`Skipped ${file}: it is not a pact file`);
  return undefined;
}

function parsed(file: string, text: string): ReturnType<typeof readPactFile> {
  try {
    return readPactFile(text);
  } catch {
    return exitWithError(`${file} ${notJson(text)}`);
  }
}

/** Pact is an optional dependency, because its native library is large. */
function requirePact(): void {
  try {
    import.meta.resolve('@pact-foundation/pact');
  } catch {
    exitWithError(
      'verify requires Pact. Run npm install --save-dev @pact-foundation/pact to install it.',
    );
  }
}
