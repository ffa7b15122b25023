import { describe, expect, it } from 'vitest';
import { org, startAt } from '../../../test/callers/caller.ts';
import { logged } from '../../../test/callers/logged.ts';

describe('a job in the log of start', () => {
  it('should have a line when its status is first seen to change', async () => {
    const { caller, lines } = logged('text');
    const { id } = await caller.createJob(await caller.createDataSet());
    await caller.job(id);
    for (const byMs of [1000, 100, 1900, 60_000]) {
      await caller.advance(byMs);
      await caller.job(id);
    }
    expect(lines().filter((line) => line.startsWith('job'))).toEqual([
      `job ${id} NEW -> PROCESSING (after 1 s, sandbox prod)`,
      `job ${id} PROCESSING -> SUCCEEDED (after 3 s, sandbox prod)`,
    ]);
  });

  it('should follow the request that showed the change, with the same as fields', async () => {
    const { caller, events } = logged('json');
    const { id } = await caller.createJob(await caller.createDataSet());
    await caller.advance(3000);
    events();
    await caller.job(id);
    expect(events()).toEqual([
      expect.objectContaining({ event: 'request', operation: 'retrieveExportJob' }),
      {
        ...{ event: 'job', jobId: id, from: 'NEW', to: 'SUCCEEDED' },
        ...{ at: startAt + 3000, afterMs: 3000, org, sandbox: 'prod' },
      },
    ]);
  });

  it('should be another in another sandbox', async () => {
    const { caller, lines } = logged('text');
    const other = caller.as({ 'x-sandbox-name': 'other' });
    for (const { call } of [caller, other]) {
      await call('PUT', '/_sim/world', { body: { name: 'documented' } });
    }
    for (const { job } of [caller, other]) await job(722);
    expect(lines().filter((line) => line.startsWith('job'))).toEqual([]);
  });

  it('should not change when it is made again after a reset', async () => {
    const { caller, lines } = logged('text');
    await caller.freeze();
    const ids: number[] = [];
    for (let run = 0; run < 2; run += 1) {
      const { id } = await caller.createJob(await caller.createDataSet());
      await caller.advance(3000);
      await caller.job(id);
      await caller.call('POST', '/_sim/reset');
      await caller.freeze();
      ids.push(id);
    }
    expect(ids[1]).toBe(ids[0]);
    expect(lines().filter((line) => line.startsWith('job'))).toEqual([
      `job ${ids[0]} NEW -> SUCCEEDED (after 3 s, sandbox prod)`,
      `job ${ids[0]} NEW -> SUCCEEDED (after 3 s, sandbox prod)`,
    ]);
  });
});
