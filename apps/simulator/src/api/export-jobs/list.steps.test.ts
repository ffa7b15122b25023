import { setImmediate } from 'node:timers';
import { afterEach, expect, it, vi } from 'vitest';
import { createCaller, jobsPath } from '../../../test/caller.ts';
import { ticking } from '../../../test/ticking.ts';

afterEach(() => vi.restoreAllMocks());

it('should write the jobs of a page in steps, and those that were written before at once', async () => {
  const { call, createDataSet, createJob } = createCaller();
  const dataSet = await createDataSet();
  for (let count = 0; count < 30; count += 1) await createJob(dataSet);
  ticking(3);
  /** How many turns of the event loop the list took. */
  const turnsOf = async () => {
    let turns = 0;
    let isDone = false;
    const count = () => {
      turns += 1;
      if (!isDone) setImmediate(count);
    };
    setImmediate(count);
    const { status } = await call('GET', jobsPath);
    isDone = true;
    expect(status).toBe(200);
    return turns;
  };
  expect(await turnsOf()).toBeGreaterThan(5);
  expect(await turnsOf()).toBeLessThan(3);
});
