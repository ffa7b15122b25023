import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ExpectationFailed, type Leaks, startSimulator } from '../src/index.ts';
import { jobIn, poll } from './jobs.ts';
import { createSimulator } from './simulator.ts';

const error503 = { type: 'error', status: 503 } as const;

describe('what a test leaves behind', () => {
  it('should be printed to stderr, a line each', async () => {
    const lines = await leftBy('warn');
    expect(lines.warned).toEqual([
      'aep-sim: mine: Rule rule-1 (error of retrieveExportJob, listExportJobs) acted 1 of 2 times; check what it matches, or remove it before the test ends.',
      `aep-sim: mine: Rule ${lines.rule} (the next job: stuck) acted 0 of 1 time; check what it matches, or remove it before the test ends.`,
      `aep-sim: mine: Export job ${lines.job} is still queued; let the client wait for its end or cancel it, or set leaks: { jobs: 'ignore' }.`,
    ]);
    expect(lines.thrown).toBeUndefined();
  });

  it('should fail the test with leaks: throw', async () => {
    const { warned, thrown, job, rule } = await leftBy('throw');
    expect(warned).toEqual([]);
    expect(thrown).toBeInstanceOf(ExpectationFailed);
    expect((thrown as Error).message.split('\n')).toEqual([
      expect.stringMatching(/^mine: Rule rule-1 /),
      expect.stringMatching(`^mine: Rule ${rule} `),
      expect.stringMatching(`^mine: Export job ${job} is still queued`),
    ]);
  });

  it('should be of two kinds, that are reported each in its way', async () => {
    const { warned, thrown } = await leftBy({ rules: 'throw', jobs: 'ignore' });
    expect(warned).toEqual([]);
    expect((thrown as Error).message).not.toContain('Export job');
    const { warned: others, thrown: none } = await leftBy({ rules: 'ignore' });
    expect(others).toEqual([expect.stringContaining('Export job')]);
    expect(none).toBeUndefined();
  });

  it('should not be read with leaks: ignore', async () => {
    expect(await leftBy('ignore')).toMatchObject({ warned: [], thrown: undefined });
  });

  it('should not be what has no end of its own, or was dealt with', async () => {
    const warn = warnings();
    const sim = await startSimulator({ createSimulator });
    await sim.rules.add({ effect: error503, match: { operation: 'createToken' } }).catch(() => {});
    await sim.rules.add({ effect: error503, match: { operation: 'listBatches' } });
    await sim.rules.add({
      effect: error503,
      match: { operation: 'listBatches' },
      times: 1,
      probability: 0.5,
    });
    const disabled = await sim.rules.add({ effect: error503, skip: 99, times: 1 });
    await sim.fetch(`/_sim/rules/${disabled.id}`, {
      method: 'PATCH',
      headers: { ...sim.headers, 'content-type': 'application/json' },
      body: '{"enabled":false}',
    });
    const [ended, cancelled] = [await jobIn(sim), await jobIn(sim)];
    await sim.fetch(`/data/core/ups/export/jobs/${cancelled.id}`, {
      method: 'DELETE',
      headers: sim.headers,
    });
    expect((await sim.jobs.get(cancelled)).phase).toMatch(/^cancel/);
    await sim.clock.advance('5m');
    expect(await poll(sim, ended)).toBe('SUCCEEDED');
    await sim.close();
    expect(warn).not.toHaveBeenCalled();
  });

  it('should not be the jobs that the world began with', async () => {
    const warn = warnings();
    const world = {
      dataSets: [{ id: '5b7c86968f7b6501e21ba9df' }],
      jobs: [
        {
          id: 7,
          createdAt: '2026-01-01T00:00:00Z',
          script: 'stuck' as const,
          request: {
            destination: { datasetId: '5b7c86968f7b6501e21ba9df' },
            schema: { name: '_xdm.context.profile' },
          },
        },
      ],
    };
    const options = { createSimulator, world, clock: '2026-01-01T01:00:00Z' };
    const sim = await startSimulator(
      options as unknown as { createSimulator: typeof createSimulator },
    );
    expect((await sim.jobs.list()).map(({ phase }) => phase)).toEqual(['exporting']);
    const { id } = await jobIn(sim);
    await sim.close();
    expect(warn.mock.calls).toEqual([[expect.stringContaining(`Export job ${id} is still`)]]);
  });

  it('should treat a job that was just cancelled as finished', async () => {
    const warn = warnings();
    const sim = await startSimulator({ createSimulator, pace: 'realistic' });
    const { id } = await jobIn(sim);
    const url = `/data/core/ups/export/jobs/${id}`;
    await sim.clock.advance('1m');
    await sim.fetch(url, { method: 'DELETE', headers: sim.headers });
    expect((await sim.jobs.get(id)).phase).toBe('cancelling');
    await sim.close();
    expect(warn).not.toHaveBeenCalled();
  });
});

/** Leaves a rule that has acted once of two times, one that has not acted, and a job that runs. */
async function leftBy(leaks: Leaks) {
  const warn = warnings();
  const sim = await startSimulator({ createSimulator, leaks, sandbox: 'mine' });
  const operation: [string, ...string[]] = ['retrieveExportJob', 'listExportJobs'];
  await sim.rules.add({ match: { operation }, times: 2, effect: error503 });
  const job = await jobIn(sim);
  expect(await poll(sim, job)).toBe('503');
  const { id: rule } = await sim.jobs.next('stuck');
  const thrown = await sim.close().then(
    () => undefined,
    (error: unknown) => error,
  );
  return { warned: warn.mock.calls.map(([line]) => line), thrown, job: job.id, rule };
}

function warnings() {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  warn.mockClear();
  onTestFinished(() => warn.mockRestore());
  return warn;
}
