import { describe, expect, it } from 'vitest';
import { assertPolled, type Every, startSimulator, type Times } from '../src/index.ts';
import '../src/vitest.ts';
import { jobIn, poll } from './jobs.ts';
import { createSimulator } from './simulator.ts';

const quiet = { createSimulator, leaks: 'ignore' } as const;
const poll503 = {
  match: { operation: 'retrieveExportJob' },
  times: 1,
  effect: { type: 'error', status: 503, retryAfterS: 1 },
} as const;

describe('toHavePolled', () => {
  it('should know polls that came after a pause on the clock of the sandbox', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    for (let at = 0; at < 3; at++) {
      await poll(sim, job);
      await sim.clock.advance('2s');
    }
    await expect(sim).toHavePolled(job);
    await expect(sim).toHavePolled(job.id, { every: '>=2s' });
    await expect(sim).toHavePolled(`${job.id}`, { every: '<=2s', times: 3 });
    await expect(sim).toHavePolled(job, { times: '>=3' });
    await expect(sim).toHavePolled(job, { times: '<=3' });
    await expect(sim).not.toHavePolled(job, { every: '>=2001ms' });
    await expect(sim).not.toHavePolled(job, { times: '<=2' });
    await expect(sim).not.toHavePolled({ id: 1 });
    await assertPolled(sim, job, { every: '>=2s', times: 3 });
  });

  it('should know polls that came after a pause in real time', async () => {
    let wall = 1_600_000_000_000;
    await using sim = await startSimulator({ ...quiet, now: () => wall });
    const job = await jobIn(sim);
    await poll(sim, job);
    wall += 2000;
    await poll(sim, job);
    await expect(sim).toHavePolled(job, { every: '>=2s' });
    await expect(sim).not.toHavePolled(job, { every: '>=2.001s' });
  });

  it('should list the polls with their pauses', async () => {
    let wall = 1_600_000_000_000;
    await using sim = await startSimulator({ ...quiet, now: () => wall });
    const job = await jobIn(sim);
    await poll(sim, job);
    await sim.clock.advance('1m30s');
    await poll(sim, job);
    wall += 250;
    await poll(sim, job);
    const failed = await caught(expect(sim).toHavePolled(job, { every: '>=2s', times: '>=2' }));
    expect(failed.message).toBe(
      [
        'expect(sim).toHavePolled',
        '',
        `Expected: at least 2 polls of job ${job.id}, with pauses of at least 2s`,
        'Received: 3',
        '  request 4: NEW',
        '  request 6: SUCCEEDED, 1m30s later (0ms of real time)',
        '  request 7: SUCCEEDED, 0ms later (250ms of real time), not as expected',
      ].join('\n'),
    );
    const opposite = await caught(expect(sim).not.toHavePolled(job));
    expect(opposite.message).toContain(
      `expect(sim).not.toHavePolled\n\nExpected: not at least 1 poll of job ${job.id}\nReceived: 3\n`,
    );
  });

  it('should count a retry as no poll, and leave to Retry-After when it comes', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    await poll(sim, job);
    const { id } = await sim.rules.add(poll503);
    await sim.clock.advance('2s');
    expect(await poll(sim, job)).toBe('503');
    await sim.clock.advance('1s');
    await poll(sim, job);
    await sim.clock.advance('2s');
    await poll(sim, job);
    await expect(sim).toHavePolled(job, { every: '>=2s', times: 3 });
    const failed = await caught(expect(sim).toHavePolled(job, { times: 9 }));
    expect(failed.message).toContain(`503 (${id}, error), 2s later`);
    expect(failed.message).toMatch(/1s later \(\d+ms of real time\), attempt 2\n/);
  });

  it('should print a hint for a client that sent no request', async () => {
    await using sim = await startSimulator(quiet);
    await sim.datasets.create();
    const failed = await caught(expect(sim).toHavePolled(7));
    expect(failed.message).toContain(
      `Received: 0\nNo request has reached sandbox ${sim.sandbox}. Configure the client with sim.fetch, sim.org, and sim.sandbox.`,
    );
  });

  it.each([
    [{ every: '2s' }, /^every must be a string such as ">=2s" or "<=1m"; got "2s"\.$/],
    [{ every: '>=45x' }, /^every: the part after >= or <= must be a duration .* got "45x"\.$/],
    [{ times: '3' }, /^times must be an integer of at least 0, .* got "3"\.$/],
    [{ times: 1.5 }, /^times must be an integer of at least 0, .* got 1\.5\.$/],
    [{ times: -1 }, /^times must be/],
    [{ times: '>=x' }, /^times must be/],
  ])('should reject %j, also with not', async (options, message) => {
    await using sim = await startSimulator(quiet);
    const given = options as { every?: Every; times?: Times };
    for (const expecting of [
      expect(sim).toHavePolled(1, given),
      expect(sim).not.toHavePolled(1, given),
      assertPolled(sim, 1, given),
    ]) {
      await expect(expecting).rejects.toThrow(TypeError);
      await expect(expecting).rejects.toThrow(message);
    }
  });
});

async function caught(promise: Promise<void>): Promise<Error> {
  return promise.then(
    () => new Error('nothing was thrown'),
    (error: unknown) => error as Error,
  );
}
