import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath, scripted, startAt } from '../../test/callers/caller.ts';

describe('clock', () => {
  it('should stop before the year 10000', async () => {
    const { call, clock } = createCaller();
    for (let step = 0; step < 79; step += 1) {
      const answer = await call('POST', '/_sim/clock/advance', { body: { byMs: 3155760000000 } });
      expect(answer.status).toBe(200);
    }
    const refused = await call('POST', '/_sim/clock/advance', { body: { byMs: 3155760000000 } });
    expect(refused.status).toBe(400);
    expect(refused.text).toMatch(/cannot pass the year 9999/);
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

  it('should move a clock by parts of a millisecond, which add up', async () => {
    const { call, freeze } = createCaller();
    await freeze();
    const shown = [];
    for (let times = 0; times < 10; times += 1) {
      const answer = await call('POST', '/_sim/clock/advance', { body: { byMs: 0.7 } });
      shown.push(answer.json<{ now: number }>().now - startAt);
    }
    expect(shown).toEqual([0, 1, 2, 2, 3, 4, 4, 5, 6, 7]);
  });

  it.each([
    ['PUT', '/clock', {}, '/running or /advanceOnPoll is required.', { pointer: '/running' }],
    [
      'PUT',
      '/clock',
      { running: 'yes' },
      '/running must be true or false; got a string.',
      { pointer: '/running' },
    ],
    [
      'PUT',
      '/clock',
      '{',
      'The request body is not valid JSON: a closing brace is expected (line 1, column 2).',
      {},
    ],
    ['POST', '/clock/advance', {}, 'byMs or to is required.', { pointer: '' }],
    [
      'POST',
      '/clock/advance',
      { byMs: -1 },
      '/byMs must be at least 0 (got -1).',
      { pointer: '/byMs', nearest: 0 },
    ],
    [
      'POST',
      '/clock/advance',
      { byMs: '1' },
      '/byMs must be a number; got a string.',
      { pointer: '/byMs', nearest: 1 },
    ],
    ['POST', '/clock/advance', { to: 'nope' }, '/to must be "next-change".', { pointer: '/to' }],
    [
      'POST',
      '/clock/advance',
      { byMs: 1, to: 'next-change' },
      'Set byMs or to, not both.',
      { pointer: '' },
    ],
  ] as const)(
    'should say what is wrong with %s %s %o',
    async (method, path, body, error, place) => {
      const answer = await createCaller().call(method, `/_sim${path}`, { body });
      expect([answer.status, answer.json()]).toEqual([400, { error, ...place }]);
    },
  );

  it.each([
    { byMs: -1 },
    { byMs: '1' },
    { byMs: 3_155_760_000_001 },
    { to: 'yesterday' },
    {},
    [],
    null,
  ])('should reject to move by %j, and stay', async (body) => {
    const { call, clock, freeze } = createCaller();
    await freeze();
    const { status, json } = await call('POST', '/_sim/clock/advance', { body });
    expect(status).toBe(400);
    expect(json()).toMatchObject({ error: expect.any(String) });
    expect(await clock()).toMatchObject({ now: startAt });
  });
});
