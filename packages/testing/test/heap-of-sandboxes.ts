// Run as a process of its own with --expose-gc: prints the bytes of heap that one more sandbox takes.
import { startSimulator } from '../src/index.ts';
import { jobIn, poll } from './jobs.ts';
import { createSimulator } from './simulator.ts';

const SANDBOXES = 1000;

const simulator = createSimulator();
const gc = globalThis.gc ?? (() => {});

/** What one test leaves in the simulator: a dataset, a job, two polls, a rule, and their entries in the journal. */
async function oneTest(): Promise<void> {
  const sim = await startSimulator({ createSimulator: () => simulator, leaks: 'ignore' });
  await sim.jobs.next('fails-writing', { phases: { exporting: '30m' } });
  const job = await jobIn(sim);
  await poll(sim, job);
  await sim.clock.advance('45m');
  await poll(sim, job);
  await sim.close();
}

async function heapAfter(tests: number): Promise<number> {
  for (let at = 0; at < tests; at++) await oneTest();
  // What was only just used may still be held by the requests that end.
  for (let at = 0; at < 3; at++) {
    await new Promise((resolve) => setImmediate(resolve));
    gc();
  }
  return process.memoryUsage().heapUsed;
}

// The first ones load and compile, which no sandbox after them does.
const first = await heapAfter(SANDBOXES);
const second = await heapAfter(SANDBOXES);
console.log(Math.round((second - first) / SANDBOXES));
