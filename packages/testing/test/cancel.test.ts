import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { cancel } from '../src/commands/cancel.ts';
import { create } from '../src/commands/create.ts';
import type { Step } from '../src/commands/step.ts';
import type { ClientEnvironment, Id } from '../src/index.ts';
import { expectNoMore, openSequence, startOf } from '../src/step-sequence.ts';
import { ReferenceClient } from './faulty-clients/reference-client.ts';
import { createSimulator } from './simulator.ts';

/** Cancels once more after a pause, in the same call: the job keeps the time of its first cancel. */
class CancelsAgain extends ReferenceClient {
  override async cancelExportJob(id: Id): Promise<void> {
    await super.cancelExportJob(id);
    await this.pause();
    await super.cancelExportJob(id);
  }
}

/** Says that it has cancelled, and sends nothing. */
class Pretends extends ReferenceClient {
  override async cancelExportJob(): Promise<void> {}
}

it('should accept a client that repeats its cancel after a pause', async () => {
  const { sequence, model, cancelled } = await cancelledBy(CancelsAgain);
  const askedAt = sequence.clock.now();

  await cancelled();
  await expectNoMore(sequence, model);

  expect(sequence.clock.now()).toBe(askedAt + 2000);
  expect(model.jobs).toMatchObject([{ cancelAskedAt: askedAt }]);
});

it('should reject a client that resolves without a cancel', async () => {
  const { cancelled } = await cancelledBy(Pretends);
  await expect(cancelled()).rejects.toThrow(
    'After cancelExportJob(job 1), job 1 is NEW in the service; it must be CANCELLING.',
  );
});

/** A sequence with one job, which the client is then asked to cancel. */
async function cancelledBy(Client: new (environment: ClientEnvironment) => ReferenceClient) {
  const sequence = await openSequence({
    simulator: createSimulator(),
    edition: 'platform',
    name: 'cancel',
    create: (environment) => new Client(environment),
    earlier: new WeakSet(),
    note: () => {},
  });
  const model = await startOf(sequence, 'platform');
  await any(create).run(model, sequence);
  return { sequence, model, cancelled: () => any(cancel).run(model, sequence) };
}

function any(steps: fc.Arbitrary<Step>): Step {
  const [step] = fc.sample(steps, { numRuns: 1, seed: 1 });
  if (!step) throw new Error('no step was drawn');
  return step;
}
