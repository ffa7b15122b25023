import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { startSimulator, type TestSandbox } from '../src/index.ts';
import { turn } from '../src/macrotask.ts';
import { jobIn, poll } from './jobs.ts';
import { createSimulator } from './simulator.ts';

const SANDBOXES = 1000;
const BEGIN = 1_600_000_000_000;
const scripts = ['succeeds', 'fails-exporting', 'fails-writing', 'stuck'] as const;

/** The expected contents of a sandbox, from the requests to it only. */
interface Expected {
  now: number;
  jobs: { id: number; createdAt: number; script: string; dataSetId: string }[];
  dataSets: string[];
  /** Scripts for the next jobs, in order. */
  next: string[];
  requests: number;
}

type Step = (sim: TestSandbox, expected: Expected) => Promise<void>;

const steps: readonly Step[] = [
  async (sim, expected) => {
    const { id } = await jobIn(sim);
    const { dataSetId } = await sim.jobs.get(id);
    const script = expected.next.shift() ?? 'succeeds';
    expected.jobs.unshift({ id, createdAt: expected.now, script, dataSetId });
    expected.dataSets.push(dataSetId);
    expected.requests += 2;
  },
  async (sim, expected) => {
    expected.dataSets.push(await sim.datasets.create());
    expected.requests += 1;
  },
  ...scripts.map(
    (script): Step =>
      async (sim, expected) => {
        await sim.jobs.next(script);
        expected.next.push(script);
      },
  ),
  ...([1, 500, 3000, 60_000] as const).map(
    (ms): Step =>
      async (sim, expected) => {
        expected.now += ms;
        expect(await sim.clock.advance(ms)).toBe(expected.now);
      },
  ),
  async (sim, { jobs }) => {
    const rows = await sim.jobs.list();
    const seen = rows.map(({ id, createdAt, script, dataSetId }) => ({
      id,
      createdAt,
      script,
      dataSetId,
    }));
    expect(seen).toEqual(jobs);
  },
  async (sim, expected) => {
    expected.requests += 1;
    const { dataSets } = expected;
    const answer = await sim.fetch('/data/foundation/catalog/dataSets?limit=100', sim);
    expect(Object.keys((await answer.json()) as object).sort()).toEqual([...dataSets].sort());
  },
  async (sim, { next }) => {
    const waiting = await sim.rules.list({ exhausted: false });
    expect(waiting.map(({ name }) => name)).toEqual(
      next.map((script) => `the next job: ${script}`),
    );
  },
  async (sim, expected) => {
    const [job] = expected.jobs;
    if (!job) return;
    const isOver = expected.now - job.createdAt >= 3000 && job.script !== 'stuck';
    const status = await poll(sim, job);
    expect(/^(?:SUCCEEDED|FAILED)$/.test(status)).toBe(isOver);
    expected.requests += 1;
  },
];

it('should keep a thousand concurrent sandboxes apart', async () => {
  // A step, and how many turns of the event loop it waits for before.
  const program = fc.array(fc.tuple(fc.nat(steps.length - 1), fc.nat(3)), { maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.integer(), async (seed) => {
      const all = fc.sample(program, { seed, numRuns: SANDBOXES });
      const simulator = createSimulator({ now: () => BEGIN });
      const own = { createSimulator: () => simulator, leaks: 'ignore' } as const;
      const work = all.map(async (program) => {
        const sim = await startSimulator(own);
        const expected: Expected = { now: BEGIN, jobs: [], dataSets: [], next: [], requests: 0 };
        for (const [step, turns] of program) {
          for (let at = 0; at < turns; at++) await turn();
          await steps[step]?.(sim, expected);
        }
        for (const step of steps.slice(-4)) await step(sim, expected);
        const requests = await sim.journal.entries({ kind: 'request' });
        expect(requests.length).toBe(expected.requests);
        expect(await sim.clock.now()).toBe(expected.now);
        return sim.sandbox;
      });
      expect(new Set(await Promise.all(work)).size).toBe(SANDBOXES);
    }),
    { numRuns: 2, endOnFailure: true },
  );
}, 180_000);

it('should need at most 24 KiB of memory for the sandbox of a test', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--expose-gc',
    '--conditions=@aep-sim/source',
    '--disable-warning=ExperimentalWarning',
    join(import.meta.dirname, 'heap-of-sandboxes.ts'),
  ]);
  // 11.5 KB when it was measured: a dataset, a job, a rule, and seven entries of the journal.
  const bytes = Number(stdout);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(24 * 1024);
}, 180_000);
