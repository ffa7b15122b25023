import { describe, expect, it } from 'vitest';
import type { SimulatorOptions } from '../../src/options.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import {
  type Caller,
  createCaller,
  jobRequest,
  jobsPath,
  org,
  type Sent,
  scripted,
  scriptRule,
} from '../callers/caller.ts';
import { EXPORT_FAILED, instantly, WRITE_FAILED } from './outcomes.ts';

describe('script rules', () => {
  it('should apply to the next jobs only, as many as times says', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const rule = await caller.addRule(scriptRule('fails-writing', { times: 2 }));
    expect(rule.status).toBe(201);
    const counted = (matches: number, hits: number, exhausted: boolean) => [
      { ...rule.json<object>(), matches, hits, exhausted },
    ];
    expect(await rules(caller)).toEqual(counted(0, 0, false));
    expect(await outcome(dataSet)).toBe(WRITE_FAILED);
    expect(await rules(caller)).toEqual(counted(1, 1, false));
    expect(await outcome(dataSet)).toBe(WRITE_FAILED);
    expect(await rules(caller)).toEqual(counted(2, 2, true));
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await rules(caller)).toEqual(counted(3, 2, true));
  });

  it('should leave as many jobs alone first as skip says, and go on to the next rule', async () => {
    const { caller, dataSet, outcome } = await instantly();
    await caller.addRule(scriptRule('fails-writing', { skip: 2, times: 1 }));
    await caller.addRule(scriptRule('fails-exporting', { skip: 1, times: 1 }));
    const outcomes = [];
    for (let count = 0; count < 5; count += 1) outcomes.push(await outcome(dataSet));
    expect(outcomes).toEqual(['SUCCEEDED', EXPORT_FAILED, WRITE_FAILED, 'SUCCEEDED', 'SUCCEEDED']);
    // The third job met the first rule alone.
    expect(await rules(caller)).toMatchObject([
      { skip: 2, matches: 5, hits: 1 },
      { skip: 1, matches: 4, hits: 1 },
    ]);
  });

  it('should apply at random as often as probability says, alike in each run', async () => {
    const run = async (seed: string) => {
      const { caller, dataSet, outcome } = await instantly({ seed });
      await caller.addRule(scriptRule('fails-writing', { probability: 0.5 }));
      const outcomes = [];
      for (let count = 0; count < 24; count += 1) outcomes.push(await outcome(dataSet));
      const hits = outcomes.filter((one) => one === WRITE_FAILED).length;
      expect(await rules(caller)).toMatchObject([{ matches: 24, hits, exhausted: false }]);
      return outcomes;
    };
    const first = await run('a');
    expect(new Set(first)).toEqual(new Set([WRITE_FAILED, 'SUCCEEDED']));
    expect(await run('a')).toEqual(first);
    expect(await run('b')).not.toEqual(first);
  });

  it('should count nothing while they are disabled, and go on from there', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const { id } = (await caller.addRule(scriptRule('fails-writing', { times: 2 }))).json<{
      id: string;
    }>();
    const enable = async (enabled: boolean) =>
      (await caller.call('PATCH', `/_sim/rules/${id}`, { body: { enabled } })).json();
    expect(await outcome(dataSet)).toBe(WRITE_FAILED);
    expect(await enable(false)).toMatchObject({ enabled: false, matches: 1, hits: 1 });
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
    expect(await enable(true)).toMatchObject({ enabled: true, matches: 1, exhausted: false });
    expect(await outcome(dataSet)).toBe(WRITE_FAILED);
    expect(await outcome(dataSet)).toBe('SUCCEEDED');
  });

  it('should be tried in their order, up to the first that acts', async () => {
    const { caller, dataSet, outcome } = await instantly();
    await caller.addRule(scriptRule('fails-writing', { times: 1 }));
    await caller.addRule(scriptRule('fails-exporting'));
    expect(await outcome(dataSet)).toBe(WRITE_FAILED);
    expect(await rules(caller)).toMatchObject([{ matches: 1 }, { matches: 0 }]);
    expect(await outcome(dataSet)).toBe(EXPORT_FAILED);
  });

  it('should not apply to a job with a script of its own, nor count it', async () => {
    const { caller, dataSet, outcome } = await instantly();
    await caller.addRule(scriptRule('fails-writing', { times: 1 }));
    expect(await outcome(dataSet, scripted('fails-exporting'))).toBe(EXPORT_FAILED);
    expect(await rules(caller)).toMatchObject([{ matches: 0, hits: 0 }]);
    expect(await outcome(dataSet)).toBe(WRITE_FAILED);
  });

  it('should not count a request that is rejected', async () => {
    const { caller, dataSet, outcome } = await instantly();
    const whole = await caller.createDataSet('https://ns.adobe.com/xdm/context/profile');
    await caller.addRule(scriptRule('fails-writing', { times: 1 }));
    const rejected = [
      await caller.call('POST', jobsPath, { body: jobRequest(whole) }),
      await caller.call('POST', jobsPath, { body: jobRequest('0123456789abcdef01234567') }),
      await caller.call('POST', jobsPath, { body: '{' }),
      await caller.call('POST', jobsPath, {
        body: { destination: { datasetId: dataSet }, schema: {} },
      }),
      await caller.call('POST', jobsPath, { body: jobRequest(dataSet), ...scripted('sings') }),
    ];
    expect(rejected.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
    expect(await rules(caller)).toMatchObject([{ matches: 0, hits: 0 }]);
    expect(await outcome(dataSet)).toBe(WRITE_FAILED);
    expect((await caller.list()).records).toHaveLength(1);
  });

  it('should set the pace when they name one', async () => {
    const { caller, dataSet } = await instantly();
    await caller.addRule(scriptRule('succeeds', { pace: 'realistic' }));
    await caller.freeze();
    const { id } = await caller.createJob(dataSet);
    expect(await caller.job(id)).toMatchObject({ status: 'NEW' });
    await caller.advance(90_000 + 75_000 + 55_000 + 20_000 + 40_000 - 1);
    expect(await caller.job(id)).toMatchObject({ status: 'PROCESSING' });
    await caller.advance(1);
    expect(await caller.job(id)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('should set the durations of the phases that they name', async () => {
    const { caller, dataSet } = await instantly();
    const phases = { queuedMs: 10, writingMs: 20 };
    await caller.addRule({ effect: { type: 'script', script: 'succeeds', phases } });
    await caller.freeze();
    const { id } = await caller.createJob(dataSet);
    await caller.advance(9);
    expect(await caller.job(id)).toMatchObject({ status: 'NEW' });
    await caller.advance(20);
    expect(await caller.job(id)).toMatchObject({ status: 'PROCESSING' });
    await caller.advance(1);
    expect(await caller.job(id)).toMatchObject({ status: 'SUCCEEDED' });
  });
});

it('should be told of a job what chose its script', async () => {
  const store = memoryStore();
  const chosenBy = async (options: Partial<SimulatorOptions>, sent?: Sent) => {
    const { createDataSet, createJob, addRule, call } = createCaller({ store, ...options });
    const dataSet = await createDataSet();
    await addRule(scriptRule('stuck', { match: { header: { 'x-test': 'rule' } } }));
    const { id } = await createJob(dataSet, sent);
    const opened = await store.open({ org, sandbox: 'prod' }, { jobs: [id] });
    await call('POST', '/_sim/reset');
    return opened?.jobs[0]?.chosenBy;
  };
  expect(await chosenBy({})).toBeUndefined();
  expect(await chosenBy({ script: 'succeeds' })).toBe('flag');
  expect(await chosenBy({ pace: 'quick' })).toBe('flag');
  expect(await chosenBy({ script: 'stuck' }, scripted('stuck'))).toBe('header');
  expect(await chosenBy({}, { headers: { 'x-test': 'rule' } })).toBe('rule-2');
});

async function rules(caller: Caller): Promise<unknown> {
  return (await caller.call('GET', '/_sim/rules')).json<{ rules: unknown }>().rules;
}
