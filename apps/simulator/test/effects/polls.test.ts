import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { temporaryStore } from '../../src/stores/suite/temporary-store.ts';
import { type Caller, createCaller, jobsPath, scripted, startAt } from '../callers/caller.ts';
import { entriesOf } from '../rules/faults.ts';

const onPoll = { body: { running: false, advanceOnPoll: true } };
const put = ({ call }: Caller, body: object) => call('PUT', '/_sim/clock', { body });

/** The statuses that a client without a pause sees, and how far the clock is then. */
async function polled(caller: Caller, id: number, most = 20) {
  const seen: string[] = [];
  while (seen.length < most) {
    const { status } = await caller.job(id);
    seen.push(status);
    if (!['NEW', 'PROCESSING', 'CANCELLING'].includes(status)) break;
  }
  return { seen, at: (await caller.clock()).now - startAt };
}

describe.each([
  ['memory', memoryStore],
  ['sqlite', temporaryStore],
] as const)('a clock that advances with polls: %s', (_, store) => {
  it.each([
    ['succeeds', ['PROCESSING', 'PROCESSING', 'SUCCEEDED'], 3000],
    ['fails-exporting', ['PROCESSING', 'FAILED'], 2000],
    ['fails-writing', ['PROCESSING', 'PROCESSING', 'FAILED'], 3000],
  ])('should show each phase to a client that never waits: %s', async (script, expected, at) => {
    const caller = createCaller({ store: store() });
    expect((await caller.call('PUT', '/_sim/clock', onPoll)).json()).toEqual({
      now: startAt,
      running: false,
      advanceOnPoll: true,
      nextChangeAt: null,
    });
    const { id } = await caller.createJob(await caller.createDataSet(), scripted(script));
    expect(await polled(caller, id)).toEqual({ seen: expected, at });
    expect(caller.bugs).toEqual([]);
  });

  it('should be moved by polls of unfinished jobs alone', async () => {
    const caller = createCaller({ store: store(), advanceOnPoll: true });
    await caller.freeze();
    const dataSet = await caller.createDataSet();
    const stuck = await caller.createJob(dataSet, scripted('stuck'));
    await caller.job(stuck.id);
    expect((await caller.clock()).now).toBe(startAt + 500);
    await caller.job(stuck.id);
    await caller.job(stuck.id + 1);
    await caller.list();
    await caller.call('HEAD', `${jobsPath}`);
    const without = { headers: { authorization: null } };
    const { id } = await caller.createJob(dataSet);
    await caller.call('GET', `${jobsPath}/${id}`, without);
    expect((await caller.clock()).now).toBe(startAt + 500);
  });
});

describe('a clock that advances with polls', () => {
  it('should let each of parallel polls move on once, and none be lost', async () => {
    const caller = createCaller({ advanceOnPoll: true });
    await caller.freeze();
    const { id } = await caller.createJob(await caller.createDataSet());
    const seen = await Promise.all(Array.from({ length: 10 }, () => caller.job(id)));
    expect(seen.filter(({ status }) => status === 'PROCESSING')).toHaveLength(2);
    expect(seen.filter(({ status }) => status === 'SUCCEEDED')).toHaveLength(8);
    expect((await caller.clock()).now).toBe(startAt + 3000);
  });

  it('should be told in the journal: the entry has the instant and version that it made', async () => {
    const caller = createCaller({ advanceOnPoll: true });
    await caller.freeze();
    const { id } = await caller.createJob(await caller.createDataSet());
    await caller.job(id);
    await caller.job(id);
    const [first, second] = (await entriesOf(caller)).slice(-2);
    expect(first).toMatchObject({ at: startAt + 500, jobId: id, operation: 'retrieveExportJob' });
    expect(second).toMatchObject({ at: startAt + 1800, version: (first?.version ?? 0) + 1 });
  });

  it('should stay as it is through other settings, and end with its own or a reset', async () => {
    const caller = createCaller();
    const shown = async (body: object) =>
      (await put(caller, body)).json<{ advanceOnPoll?: true }>();
    expect((await shown({ advanceOnPoll: true })).advanceOnPoll).toBe(true);
    expect((await shown({ running: false })).advanceOnPoll).toBe(true);
    expect(await shown({ advanceOnPoll: false })).not.toHaveProperty('advanceOnPoll');
    await shown({ advanceOnPoll: true });
    await caller.call('POST', '/_sim/reset');
    expect(await caller.clock()).not.toHaveProperty('advanceOnPoll');
    const always = createCaller({ advanceOnPoll: true });
    await put(always, { advanceOnPoll: false });
    for (const body of [{ name: 'documented' }, { name: 'empty' }]) {
      await always.call('PUT', '/_sim/world', { body });
      expect(await always.clock()).toHaveProperty('advanceOnPoll', true);
    }
  });

  it.each([{}, { advanceOnPoll: 1 }, { advanceOnPol: true }])(
    'should not be set by %j',
    async (body) => {
      const caller = createCaller();
      const before = await caller.clock();
      const answer = await put(caller, body);
      expect([answer.status, Object.keys(answer.json<object>())]).toEqual([
        400,
        expect.arrayContaining(['error', 'pointer']),
      ]);
      expect(await caller.clock()).toEqual(before);
    },
  );

  it('should not be moved by polls without that', async () => {
    const caller = createCaller();
    await caller.freeze();
    const { id } = await caller.createJob(await caller.createDataSet());
    for (let polls = 0; polls < 3; polls += 1) expect((await caller.job(id)).status).toBe('NEW');
    expect((await caller.clock()).now).toBe(startAt);
  });

  it('should move beside what a rule moves', async () => {
    const caller = createCaller({ advanceOnPoll: true });
    await caller.freeze();
    const { id } = await caller.createJob(await caller.createDataSet());
    await caller.addRule({ times: 1, effect: { type: 'latency', ms: 7, clock: 'virtual' } });
    expect(await caller.job(id)).toMatchObject({ status: 'PROCESSING', updateTime: startAt + 500 });
    expect((await caller.clock()).now).toBe(startAt + 507);
  });

  it('should not move for a poll that a fault has taken', async () => {
    const caller = createCaller({ advanceOnPoll: true });
    await caller.freeze();
    const { id } = await caller.createJob(await caller.createDataSet());
    await caller.addRule({ times: 1, effect: { type: 'error', status: 503 } });
    await caller.addRule({ times: 1, effect: { type: 'reset' } });
    expect((await caller.call('GET', `${jobsPath}/${id}`)).status).toBe(503);
    await expect(caller.job(id)).rejects.toThrow('fetch failed');
    expect((await caller.clock()).now).toBe(startAt);
  });
});
