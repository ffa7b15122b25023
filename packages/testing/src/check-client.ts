import * as fc from 'fast-check';
import { type CheckOptions, checkOptions } from './check-options.ts';
import { ClientCheckFailed } from './client-check-failed.ts';
import type { ClientEnvironment, ClientUnderTest } from './client-under-test.ts';
import { steps as kinds } from './commands/index.ts';
import { InvalidOptions } from './invalid-options.ts';
import type { Model } from './model.ts';
import { expectSame, notSame, pathTo, readPath } from './path.ts';
import { sentence } from './sentence.ts';
import { SimulatorError } from './simulator-error.ts';
import type { StepKind } from './step-kind.ts';
import type { StepSequence } from './step-sequence.ts';
import { expectNoMore, openSequence, type SequenceOptions, startOf } from './step-sequence.ts';
import { describeError, Violation } from './violation.ts';
import { CallTimedOut } from './wire.ts';

/** The result for a client that passed. */
export interface CheckSummary {
  readonly runs: number;
  readonly seed: number;
  /** The number of steps of each kind. */
  readonly steps: Readonly<Partial<Record<StepKind, number>>>;
}

type Commands = Iterable<fc.AsyncCommand<Model, StepSequence>>;

/**
 * Tests a client against generated sequences of requests, delays, and failures, and compares its results with a small
 * model. Each sequence has its own sandbox and its own client, which `create` returns.
 *
 * @throws ClientCheckFailed with the shortest sequence that fails, and how to run it again; SimulatorError if the
 * simulator does not respond, or not as a simulator; TypeError for invalid options.
 */
export async function checkClient(
  create: (environment: ClientEnvironment) => ClientUnderTest,
  options: CheckOptions,
): Promise<CheckSummary> {
  checkOptions(create, options);
  const { simulator, edition = 'platform', runs = 100, commands: maxCommands = 20, seed } = options;
  const replay = options.path === undefined ? undefined : readPath(options.path, seed);
  const prefix = `check-${crypto.randomUUID()}`;
  const earlier = new WeakSet<ClientUnderTest>();
  const taken: Partial<Record<StepKind, number>> = {};
  let sequences = 0;
  let last: unknown;

  const property = fc.asyncProperty(
    fc.commands(kinds, { maxCommands, size: 'max', ...(replay && { replayPath: replay.steps }) }),
    async (sequence) => {
      // Only failures of the client are shrunk, and not those that take real time. After the sequence of a path,
      // fast-check would run its neighbors.
      if (last !== undefined || (replay && sequences > 0)) return;
      const words: string[] = [];
      const note = (kind: StepKind, step: string) => {
        taken[kind] = (taken[kind] ?? 0) + 1;
        words.push(step);
      };
      const name = `${prefix}-${++sequences}`;
      try {
        if (replay) expectSame(replay, sequence);
        await live(sequence, { simulator, edition, name, create, earlier, note });
      } catch (error) {
        if (error instanceof Violation) error.steps = words;
        if (!(error instanceof Violation) || error instanceof CallTimedOut) last = error;
        throw error;
      }
    },
  );
  const parameters = {
    numRuns: replay ? 1 : runs,
    ...(seed !== undefined && { seed }),
    ...(replay && { path: replay.values }),
  };
  // fast-check itself fails only for a path that leads nowhere.
  const leadsNowhere = (error: unknown) => {
    throw replay ? notSame(error) : error;
  };
  const found = await (async () => fc.check(property, parameters))().catch(leadsNowhere);
  if (!found.failed) return { runs: sequences, seed: found.seed, steps: taken };
  const error = found.errorInstance;
  if (error instanceof SimulatorError || error instanceof InvalidOptions) throw error;
  if (!(error instanceof Violation)) {
    throw new Error(
      sentence(`checkClient failed, but not because of the client: ${describeError(error)}`),
      { cause: error },
    );
  }
  throw new ClientCheckFailed({
    edition,
    problem: error.message,
    steps: error.steps,
    seed: found.seed,
    ...(options.commands !== undefined && { options: `, commands: ${options.commands}` }),
    path: options.path ?? pathTo(found.counterexamplePath, found.counterexample?.[0]),
  });
}

/** Runs one sequence to its end, or to the first violation. */
async function live(sequence: Commands, options: SequenceOptions): Promise<void> {
  const real = await openSequence(options);
  try {
    const model = await startOf(real, options.edition);
    await fc.asyncModelRun(() => ({ model, real }), sequence);
    await expectNoMore(real, model);
  } finally {
    // Requests that the client is still sending must not affect the next sequence.
    real.wire.close();
  }
}
