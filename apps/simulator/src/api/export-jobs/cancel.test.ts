import type { EditionName } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, scripted, startAt } from '../../../test/callers/caller.ts';

describe('cancel', () => {
  it('should stop a job, which is then cancelling and at last cancelled', async () => {
    const { createDataSet, createJob, cancel, freeze, advance, job } = createCaller();
    await freeze();
    const { id } = await createJob(await createDataSet());
    await advance(700);
    expect((await cancel(id)).status).toBe(200);
    expect(await job(id)).toMatchObject({ status: 'CANCELLING', updateTime: startAt + 700 });
    await advance(499);
    expect(await job(id)).toMatchObject({ status: 'CANCELLING', updateTime: startAt + 700 });
    await advance(1);
    expect(await job(id)).toMatchObject({ status: 'CANCELLED', updateTime: startAt + 1200 });
  });

  it('should let the first of two cancels win', async () => {
    const { createDataSet, createJob, cancel, freeze, advance, call } = createCaller();
    await freeze();
    const { id } = await createJob(await createDataSet());
    await advance(100);
    const first = await cancel(id);
    await advance(300);
    const before = await call('GET', `${jobsPath}/${id}`);
    const second = await cancel(id);
    expect([second.status, second.text]).toEqual([first.status, first.text]);
    expect((await call('GET', `${jobsPath}/${id}`)).text).toBe(before.text);
    await advance(200);
    const ended = await call('GET', `${jobsPath}/${id}`);
    expect(ended.json()).toMatchObject({ status: 'CANCELLED', updateTime: startAt + 600 });
    await cancel(id);
    await advance(10_000);
    expect((await call('GET', `${jobsPath}/${id}`)).text).toBe(ended.text);
  });

  it.each(['succeeds', 'fails-exporting', 'fails-writing', 'partly-fails'])(
    'should change nothing of a job that has ended as %s says',
    async (script) => {
      const { createDataSet, createJob, cancel, freeze, advance, call } = createCaller();
      await freeze();
      const { id } = await createJob(await createDataSet(), scripted(script));
      await advance(3000);
      const ended = await call('GET', `${jobsPath}/${id}`);
      expect((await cancel(id)).status).toBe(200);
      await advance(3000);
      expect((await call('GET', `${jobsPath}/${id}`)).text).toBe(ended.text);
    },
  );

  it('should end a stuck job, and only it', async () => {
    const { createDataSet, createJob, cancel, freeze, advance, job } = createCaller();
    await freeze();
    const dataSet = await createDataSet();
    const stuck = await createJob(dataSet, scripted('stuck'));
    const other = await createJob(dataSet, scripted('stuck'));
    await advance(365 * 86_400_000);
    expect(await job(stuck.id)).toMatchObject({ status: 'PROCESSING' });
    await cancel(stuck.id);
    await advance(500);
    expect(await job(stuck.id)).toMatchObject({ status: 'CANCELLED' });
    expect(await job(other.id)).toMatchObject({ status: 'PROCESSING' });
  });

  it('should not end a job before it starts, where the clock stands before it', async () => {
    const { cancel, job, list, bugs } = createCaller({ now: () => 0, world: 'documented' });
    expect((await cancel(726)).status).toBe(200);
    expect(await job(726)).toMatchObject({ id: 726, updateTime: 1538615973895 });
    expect((await list()).records).toHaveLength(5);
    expect(bugs).toEqual([]);
  });

  it('should give two racing cancels one outcome', async () => {
    let now = startAt;
    const { createDataSet, createJob, cancel, call } = createCaller({ now: () => now++ });
    const { id } = await createJob(await createDataSet());
    const answers = await Promise.all([cancel(id), cancel(id), cancel(id)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    const cancelling = await call('GET', `${jobsPath}/${id}`);
    await cancel(id);
    expect((await call('GET', `${jobsPath}/${id}`)).text).toBe(cancelling.text);
  });

  const marked = { status: true, message: 'Export job has been marked for cancelling' };
  it.each<[EditionName, number, unknown]>([
    ['platform', 200, marked],
    ['segmentation-2020', 200, marked],
    ['segmentation', 204, ''],
    ['profile', 204, ''],
    ['tutorial', 204, ''],
  ])('should be answered as its edition does, each time: %s', async (edition, status, body) => {
    const { createDataSet, createJob, call, job } = createCaller();
    const { id } = await createJob(await createDataSet());
    const path = `/editions/${edition}${jobsPath}/${id}`;
    for (let times = 0; times < 2; times += 1) {
      const { text, ...answer } = await call('DELETE', path, { headers: { 'content-type': null } });
      expect(answer.status).toBe(status);
      expect(text && JSON.parse(text)).toEqual(body);
      expect((await job(id)).status).toBe('CANCELLING');
    }
  });

  it('should not be done to a job that does not exist', async () => {
    const { createDataSet, createJob, call, job } = createCaller();
    const { id } = await createJob(await createDataSet());
    for (const other of [`${id + 1}`, '0', '-1', `0${id}`, `${id}.0`, 'x']) {
      expect([other, (await call('DELETE', `${jobsPath}/${other}`)).status]).toEqual([other, 404]);
    }
    expect((await call('DELETE', jobsPath)).status).toBe(405);
    expect((await job(id)).status).toBe('NEW');
  });
});
