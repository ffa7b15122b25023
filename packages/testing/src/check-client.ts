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

/** What a client has passed. */
export interface CheckSummary {
  readonly runs: number;
  readonly seed: number;
  /** How often each kind of step was taken. */
  readonly steps: Readonly<Partial<Record<StepKind, number>>>;
}

type Commands = Iterable<fc.AsyncCommand<Model, StepSequence>>;

/**
 * Takes a client through generated sequences of a simulator, and compares what it says with a small model.
 * Each sequence has a sandbox of its own and a client of its own, which `create` makes.
 *
 * @throws ClientCheckFailed with the shortest sequence found that the client does not stand, and how to replay it;
 * SimulatorError when the simulator does not answer, or not as one; TypeError for options that cannot be.
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
      // Only a client's fault is worth shrinking, and not one that costs real time; and after the sequence that a
      // path names come its neighbours.
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
  // Of fast-check itself fails only what leads nowhere.
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

/** One sequence from its start to its end, or to the first violation. */
async function live(sequence: Commands, options: SequenceOptions): Promise<void> {
  const real = await openSequence(options);
  try {
    const model = await startOf(real, options.edition);
    await fc.asyncModelRun(() => ({ model, real }), sequence);
    await expectNoMore(real, model);
  } finally {
    // What the client still has under way does not reach into the next sequence.
    real.wire.close();
  }
}
