import { describe, expect, it } from 'vitest';
import { createCaller, dataSetsPath, jobsPath, scriptRule, startAt } from '../callers/caller.ts';

const otherOrg = { 'x-gw-ims-org-id': '0123456789abcdefABCDEF01@AdobeOrg' };

describe.each([
  ['another sandbox', { 'x-sandbox-name': 'dev' }],
  ['another org', otherOrg],
  ['another org and sandbox', { ...otherOrg, 'x-sandbox-name': 'dev' }],
])('%s', (_, headers) => {
  it('should neither see nor cancel a job that is not its own', async () => {
    const { as, createDataSet, createJob, job } = createCaller();
    const stranger = as(headers);
    const { id } = await createJob(await createDataSet());
    expect((await stranger.call('GET', `${jobsPath}/${id}`)).status).toBe(404);
    expect((await stranger.cancel(id)).status).toBe(404);
    expect((await stranger.list()).records).toEqual([]);
    expect(await job(id)).toMatchObject({ status: 'NEW' });
  });

  it('should neither see nor export to a data set that is not its own', async () => {
    const { as, createDataSet } = createCaller();
    const stranger = as(headers);
    const dataSet = await createDataSet();
    expect((await stranger.call('GET', `${dataSetsPath}/${dataSet}`)).status).toBe(404);
    expect((await stranger.call('GET', dataSetsPath)).json()).toEqual({});
    expect(await stranger.createJob(dataSet)).toMatchObject({
      errors: { '400': [{ code: 'UPLIB-101554-503' }, {}] },
    });
  });

  it('should give its own jobs other ids', async () => {
    const { as, createDataSet, createJob } = createCaller();
    const stranger = as(headers);
    const [dataSet, theirDataSet] = [await createDataSet(), await stranger.createDataSet()];
    const mine = await createJob(dataSet);
    const theirs = await stranger.createJob(theirDataSet);
    expect(theirDataSet).not.toBe(dataSet);
    expect(theirs.id).not.toBe(mine.id);
    expect(theirs.requestId).not.toBe(mine.requestId);
    expect(theirs.destination.batchId).not.toBe(mine.destination.batchId);
    expect((await stranger.list()).records).toEqual([theirs]);
  });

  it('should keep its own clock', async () => {
    const { as, advance, clock, freeze } = createCaller();
    const stranger = as(headers);
    await stranger.freeze();
    await advance(5000);
    expect(await stranger.clock()).toMatchObject({ now: startAt, running: false });
    await stranger.advance(7);
    expect(await clock()).toMatchObject({ now: startAt + 5000, running: true });
    await freeze();
    await stranger.call('POST', '/_sim/reset');
    expect(await clock()).toMatchObject({ now: startAt + 5000, running: false });
    expect(await stranger.clock()).toMatchObject({ now: startAt, running: true });
  });

  it('should keep its own rules and world', async () => {
    const { as, addRule, call, list } = createCaller();
    const stranger = as(headers);
    await addRule(scriptRule('stuck'));
    expect((await stranger.call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
    await stranger.call('PUT', '/_sim/world', { body: { name: 'documented' } });
    expect((await stranger.list()).records).not.toEqual([]);
    expect((await list()).records).toEqual([]);
    expect((await call('GET', '/_sim/world')).json()).toEqual({ name: 'empty' });
  });
});

describe('prod', () => {
  it.each([
    ['is named', { 'x-sandbox-name': 'prod' }],
    ['is left blank', { 'x-sandbox-name': ' ' }],
  ])('should be the sandbox of a call where it %s', async (_, headers) => {
    const { as, createDataSet, createJob } = createCaller();
    const { id } = await createJob(await createDataSet());
    expect(await as(headers).job(id)).toMatchObject({ id });
  });

  it('should not be taken for a sandbox that is named by x-sandbox-id', async () => {
    const { as, createDataSet, createJob } = createCaller();
    const { id } = await createJob(await createDataSet());
    const byId = as({ 'x-sandbox-id': 'dev' });
    expect((await byId.call('GET', `${jobsPath}/${id}`)).status).toBe(404);
  });
});
