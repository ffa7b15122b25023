import { setImmediate as breathe } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createCaller } from '../callers/caller.ts';

/** How many calls are answered, one in each turn of the event loop, while a job of so many profiles is counted. */
async function answeredMeanwhile(population: number): Promise<number> {
  const { call, createDataSet, createJob, job } = createCaller({ pace: 'instant', population });
  const { id } = await createJob(await createDataSet());
  let isCounted = false;
  const counted = job(id).finally(() => {
    isCounted = true;
  });
  let answered = 0;
  while (!isCounted) {
    await breathe();
    expect((await call('GET', '/_sim/health')).status).toBe(200);
    answered += 1;
  }
  expect((await counted).status).toBe('SUCCEEDED');
  return answered;
}

it('should answer others while it counts a large export', async () => {
  // The code of exports is loaded by the first, and its loading takes turns of its own.
  await answeredMeanwhile(0);
  const [none, many] = [await answeredMeanwhile(0), await answeredMeanwhile(300_000)];
  // Some milliseconds are counted at a time, 20,000 profiles: that gives 15 turns.
  expect(many - none).toBeGreaterThanOrEqual(10);
});
