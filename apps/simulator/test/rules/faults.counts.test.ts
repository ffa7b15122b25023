import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import type { Store } from '../../src/stores/port.ts';
import { createCaller, dataSetsPath, jobRequest, jobsPath, scriptRule } from '../callers/caller.ts';
import { entriesOf, errorRule, rulesOf, statusesOf } from './faults.ts';

describe('an error rule', () => {
  it('should act on all matches', async () => {
    const caller = createCaller();
    await caller.addRule(errorRule(500));
    expect(await statusesOf(caller, 3)).toEqual([500, 500, 500]);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 3, hits: 3, exhausted: false }]);
  });

  it('should let as many pass first as skip says, and then act as often as times says', async () => {
    const caller = createCaller();
    await caller.addRule(errorRule(503, { skip: 2, times: 3 }));
    expect(await statusesOf(caller, 4)).toEqual([200, 200, 503, 503]);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 4, hits: 2, exhausted: false }]);
    expect(await rulesOf(caller, '?exhausted=true')).toEqual([]);
    expect(await statusesOf(caller, 3)).toEqual([503, 200, 200]);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 7, hits: 3, exhausted: true }]);
    expect(await rulesOf(caller, '?exhausted=false')).toEqual([]);
  });

  it('should draw the same in each run, about as often as its probability', async () => {
    const runs = [];
    for (const seed of ['one', 'one', 'two']) {
      const caller = createCaller({ seed });
      await caller.addRule(errorRule(500, { probability: 0.25 }));
      const statuses = await statusesOf(caller, 200);
      const hits = statuses.filter((status) => status === 500).length;
      expect(await rulesOf(caller)).toMatchObject([{ matches: 200, hits }]);
      // Five standard deviations around 50.
      expect(Math.abs(hits - 50)).toBeLessThan(31);
      runs.push(statuses.join());
    }
    expect(runs[1]).toBe(runs[0]);
    expect(runs[2]).not.toBe(runs[0]);
  });

  it('should never act with a probability of 0, and count all the same', async () => {
    const caller = createCaller();
    await caller.addRule(errorRule(500, { probability: 0 }));
    expect(await statusesOf(caller, 5)).toEqual(Array(5).fill(200));
    expect(await rulesOf(caller)).toMatchObject([{ matches: 5, hits: 0 }]);
  });

  it('should neither act nor count while it is disabled', async () => {
    const caller = createCaller();
    await caller.addRule(errorRule(500, { times: 2 }));
    const enable = (enabled: boolean) =>
      caller.call('PATCH', '/_sim/rules/rule-1', { body: { enabled } });
    expect(await statusesOf(caller, 1)).toEqual([500]);
    await enable(false);
    expect(await statusesOf(caller, 2)).toEqual([200, 200]);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 1, hits: 1 }]);
    await enable(true);
    expect(await statusesOf(caller, 2)).toEqual([500, 200]);
  });

  it('should be tried in the order of creation, one request meeting one fault', async () => {
    const caller = createCaller();
    await caller.addRule(errorRule(500, { times: 2 }));
    await caller.addRule(scriptRule('stuck'));
    await caller.addRule(errorRule(502, { skip: 1, times: 1 }));
    await caller.addRule(errorRule(504));
    // The third passes the second rule by, which lets its first match go.
    expect(await statusesOf(caller, 5)).toEqual([500, 500, 504, 502, 504]);
    const counts = (await rulesOf(caller)).map(({ matches, hits }) => [matches, hits]);
    expect(counts).toEqual([
      [5, 2],
      [0, 0],
      [3, 1],
      [2, 2],
    ]);
  });

  it('should be gone once it is deleted, and a new one counts from the start', async () => {
    const caller = createCaller();
    await caller.addRule(errorRule(500, { times: 1 }));
    expect(await statusesOf(caller, 2)).toEqual([500, 200]);
    await caller.call('DELETE', '/_sim/rules/rule-1');
    expect(await statusesOf(caller, 1)).toEqual([200]);
    await caller.addRule(errorRule(500, { times: 1 }));
    expect(await statusesOf(caller, 2)).toEqual([500, 200]);
  });

  it('should have counted nothing after a reset', async () => {
    const caller = createCaller();
    for (const status of [500, 502]) {
      await caller.addRule(errorRule(status, { times: 1 }));
      expect(await statusesOf(caller, 2)).toEqual([status, 200]);
      await caller.call('POST', '/_sim/reset');
      expect(await rulesOf(caller)).toEqual([]);
      expect(await statusesOf(caller, 1)).toEqual([200]);
    }
  });

  it('should act in its own sandbox alone', async () => {
    const caller = createCaller();
    const other = caller.as({ 'x-sandbox-name': 'other' });
    await caller.addRule(errorRule(500));
    expect(await statusesOf(other, 2)).toEqual([200, 200]);
    expect(await statusesOf(caller, 1)).toEqual([500]);
    expect(await rulesOf(other)).toEqual([]);
  });

  it('should do nothing to a faulted write but count it', async () => {
    const caller = createCaller();
    const dataSet = await caller.createDataSet();
    await caller.addRule(scriptRule('stuck', { times: 1 }));
    const job = await caller.createJob(dataSet);
    await caller.addRule(scriptRule('fails-writing', { times: 1 }));
    await caller.addRule(errorRule(500, { times: 5 }));
    const body = jobRequest(dataSet);
    const set = `${dataSetsPath}/${dataSet}`;
    const faulted = [
      await caller.call('POST', jobsPath, { body }),
      await caller.call('POST', dataSetsPath, { body: {} }),
      await caller.call('PATCH', set, { body: { name: 'changed' } }),
      await caller.call('DELETE', `${jobsPath}/${job.id}`),
      await caller.call('DELETE', set),
    ];
    expect(faulted.map(({ status }) => status)).toEqual(Array(5).fill(500));
    expect((await caller.list()).records.map(({ id }) => id)).toEqual([job.id]);
    // The list that was just read is of the version that the faulted writes have seen.
    const versions = (await entriesOf(caller)).slice(-6).map(({ version }) => version);
    expect(new Set(versions).size).toBe(1);
    expect((await caller.job(job.id)).status).not.toMatch(/^CANCEL/);
    const sets = (await caller.call('GET', dataSetsPath)).json<Record<string, { name: string }>>();
    expect(Object.values(sets).map(({ name }) => name)).toEqual(['Export']);
    expect(await rulesOf(caller)).toMatchObject([
      { matches: 1, hits: 1 },
      { matches: 0, hits: 0, exhausted: false },
      { matches: 8, hits: 5 },
    ]);
    // The script is still there for the job that is made at last.
    expect(await caller.createJob(dataSet)).toMatchObject({ status: 'NEW' });
    expect(await rulesOf(caller)).toMatchObject([{}, { matches: 1, hits: 1 }, {}]);
  });

  it('should count a write once, however often it begins again', async () => {
    const inner = memoryStore();
    let lost = 0;
    const commit: Store['commit'] = async (...args) => (lost-- > 0 ? false : inner.commit(...args));
    const caller = createCaller({ store: { ...inner, commit } });
    const body = jobRequest(await caller.createDataSet());
    await caller.addRule(errorRule(500, { skip: 1, times: 1 }));
    const statuses = [];
    for (let sent = 0; sent < 3; sent += 1) {
      lost = 3;
      statuses.push((await caller.call('POST', jobsPath, { body })).status);
    }
    expect(statuses).toEqual([200, 500, 200]);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 3, hits: 1 }]);
  });

  it('should be met by the attempts of one request, which the journal numbers', async () => {
    const caller = createCaller();
    const dataSet = await caller.createDataSet();
    const body = jobRequest(dataSet);
    const armed = errorRule(503, { match: { operation: 'createExportJob' }, times: 2 });
    const { id } = (await caller.addRule(armed)).json<{ id: string }>();
    const rule = { id, effect: 'error' };
    for (let sent = 0; sent < 4; sent += 1) await caller.call('POST', jobsPath, { body });
    const made = (await entriesOf(caller)).filter(
      ({ operation }) => operation === 'createExportJob',
    );
    expect(made.map(({ attempt, response, rule }) => [attempt, response.status, rule])).toEqual([
      [1, 503, rule],
      [2, 503, rule],
      [3, 200, undefined],
      [1, 200, undefined],
    ]);
    expect(made.every(({ why }) => why === undefined)).toBe(true);
  });
});
