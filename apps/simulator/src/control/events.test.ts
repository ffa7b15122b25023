import { describe, expect, it } from 'vitest';
import {
  createCaller,
  dataSetsPath,
  jobRequest,
  jobsPath,
  scriptRule,
} from '../../test/callers/caller.ts';
import { listening } from '../../test/events/listening.ts';
import { errorRule } from '../../test/rules/faults.ts';
import type { Entry } from '../journal/port.ts';

describe('the events of a sandbox', () => {
  it('should have each request with its whole entry, and nothing that only reads the control plane', async () => {
    const { call, clock, listen } = listening();
    const reader = await listen();
    await clock();
    await call('GET', jobsPath);
    await call('GET', `${jobsPath}/9`);
    const events = await reader.take(2);
    const { entries } = (await call('GET', '/_sim/journal')).json<{ entries: Entry[] }>();
    expect(events).toEqual(
      entries.map((data) => ({ event: 'request', data, id: String(data.seq) })),
    );
    await reader.cancel();
  });

  it('should tell what became of jobs, the clock, rules and the sandbox, after the request', async () => {
    const { createDataSet, createJob, cancel, call, advance, freeze, addRule, listen } =
      listening();
    const reader = await listen();
    const dataSetId = await createDataSet();
    const { id: jobId } = await createJob(dataSetId);
    await cancel(jobId);
    await cancel(jobId);
    await call('DELETE', `${dataSetsPath}/${dataSetId}?note=1`);
    await freeze();
    const { now } = await advance(500);
    const { id: ruleId } = (await addRule(scriptRule('stuck'))).json<{ id: string }>();
    await call('PATCH', `/_sim/rules/${ruleId}`, { body: { enabled: false } });
    await call('DELETE', `/_sim/rules/${ruleId}`);
    await call('DELETE', '/_sim/rules');
    await call('DELETE', '/_sim/profiles');
    const body = '{"identityMap":{"Email":[{"id":"ann"}]}}';
    await call('POST', '/_sim/profiles', {
      body,
      headers: { 'content-type': 'application/x-ndjson' },
    });
    await call('PUT', '/_sim/merge-policies', { body: { mergePolicies: [] } });
    const events = await reader.take(17);
    const changes = events.filter(({ event }) => event !== 'request');
    const at = expect.any(Number);
    const of = (event: string, seq: number, data: object) => ({
      event,
      data: { seq, at, ...data },
      id: String(seq),
    });
    expect(changes).toEqual([
      of('job', 2, { change: 'created', jobId }),
      of('job', 3, { change: 'cancel-asked', jobId }),
      of('job', 5, { change: 'data-set-deleted', dataSetId }),
      of('clock', 6, { change: 'set', now: at, running: false }),
      of('clock', 7, { change: 'advanced', now, running: false }),
      of('rule', 8, { change: 'created', ruleId }),
      of('rule', 9, { change: 'changed', ruleId }),
      of('rule', 10, { change: 'deleted', ruleId }),
      of('rule', 11, { change: 'all-deleted' }),
      of('tenant', 12, { change: 'profiles' }),
      of('tenant', 13, { change: 'profiles' }),
      of('tenant', 14, { change: 'merge-policies' }),
    ]);
    // Of the events of an entry, the last one alone has its id.
    expect(events.map(({ event, id }) => [event, id]).slice(0, 7)).toEqual([
      ['request', '1'],
      ['request', undefined],
      ['job', '2'],
      ['request', undefined],
      ['job', '3'],
      ['request', '4'],
      ['request', undefined],
    ]);
    await reader.cancel();
  });

  it('should go on after a reset, another world, and a journal that was cleared', async () => {
    const { call, listen } = listening();
    const reader = await listen();
    await call('GET', jobsPath);
    await call('DELETE', '/_sim/journal');
    await call('GET', jobsPath);
    await call('PUT', '/_sim/world', { body: { name: 'documented' } });
    await call('POST', '/_sim/reset');
    await call('GET', jobsPath);
    const events = await reader.take(2);
    expect(events.map(({ event, id }) => [event, id])).toEqual([
      ['tenant', '4'],
      ['request', '5'],
    ]);
    expect(events[0]?.data).toMatchObject({ change: 'reset', world: 'empty' });
    await reader.cancel();
  });

  it('should tell nothing of what was rejected', async () => {
    const { createDataSet, createJob, call, addRule, listen } = listening();
    const reader = await listen('limit=6');
    const dataSet = await createDataSet();
    const { id } = await createJob(dataSet);
    await addRule(errorRule(503));
    await call('POST', jobsPath, { body: jobRequest(dataSet) });
    await call('DELETE', `${jobsPath}/${id}`);
    await call('DELETE', `${dataSetsPath}/${dataSet}`);
    await call('PUT', '/_sim/clock', { body: {} });
    await call('DELETE', '/_sim/rules/nope');
    await call('GET', jobsPath);
    const events = await reader.rest();
    expect(events.map(({ event }) => event)).toEqual([
      ...['request', 'request', 'job', 'rule', 'request', 'request', 'request'],
    ]);
  });

  it('should tell of work that was done although its response was lost, and of none that was not done', async () => {
    const { createDataSet, call, addRule, listen } = listening();
    const dataSet = await createDataSet();
    const body = jobRequest(dataSet);
    for (const effect of [
      { type: 'answer-lost', then: 'reset' },
      { type: 'answer-lost', then: 503 },
      { type: 'body', as: 'empty' },
    ]) {
      await addRule({ times: 1, effect });
      await call('POST', jobsPath, { body }).catch(() => {});
    }
    const events = await (await listen('after=1&limit=6')).rest();
    expect(events.map(({ event, id }) => [event, id])).toEqual([
      ['rule', '2'],
      ['request', undefined],
      ['job', '3'],
      ['rule', '4'],
      ['request', undefined],
      ['job', '5'],
      ['rule', '6'],
      ['request', '7'],
    ]);
    const statuses = events.flatMap(({ event, data }) =>
      event === 'request' ? [(data as Entry).response.status] : [],
    );
    expect(statuses).toEqual([0, 503, 200]);
    const lost = await call('GET', '/_sim/journal?status=0');
    expect(lost.json<{ entries: Entry[] }>().entries).toMatchObject([{ seq: 3 }]);
  });

  it('should tell of the clock that advances on a poll', async () => {
    const { createDataSet, createJob, call, listen } = listening();
    const { id } = await createJob(await createDataSet());
    await call('PUT', '/_sim/clock', { body: { running: false, advanceOnPoll: true } });
    await call('GET', `${jobsPath}/${id}`);
    const events = await (await listen('after=3')).take(2);
    const { now } = (await call('GET', '/_sim/clock')).json<{ now: number }>();
    expect(events).toMatchObject([
      { event: 'request', id: undefined },
      { event: 'clock', data: { change: 'advanced', now, seq: 4, at: now }, id: '4' },
    ]);
  });

  it('should be those of requests without a sandbox, too', async () => {
    const { call, listen } = listening();
    const reader = await listen('tenant=none&limit=1');
    await call('GET', jobsPath);
    await call('GET', jobsPath, { headers: { 'x-gw-ims-org-id': null } });
    expect(await reader.rest()).toMatchObject([{ data: { response: { status: 400 } }, id: '1' }]);
  });

  it('should have no secret', async () => {
    const { call } = createCaller();
    const token = 'Q0123456789abcdef';
    const headers = { authorization: `Bearer ${token}`, 'x-note': token };
    await call('GET', `${jobsPath}/${token}?note=${token}`, { headers });
    await call('DELETE', `${dataSetsPath}/${token}`, { headers });
    await call('DELETE', `/_sim/rules/${token}`, { headers });
    const { text } = await call('GET', '/_sim/events?after=0&limit=2');
    expect(text).toContain('token-1');
    expect(text).not.toContain(token);
  });
});
