import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Caller, createCaller, org, scriptRule } from '../../test/callers/caller.ts';
import { memoryStore } from '../stores/memory/memory.ts';

const effect = { type: 'error', status: 503 };

describe('the rules of the control plane', () => {
  it('should be created with all that they can have', async () => {
    const { addRule, call } = createCaller();
    const match = {
      operation: ['createExportJob'],
      edition: 'tutorial',
      jobId: 1,
      dataSetId: 'd',
      segmentId: 's',
      header: { 'X-Test': 'Yes' },
      query: { Status: 'NEW' },
    };
    const phases = { queuedMs: 0, exportingMs: 1, handoverMs: 2, writingMs: 31_557_600_000 };
    const sent = {
      name: 'all',
      match,
      skip: 0,
      times: 1_000_000_000,
      probability: 0.5,
      effect: {
        type: 'script',
        script: 'stuck',
        pace: 'quick',
        phases: { ...phases, closingMs: 3, cancellingMs: 4 },
      },
    };
    const answer = await addRule(sent);
    const rule = {
      ...sent,
      match: { ...match, header: { 'x-test': 'Yes' } },
      id: 'rule-1',
      enabled: true,
      matches: 0,
      hits: 0,
      exhausted: false,
    };
    expect([answer.status, answer.json()]).toEqual([201, rule]);
    expect((await call('GET', '/_sim/rules/rule-1')).json()).toEqual(rule);
    expect(await rules(createCaller())).toEqual([]);
  });

  it.each([400, 401, 403, 404, 409, 429, 500, 502, 503, 504])(
    'should have an error effect of %d',
    async (status) => {
      const sent = { type: 'error', status, retryAfterS: 86_400, code: 'c' };
      const answer = await createCaller().addRule({ effect: sent });
      expect([answer.status, answer.json()]).toMatchObject([201, { effect: sent }]);
    },
  );

  it.each([
    [
      'createExportjob',
      'error',
      '/match/operation',
      'createExportJob',
      /^\/match\/operation: "createExportjob" is not an operation\. Did you mean createExportJob\? /,
    ],
    [
      'getExportJob',
      'error',
      '/match/operation',
      'retrieveExportJob',
      /"getExportJob" is not an operation/,
    ],
    [
      'reset',
      'error',
      '/match/operation',
      expect.any(String),
      /"reset" is an operation of the control plane, and rules have no effect on it/,
    ],
    [
      ['listBatches', 'x'],
      'error',
      '/match/operation/1',
      expect.any(String),
      /"x" is not an operation/,
    ],
    [
      'listExportJobs',
      'script',
      '/match/operation',
      'createExportJob',
      /^\/match\/operation: listExportJobs cannot have the effect script; only createExportJob can\.$/,
    ],
  ] as const)(
    'should not be armed for %j with the effect %s',
    async (operation, type, pointer, nearest, error) => {
      const { addRule, call } = createCaller();
      const effect = type === 'error' ? { type, status: 503 } : { type, script: 'stuck' };
      const answer = await addRule({ match: { operation }, effect });
      expect(answer.status).toBe(400);
      expect(answer.json()).toEqual({ error: expect.stringMatching(error), pointer, nearest });
      expect((await call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
    },
  );

  it('should not be made where they would never act', async () => {
    const { call } = createCaller();
    const add = async (query: string, body: object) => {
      const answer = await call('POST', `/_sim/rules${query}`, { body });
      const { error } = answer.json<{ error?: string }>();
      return [answer.status, error];
    };
    const effect = { type: 'error', status: 503 };
    const ofToken = { match: { operation: ['createToken'] }, effect };
    const ofList = { match: { operation: 'listExportJobs' }, effect };
    expect(await add('', ofToken)).toEqual([
      400,
      '/match/operation/0: createToken has no sandbox; create the rule with ?tenant=none.',
    ]);
    expect(await add('?tenant=none', ofList)).toEqual([
      400,
      '/match/operation: listExportJobs has a sandbox; send its headers instead of ?tenant=none.',
    ]);
    const script = { effect: { type: 'script', script: 'stuck' } };
    expect(await add('?tenant=none', script)).toEqual([
      400,
      '/effect/type: script has a sandbox; send its headers instead of ?tenant=none.',
    ]);
    expect(await add('?tenant=none', ofToken)).toEqual([201, undefined]);
    expect(await add('?tenant=none', { effect })).toEqual([201, undefined]);
  });

  it('should be as the docs show them', async () => {
    const docs = readFileSync(
      join(import.meta.dirname, '../../../../docs/control-plane.md'),
      'utf8',
    );
    const [error, rule] = [...docs.matchAll(/```json\n([^`]+)```/g)].map(([, text = '']) =>
      JSON.parse(text),
    );
    const { addRule } = createCaller();
    expect((await addRule(rule)).json()).toMatchObject(rule);
    const answer = await addRule(scriptRule('stuck', { pace: 'quik' }));
    expect([answer.status, answer.json()]).toEqual([400, error]);
  });

  it('should be deleted one by one, or all', async () => {
    const caller = createCaller();
    const made = [];
    for (const script of ['stuck', 'succeeds', 'fails-writing']) {
      made.push((await caller.addRule(scriptRule(script))).json<{ id: string }>());
    }
    const [first, second, third] = made;
    const path = `/_sim/rules/${second?.id}`;
    expect((await caller.call('DELETE', path)).status).toBe(204);
    expect(await rules(caller)).toEqual([first, third]);
    for (const method of ['DELETE', 'GET', 'PATCH']) {
      const sent = method === 'PATCH' ? { body: { enabled: true } } : {};
      const answer = await caller.call(method, path, sent);
      expect([answer.status, answer.json()]).toEqual([
        404,
        { error: expect.stringContaining(`Rule "${second?.id}" was not found`) },
      ]);
    }
    expect((await caller.call('DELETE', '/_sim/rules')).status).toBe(204);
    expect(await rules(caller)).toEqual([]);
  });

  it('should be listed by whether they are exhausted', async () => {
    const caller = createCaller();
    const dataSet = await caller.createDataSet();
    await caller.addRule(scriptRule('stuck', { name: 'used up', times: 1 }));
    await caller.addRule(scriptRule('stuck', { name: 'some left', times: 2 }));
    await caller.addRule(scriptRule('stuck', { name: 'endless' }));
    for (let count = 0; count < 2; count += 1) await caller.createJob(dataSet);
    const names = async (query: string) =>
      (await rules(caller, query)).map(({ name }) => name).join();
    expect(await names('')).toBe('used up,some left,endless');
    expect(await names('?exhausted=true')).toBe('used up');
    expect(await names('?exhausted=false')).toBe('some left,endless');
    const answer = await caller.call('GET', '/_sim/rules?exhausted=yes');
    expect([answer.status, answer.json()]).toEqual([
      400,
      { error: 'exhausted must be true or false; got "yes".' },
    ]);
  });

  it('should count the matches of an error rule in the store', async () => {
    const store = memoryStore();
    const caller = createCaller({ store });
    await caller.addRule({ effect, skip: 1, times: 2 });
    await caller.addRule(scriptRule('stuck'));
    await caller.addRule({ effect });
    const tenant = { org, sandbox: 'prod', epoch: 0 };
    for (let count = 0; count < 4; count += 1) await store.count(tenant, ['rule-1']);
    await store.count(tenant, ['rule-3']);
    const first = { id: 'rule-1', matches: 4, hits: 2, exhausted: true };
    expect(await rules(caller)).toMatchObject([first, { matches: 0 }, { matches: 1, hits: 1 }]);
    expect((await caller.call('GET', '/_sim/rules/rule-1')).json()).toMatchObject(first);
    const body = { enabled: false };
    expect((await caller.call('PATCH', '/_sim/rules/rule-1', { body })).json()).toMatchObject({
      ...first,
      enabled: false,
    });
  });

  it('should be no more than 1,000', async () => {
    const caller = createCaller();
    for (let count = 0; count < 1000; count += 1) await caller.addRule({ effect });
    const answer = await caller.addRule({ effect });
    expect([answer.status, answer.json()]).toEqual([
      413,
      {
        error:
          'This sandbox has 1,000 rules; at most 1,000 are allowed (--max-rules); delete 1 first.',
      },
    ]);
    await caller.call('DELETE', '/_sim/rules/rule-500');
    expect((await caller.addRule({ effect })).status).toBe(201);
  });

  it('should be no larger than 16 KiB', async () => {
    const { addRule } = createCaller();
    const shell = JSON.stringify({ name: '', effect }).length;
    expect((await addRule({ name: 'a'.repeat(16_384 - shell), effect })).status).toBe(201);
    expect((await addRule({ name: 'a'.repeat(16_385 - shell), effect })).status).toBe(413);
  });
});

async function rules(caller: Caller, query = '') {
  const answer = await caller.call('GET', `/_sim/rules${query}`);
  return answer.json<{ rules: readonly { readonly name?: string }[] }>().rules;
}
