import { describe, expect, it } from 'vitest';
import { type Duration, type RuleRequest, startSimulator } from '../src/index.ts';
import { jobIn, poll } from './jobs.ts';
import { createSimulator } from './simulator.ts';

const quiet = { createSimulator, leaks: 'ignore' } as const;
const error503 = { type: 'error', status: 503 } as const;

describe('the clock of a test', () => {
  it('should be moved by durations, and from change to change', async () => {
    await using sim = await startSimulator(quiet);
    const start = await sim.clock.now();
    expect(await sim.clock.advance('1h30m')).toBe(start + 5_400_000);
    expect(await sim.clock.advance(250)).toBe(start + 5_400_250);
    await jobIn(sim);
    expect(await sim.clock.toNextChange()).toBe(start + 5_400_750);
    const moving = sim.clock.advance('45x' as Duration);
    await expect(moving).rejects.toThrow(/^advance: by must be a duration .* got "45x"\.$/);
  });

  it('should advance with each poll, until that is switched off', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    expect(await poll(sim, job)).toBe('NEW');
    await sim.clock.advanceOnPoll();
    expect(await poll(sim, job)).toBe('PROCESSING');
    await sim.clock.advanceOnPoll(false);
    expect(await poll(sim, job)).toBe('PROCESSING');
    await sim.clock.advanceOnPoll(true);
    while ((await poll(sim, job)) === 'PROCESSING');
    expect(await poll(sim, job)).toBe('SUCCEEDED');
  });

  it('should run and freeze', async () => {
    let wall = 1_600_000_000_000;
    await using sim = await startSimulator({ ...quiet, now: () => wall });
    await sim.clock.run();
    wall += 1000;
    expect(await sim.clock.freeze()).toBe(1_600_000_001_000);
    wall += 1000;
    expect(await sim.clock.now()).toBe(1_600_000_001_000);
  });
});

describe('rules and jobs of a test', () => {
  it('should be added, listed, removed and cleared', async () => {
    await using sim = await startSimulator(quiet);
    const one = await sim.rules.add({ times: 1, effect: error503 });
    const other = await sim.rules.add({ times: 1, effect: error503 });
    await sim.fetch('/data/core/ups/export/jobs', { headers: sim.headers });
    expect((await sim.rules.list({ exhausted: false })).map(({ id }) => id)).toEqual([other.id]);
    await sim.rules.remove(one);
    await sim.rules.remove(other.id);
    expect(await sim.rules.list()).toEqual([]);
    await sim.rules.add({ effect: error503 });
    await sim.rules.clear();
    expect(await sim.rules.list()).toEqual([]);
    await expect(sim.rules.remove('')).rejects.toThrow(
      /^rule must be the result of rules\.add\(\) or its ID; got ""\.$/,
    );
    const effect = { type: 'eror' } as unknown as RuleRequest['effect'];
    await expect(sim.rules.add({ effect })).rejects.toThrow(/^\/effect\/type must be/);
  });

  it('should decide about the next job alone, one after the other', async () => {
    await using sim = await startSimulator(quiet);
    await sim.jobs.next('stuck');
    await sim.jobs.next('fails-exporting', { pace: 'instant' });
    const jobs = [await jobIn(sim), await jobIn(sim), await jobIn(sim)];
    const scripts = await Promise.all(jobs.map(async (job) => (await sim.jobs.get(job)).script));
    expect(scripts).toEqual(['stuck', 'fails-exporting', 'succeeds']);
    expect(await poll(sim, jobs[1] ?? { id: 0 })).toBe('FAILED');
    const phases = { writing: '1x' as Duration };
    await expect(sim.jobs.next('stuck', { phases })).rejects.toThrow(/^next: phases.writing must/);
  });

  it('should list more jobs than one page has, newest first, and get one by its id', async () => {
    const datasetId = '5b7c86968f7b6501e21ba9df';
    const jobs = Array.from({ length: 101 }, (_, at) => ({
      id: 1000 - at,
      createdAt: new Date(Date.UTC(2026, 0, 1, 0, 0, at)).toISOString(),
      request: { destination: { datasetId }, schema: { name: '_xdm.context.profile' } as const },
    }));
    const world = { dataSets: [{ id: datasetId }], jobs };
    await using sim = await startSimulator({ ...quiet, world });
    const newestFirst = jobs.map(({ id }) => id).reverse();
    expect((await sim.jobs.list()).map(({ id }) => id)).toEqual(newestFirst);
    expect((await sim.jobs.get('1000')).id).toBe(1000);
    await expect(sim.jobs.get({ id: 'x' })).rejects.toThrow(
      /^job must be an export job or its ID; got \{ id: 'x' \}\.$/,
    );
    await expect(sim.jobs.get(1)).rejects.toThrow(TypeError);
  });
});

describe('the journal of a test', () => {
  it('should be filtered, and cleared', async () => {
    await using sim = await startSimulator(quiet);
    const job = await jobIn(sim);
    await poll(sim, job);
    await poll(sim, { id: 1 });
    const found = (query: object) =>
      sim.journal.entries(query).then((entries) => entries.map(({ operation }) => operation));
    expect(await found({ jobId: job.id })).toEqual(['createExportJob', 'retrieveExportJob']);
    expect(await found({ status: '4xx' })).toEqual(['retrieveExportJob']);
    expect(await found({ kind: 'control' })).toEqual(['setClock']);
    const { last, dropped } = await sim.journal.page();
    expect({ last, dropped }).toEqual({ last: 5, dropped: 0 });
    expect(await found({ after: 4 })).toEqual(['retrieveExportJob']);
    const asking = found({ operation: 'retrieveExportJobs' });
    await expect(asking).rejects.toThrow(TypeError);
    await sim.journal.clear();
    expect(await found({})).toEqual([]);
  });

  it('should wait for what a client does', async () => {
    await using sim = await startSimulator(quiet);
    const waiting = sim.journal.waitFor({ operation: 'createExportJob', withinMs: '1m' });
    const { id } = await jobIn(sim);
    expect((await waiting).map(({ jobId }) => jobId)).toEqual([id]);
  });

  it('should reject when too few came in time', async () => {
    await using sim = await startSimulator(quiet);
    await jobIn(sim);
    const none = { operation: 'cancelExportJob', withinMs: 1 } as const;
    await expect(sim.journal.waitFor(none)).rejects.toThrow('0 of 1 entry matched');
    const query = { operation: 'createExportJob', count: 2, withinMs: 1 } as const;
    await expect(sim.journal.waitFor(query)).rejects.toThrow(
      'waitFor: 1 of 2 entries matched within 1 ms. The query was {"operation":"createExportJob"}.',
    );
  });
});
