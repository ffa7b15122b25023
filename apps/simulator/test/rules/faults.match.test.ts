import { describe, expect, it } from 'vitest';
import { createSimulator } from '../../src/simulator.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { createCaller, jobsPath, startAt, usualHeaders } from '../callers/caller.ts';
import { type Call, matchRows, segment } from './faults.table.ts';
import {
  askToken,
  batchesPath,
  entriesOf,
  errorRule,
  rulesOf,
  tokenForm,
  withJob,
} from './faults.ts';

describe('the match of an error rule', () => {
  it.each(matchRows)('should go by %s', async (_, match, matching, others) => {
    const world = await withJob();
    const { call, addRule } = world.caller;
    expect((await addRule(errorRule(504, { match: match(world) }))).status).toBe(201);
    for (const one of others(world))
      expect([one, (await call(...one)).status]).not.toEqual([one, 504]);
    for (const one of matching(world))
      expect([one, (await call(...one)).status]).toEqual([one, 504]);
    const count = matching(world).length;
    expect(await rulesOf(world.caller)).toMatchObject([{ matches: count, hits: count }]);
  });

  it('should go by the segments of the job that is read', async () => {
    const { caller, dataSet } = await withJob();
    const { id } = await caller.createJob(dataSet, { body: segment });
    await caller.addRule(errorRule(504, { match: { segmentId: 'a' } }));
    expect((await caller.call('GET', `${jobsPath}/${id}`)).status).toBe(504);
  });

  it.each([
    ['without a token', { authorization: null }, 403],
    ['with a token of another kind', { authorization: 'Basic eDp5' }, 401],
    ['without an API key', { 'x-api-key': null }, 403],
  ])('should not ask for the token of a request %s', async (_, headers, status) => {
    const { caller, job } = await withJob();
    await caller.addRule(errorRule(503, { match: { jobId: job }, times: 1 }));
    await caller.addRule(errorRule(401, { match: { operation: 'createExportJob' } }));
    const path = `${jobsPath}/${job}`;
    expect((await caller.call('GET', path, { headers })).status).toBe(503);
    expect((await caller.call('GET', path, { headers })).status).toBe(status);
    const answer = await caller.call('POST', jobsPath, { headers, body: '{' });
    expect(answer.json()).toEqual({ error_code: '401013', message: 'Oauth token is not valid' });
    expect(await rulesOf(caller)).toMatchObject([{ matches: 2, hits: 1 }, { matches: 1 }]);
  });

  it('should come before what is wrong with a request', async () => {
    const { caller } = await withJob();
    await caller.addRule(errorRule(503));
    const sent: readonly Call[] = [
      ['POST', jobsPath, { body: '{' }],
      ['POST', jobsPath, { body: {}, headers: { 'content-type': 'text/plain' } }],
      ['GET', `${jobsPath}?limit=0`],
      ['GET', `${jobsPath}/999`],
      ['GET', `${batchesPath}/x`],
    ];
    for (const one of sent) expect((await caller.call(...one)).status).toBe(503);
  });

  it('should hold for what is no operation, unless it names one', async () => {
    const { caller } = await withJob();
    const sent: readonly Call[] = [
      ['PUT', jobsPath],
      ['GET', '/data/core/ups/nothing'],
    ];
    const statuses = async () => {
      const answers = await Promise.all(sent.map((one) => caller.call(...one)));
      return answers.map(({ status }) => status);
    };
    await caller.addRule(errorRule(500, { match: { operation: ['listExportJobs'] } }));
    expect(await statuses()).toEqual([405, 404]);
    await caller.addRule(errorRule(503));
    expect(await statuses()).toEqual([503, 503]);
  });

  it('should not go by a header that every object has', async () => {
    const store = memoryStore();
    const caller = createCaller({ store });
    for (const name of ['constructor', 'toString', 'hasOwnProperty'])
      await caller.addRule(errorRule(503, { match: { header: { [name]: 'x' } } }));
    const { handle } = createSimulator({ now: () => startAt, store });
    const request = new Request(`http://localhost${jobsPath}`);
    const headers = { ...usualHeaders };
    const incoming = { headers, rawHeaders: Object.entries(headers).flat(), url: jobsPath };
    expect((await handle(request, { incoming })).status).toBe(200);
  });

  it('should not go by a parameter that its operation does not take', async () => {
    const { caller, job } = await withJob();
    await caller.addRule(errorRule(503, { match: { dataSetId: 'abc' } }));
    expect((await caller.call('GET', `${jobsPath}/${job}?dataSet=abc`)).status).toBe(200);
    expect((await caller.call('GET', `${batchesPath}?dataSet=x,%20abc`)).status).toBe(503);
  });

  it('should be met by no request that is let in nowhere', async () => {
    const { caller } = await withJob();
    await caller.addRule(errorRule(503));
    const sent: readonly (readonly [Call, number])[] = [
      [['GET', jobsPath, { headers: { host: 'evil.example' } }], 403],
      [['GET', jobsPath, { headers: { 'x-gw-ims-org-id': null } }], 400],
      [['GET', jobsPath, { headers: { 'x-sandbox-name': 'NO' } }], 400],
      [['GET', '/nothing'], 404],
    ];
    for (const [one, status] of sent)
      expect([one, (await caller.call(...one)).status]).toEqual([one, status]);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 0 }]);
  });
});

describe('an error rule and the control plane', () => {
  it('should have nothing to do with each other', async () => {
    const { caller, job } = await withJob();
    await caller.addRule(errorRule(503));
    await caller.call('POST', '/_sim/rules?tenant=none', { body: errorRule(503) });
    const answers = [
      await caller.call('GET', '/_sim/health'),
      await caller.call('GET', '/openapi.json'),
      await caller.call('GET', '/_sim/clock'),
      await caller.call('PUT', '/_sim/clock', { body: { running: false } }),
      await caller.call('GET', '/_sim/operations'),
      await caller.call('GET', `/_sim/jobs/${job}`),
      await caller.call('POST', '/_sim/rules', { body: errorRule(500) }),
      await caller.call('GET', '/_sim/rules?tenant=none'),
      await caller.call('DELETE', '/_sim/rules/rule-2'),
      await caller.call('GET', '/_sim/journal'),
    ];
    expect(answers.map(({ status }) => status)).toEqual([
      200, 200, 200, 200, 200, 200, 201, 200, 204, 200,
    ]);
    expect(await rulesOf(caller)).toMatchObject([{ matches: 0 }]);
    expect(await rulesOf(caller, '?tenant=none')).toMatchObject([{ matches: 0 }]);
  });
});

describe('an error rule for token requests', () => {
  it('should act on them, and on nothing else', async () => {
    const caller = createCaller();
    await caller.addRule(errorRule(500));
    expect((await askToken(caller)).status).toBe(200);
    await caller.call('DELETE', '/_sim/rules');
    const match = { operation: 'createToken' };
    const rule = errorRule(503, { match, times: 2, retryAfterS: 1 });
    expect((await caller.call('POST', '/_sim/rules?tenant=none', { body: rule })).status).toBe(201);
    expect((await caller.call('GET', jobsPath)).status).toBe(200);
    expect(await rulesOf(caller)).toEqual([]);
    const form = `/ims/token/v2?${tokenForm.body}`;
    expect((await caller.call('POST', form)).status).toBe(200);
    const statuses = [];
    for (let sent = 0; sent < 3; sent += 1) statuses.push((await askToken(caller)).status);
    expect(statuses).toEqual([503, 503, 200]);
    const counts = { matches: 3, hits: 2, exhausted: true };
    expect(await rulesOf(caller, '?tenant=none')).toMatchObject([counts]);
    const entries = (await entriesOf(caller, '?tenant=none')).slice(-3);
    expect(entries.map(({ attempt, rule }) => [attempt, rule?.id])).toEqual([
      [1, 'rule-1'],
      [2, 'rule-1'],
      [3, undefined],
    ]);
  });

  it('should hold for all orgs', async () => {
    const caller = createCaller();
    await caller.call('POST', '/_sim/rules?tenant=none', { body: errorRule(401) });
    const orgs = ['0'.repeat(24), 'F'.repeat(24)].map((digits) => `${digits}@AdobeOrg`);
    for (const org of orgs) {
      const sent = { ...tokenForm, headers: { ...tokenForm.headers, 'x-gw-ims-org-id': org } };
      expect((await caller.call('POST', '/ims/token/v3', sent)).status).toBe(401);
    }
  });
});
