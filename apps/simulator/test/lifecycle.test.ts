import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, scripted, scriptRule, startAt } from './caller.ts';

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
});

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

describe('clock', () => {
  it('should stop before the year 10000', async () => {
    const { call, clock } = createCaller();
    for (let step = 0; step < 79; step += 1) {
      const answer = await call('POST', '/_sim/clock/advance', { body: { byMs: 3155760000000 } });
      expect(answer.status).toBe(200);
    }
    const refused = await call('POST', '/_sim/clock/advance', { body: { byMs: 3155760000000 } });
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/would pass the year 9999/);
    expect((await clock()).now).toBe(startAt + 79 * 3155760000000);
  });

  it('should not move while it is frozen', async () => {
    let now = startAt;
    const { createDataSet, createJob, freeze, clock, job } = createCaller({ now: () => now });
    await freeze();
    const { id } = await createJob(await createDataSet());
    now += 1_000_000;
    expect(await job(id)).toMatchObject({ status: 'NEW', creationTime: startAt });
    expect(await clock()).toEqual({ now: startAt, running: false, nextChangeAt: startAt + 500 });
  });

  it('should not go back with the wall clock of the host', async () => {
    let now = startAt;
    const { clock } = createCaller({ now: () => now });
    expect((await clock()).now).toBe(startAt);
    for (const read of [startAt - 3_600_000, Number.NaN]) {
      now = read;
      expect((await clock()).now).toBe(startAt);
    }
    now = startAt + 7;
    expect((await clock()).now).toBe(startAt + 7);
  });

  it('should go on from where it stood when it is started again', async () => {
    let now = startAt;
    const { call, freeze, clock } = createCaller({ now: () => now });
    const stopped = (await freeze()).json();
    expect(stopped).toEqual({ now: startAt, running: false, nextChangeAt: null });
    now += 1000;
    const started = (await call('PUT', '/_sim/clock', { body: { running: true } })).json();
    expect(started).toEqual({ now: startAt, running: true, nextChangeAt: null });
    now += 10;
    expect(await clock()).toEqual({ now: startAt + 10, running: true, nextChangeAt: null });
  });

  it('should step from change to change of a job', async () => {
    const { createDataSet, createJob, freeze, toNextChange, call } = createCaller();
    await freeze();
    const { id } = await createJob(await createDataSet());
    const seen = async () => {
      const shown = (await call('GET', `${jobsPath}/${id}`)).json<{
        status: string;
        metrics: Record<string, { startTimeInMs: number; endTimeInMs?: number } | undefined>;
      }>();
      const write = shown.metrics['aCPDatasetWriteTime'];
      return [shown.status, write && [write.startTimeInMs, write.endTimeInMs]];
    };
    expect(await seen()).toEqual(['NEW', undefined]);
    expect(await toNextChange()).toMatchObject({
      now: startAt + 500,
      nextChangeAt: startAt + 1800,
    });
    expect(await seen()).toEqual(['PROCESSING', undefined]);
    expect(await toNextChange()).toMatchObject({
      now: startAt + 1800,
      nextChangeAt: startAt + 3000,
    });
    expect(await seen()).toEqual(['PROCESSING', [startAt + 1800, undefined]]);
    expect(await toNextChange()).toMatchObject({ now: startAt + 3000, nextChangeAt: null });
    expect(await seen()).toEqual(['SUCCEEDED', [startAt + 1800, startAt + 2700]]);
    expect(await toNextChange()).toMatchObject({ now: startAt + 3000, nextChangeAt: null });
  });

  it('should step to the change of whichever job is next', async () => {
    const { createDataSet, createJob, freeze, advance, toNextChange, cancel } = createCaller();
    await freeze();
    const dataSet = await createDataSet();
    const stuck = await createJob(dataSet, scripted('stuck'));
    await advance(200);
    await createJob(dataSet, scripted('fails-exporting'));
    const instants: (number | null)[] = [];
    for (let step = 0; step < 3; step += 1) instants.push((await toNextChange()).now - startAt);
    expect(instants).toEqual([500, 700, 2200]);
    expect(await toNextChange()).toMatchObject({ now: startAt + 2200, nextChangeAt: null });
    await cancel(stuck.id);
    expect(await toNextChange()).toMatchObject({ now: startAt + 2700 });
  });

  it('should step to the change of the older of two jobs that go the same way', async () => {
    const { createDataSet, createJob, freeze, advance, toNextChange } = createCaller();
    await freeze();
    const dataSet = await createDataSet();
    await createJob(dataSet);
    await advance(2800);
    await createJob(dataSet);
    expect(await toNextChange()).toMatchObject({
      now: startAt + 3000,
      nextChangeAt: startAt + 3300,
    });
  });

  it.each([
    { byMs: -1 },
    { byMs: '1' },
    { byMs: 3_155_760_000_001 },
    { to: 'yesterday' },
    {},
    [],
    null,
  ])('should refuse to move by %j, and stay', async (body) => {
    const { call, clock, freeze } = createCaller();
    await freeze();
    const { status, json } = await call('POST', '/_sim/clock/advance', { body });
    expect(status).toBe(400);
    expect(json()).toMatchObject({ error: expect.any(String) });
    expect(await clock()).toMatchObject({ now: startAt });
  });
});
