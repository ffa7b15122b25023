import { afterEach, expect, it, vi } from 'vitest';
import { createCaller, jobsPath } from '../../../test/callers/caller.ts';
import { ticking } from '../../../test/costs/ticking.ts';
import { turnsWhile } from '../../../test/costs/turns.ts';

afterEach(() => vi.restoreAllMocks());

it('should write the jobs of a page in steps, and those that were written before at once', async () => {
  const { call, createDataSet, createJob } = createCaller();
  const dataSet = await createDataSet();
  const segments = Array.from({ length: 1200 }, (_, at) => ({ segmentId: `segment-${at}` }));
  for (let count = 0; count < 40; count += 1) {
    await createJob(dataSet, { body: { filter: { segments } } });
  }
  ticking(12);
  /** How many turns of the event loop the list took. */
  const turnsOf = async () => {
    const { turns, result } = await turnsWhile(() => call('GET', `${jobsPath}?limit=100`));
    const { status, text } = result;
    expect([status, text.length > 1_000_000]).toEqual([200, true]);
    return turns;
  };
  expect(await turnsOf()).toBeGreaterThan(4);
  expect(await turnsOf()).toBeLessThan(3);
});
