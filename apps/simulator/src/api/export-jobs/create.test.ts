import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import {
  createCaller,
  jobRequest,
  jobsPath,
  scripted,
  scriptRule,
  startAt,
} from '../../../test/caller.ts';

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

  it.each(['', ...editionNames.map((name) => `/editions/${name}`)])(
    'should name the path of the job, under that of the request: %s',
    async (prefix) => {
      const { call, createDataSet } = createCaller();
      const body = jobRequest(await createDataSet());
      const answer = await call('POST', `${prefix}${jobsPath}`, { body });
      const { id } = answer.json<{ id: number }>();
      const location = answer.headers.get('x-location') ?? '';
      expect([answer.status, location]).toEqual([200, `${prefix}${jobsPath}/${id}`]);
      expect((await call('GET', location)).json()).toMatchObject({ id, status: 'NEW' });
    },
  );

  it('should start a job for each request, the same one too', async () => {
    const { createDataSet, createJob, list } = createCaller();
    const dataSet = await createDataSet();
    const sent = { headers: { 'x-request-id': 'request-1' } };
    const made = [await createJob(dataSet, sent), await createJob(dataSet, sent)];
    expect(made[0]?.destination.batchId).not.toBe(made[1]?.destination.batchId);
    const { records } = await list();
    expect(records.map(({ id }) => id)).toEqual([made[1]?.id, made[0]?.id]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(2);
  });

  it('should export the store ups unless a header names another', async () => {
    const { createDataSet, createJob } = createCaller();
    const dataSet = await createDataSet();
    expect(await createJob(dataSet)).toMatchObject({ profileInstanceId: 'ups' });
    const headers = { 'x-profile-instance-id': 'other' };
    expect(await createJob(dataSet, { headers })).toMatchObject({ profileInstanceId: 'other' });
  });

  it('should tell the journal the job, and the rule that chose its script', async () => {
    const { createDataSet, createJob, addRule, call } = createCaller();
    const dataSet = await createDataSet();
    const rule = (await addRule(scriptRule('stuck', { times: 1 }))).json<{ id: string }>();
    const made = [await createJob(dataSet), await createJob(dataSet)];
    const { entries } = (await call('GET', '/_sim/journal?after=2')).json<{ entries: object[] }>();
    expect(entries).toMatchObject([
      { jobId: made[0]?.id, rule: { id: rule.id, effect: 'script' } },
      { jobId: made[1]?.id },
    ]);
    expect(entries[1]).not.toHaveProperty('rule');
  });
});
