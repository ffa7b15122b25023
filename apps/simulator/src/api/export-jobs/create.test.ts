import { describe, expect, it } from 'vitest';
import { createCaller, scripted, scriptRule, startAt } from '../../../test/caller.ts';

describe('create', () => {
  it('should give racing creations an id each and list them all', async () => {
    const { createDataSet, createJob, list, addRule, advance } = createCaller();
    const dataSet = await createDataSet();
    await addRule(scriptRule('stuck', { times: 3 }));
    const made = await Promise.all(Array.from({ length: 10 }, () => createJob(dataSet)));
    const ids = new Set(made.map(({ id }) => id));
    expect(ids.size).toBe(10);
    expect(new Set(made.map(({ requestId }) => requestId)).size).toBe(10);
    await advance(3000);
    const { records } = await list();
    expect(new Set(records.map(({ id }) => id))).toEqual(ids);
    expect(records.filter(({ status }) => status === 'PROCESSING')).toHaveLength(3);
  });

  it('should answer NEW even at the pace instant, and have ended by the next call', async () => {
    const { createDataSet, createJob, job } = createCaller({ pace: 'instant' });
    const dataSet = await createDataSet();
    for (const [script, end] of [
      ['succeeds', 'SUCCEEDED'],
      ['partly-fails', 'SUCCEEDED'],
      ['fails-exporting', 'FAILED'],
      ['fails-writing', 'FAILED'],
      ['stuck', 'PROCESSING'],
    ] as const) {
      const made = await createJob(dataSet, scripted(script));
      expect(made).toMatchObject({ status: 'NEW', updateTime: startAt });
      expect(made.errors).toBeUndefined();
      expect(await job(made.id)).toMatchObject({ status: end, updateTime: startAt });
    }
  });
});
