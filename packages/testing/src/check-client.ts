import { type EditionName, editionNames } from '@aep-sim/types';
import * as fc from 'fast-check';
import { ClientBroken } from './client-broken.ts';
import type { ClientUnderTest, Surroundings } from './client-under-test.ts';
import { steps as kinds } from './commands/index.ts';
import type { StepKind } from './commands/step.ts';
import type { History } from './history.ts';
import { type HistoryOptions, openHistory, startOf } from './history.ts';
import type { Model } from './model.ts';
import type { SimulatorUnderTest } from './simulator-under-test.ts';
import { told, Violation } from './violation.ts';
import { Hung } from './wire.ts';

export interface CheckOptions {
  /** Best one that runs in this process: a history is some dozens of requests. */
  readonly simulator: SimulatorUnderTest;
  /** The form of the API. Default `platform`. */
  readonly edition?: EditionName;
  /** Histories. Default 100. */
  readonly runs?: number;
  /** Steps of one history at most. Default 20. */
  readonly commands?: number;
  /** The same seed makes the same histories. Absent: another one each time. */
  readonly seed?: number;
  /** With `seed`, and `commands` if it was given, the one history that a failure named. */
  readonly path?: string;
}

type Commands = Iterable<fc.AsyncCommand<Model, History>>;

/** What a client has passed. */
export interface CheckSummary {
  readonly runs: number;
  readonly seed: number;
  /** How often each kind of step was taken. */
  readonly steps: Readonly<Partial<Record<StepKind, number>>>;
}

/**
 * Takes a client through generated histories of a simulator, and compares what it says with a small model.
 * Each history has a sandbox of its own and a client of its own, which `create` makes.
 *
 * @throws ClientBroken with the shortest history found that the client does not stand, and how to replay it;
 * TypeError for options that cannot be.
 */
export async function checkClient(
  create: (surroundings: Surroundings) => ClientUnderTest,
  options: CheckOptions,
): Promise<CheckSummary> {
  const { simulator, edition = 'platform', runs = 100, commands: maxCommands = 20, seed } = options;
  checkOptions({ edition, runs, maxCommands });
  const replay = options.path === undefined ? undefined : pathOf(options.path, seed);
  const prefix = `check-${crypto.randomUUID()}`;
  const taken: Partial<Record<StepKind, number>> = {};
  let histories = 0;
  let hung = false;

  const property = fc.asyncProperty(
    fc.commands(kinds, { maxCommands, size: 'max', ...(replay && { replayPath: replay.steps }) }),
    async (history) => {
      // To shrink what hung would cost its time again and again; and after the one that a path names come its neighbours.
      if (hung || (replay && histories > 0)) return;
      const words: string[] = [];
      const note = (kind: StepKind, step: string) => {
        taken[kind] = (taken[kind] ?? 0) + 1;
        words.push(step);
      };
      const name = `${prefix}-${++histories}`;
      try {
        await live(history, { simulator, edition, name, create, note });
      } catch (error) {
        if (error instanceof Violation) error.steps = words;
        hung = error instanceof Hung;
        throw error;
      }
    },
  );
  const found = await fc.check(property, {
    numRuns: replay ? 1 : runs,
    ...(seed !== undefined && { seed }),
    ...(replay && { path: replay.values }),
  });
  if (!found.failed) return { runs: histories, seed: found.seed, steps: taken };
  const error = found.errorInstance;
  if (!(error instanceof Violation)) {
    throw new Error(`the check itself failed: ${told(error)}`, { cause: error });
  }
  throw new ClientBroken({
    edition,
    problem: error.message,
    steps: error.steps,
    seed: found.seed,
    ...(options.commands !== undefined && { options: `, commands: ${options.commands}` }),
    path: options.path ?? `${found.counterexamplePath}@${stepsOf(found.counterexample)}`,
  });
}

/** One history from its start to its end, or to the first violation. */
async function live(history: Commands, options: HistoryOptions): Promise<void> {
  const real = await openHistory(options);
  try {
    const model = await startOf(real, options.edition);
    await fc.asyncModelRun(() => ({ model, real }), history);
  } finally {
    // What the client still has under way does not reach into the next history.
    real.wire.close();
  }
}

function checkOptions(given: {
  readonly edition: string;
  readonly runs: number;
  readonly maxCommands: number;
}): void {
  if (!(editionNames as readonly string[]).includes(given.edition)) {
    throw new TypeError(`checkClient: edition must be one of ${editionNames.join(', ')}`);
  }
  for (const [name, number] of [
    ['runs', given.runs],
    ['commands', given.maxCommands],
  ] as const) {
    if (!Number.isSafeInteger(number) || number < 1) {
      throw new TypeError(`checkClient: ${name} must be a whole number, 1 or more`);
    }
  }
}

/** The place of a value among all that its seed makes, and which of its steps were taken: fast-check needs both. */
function pathOf(
  text: string,
  seed: number | undefined,
): { readonly values: string; readonly steps: string } {
  const [, values, steps] = /^([\d:]+)@(\S+)$/.exec(text) ?? [];
  if (values === undefined || steps === undefined) {
    throw new TypeError('checkClient: path must be one that a failure has named');
  }
  if (seed === undefined) throw new TypeError('checkClient: a path is nothing without its seed');
  return { values, steps };
}

function stepsOf(counterexample: readonly [Commands] | null): string {
  return /replayPath="([^"]+)"/.exec(String(counterexample?.[0]))?.[1] ?? '';
}
