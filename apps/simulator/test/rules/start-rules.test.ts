import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstRules } from '../../src/core/commands/add-rule.ts';
import { createSimulator, type SimulatorOptions } from '../../src/index.ts';
import { memoryStore } from '../../src/stores/memory/memory.ts';
import { sqliteStore } from '../../src/stores/sqlite/sqlite.ts';
import { createCaller, jobRequest, jobsPath, scriptRule, startAt } from '../callers/caller.ts';
import { temporaryFolder } from '../callers/command.ts';
import { errorRule, rulesOf, statusesOf } from './faults.ts';

type Rules = NonNullable<SimulatorOptions['rules']>;

const once = errorRule(503, { name: 'once', times: 1, match: { header: { 'X-Test': 'Yes' } } });
const first = errorRule(500, { times: 2 });
const tokens = errorRule(429, { times: 1, match: { operation: 'createToken' } });

/** A caller whose simulator begins with rules of sandboxes, and of what has none. */
function starting(sandbox: readonly object[], none: readonly object[] = [], more: object = {}) {
  const read = (rules: readonly object[]) => firstRules(rules as Parameters<typeof firstRules>[0]);
  const rules = { sandbox: read(sandbox), none: read(none) };
  return createCaller({ rules, ...more });
}

describe('rules from the start', () => {
  it('should be armed in each new sandbox as if they were sent, in their order', async () => {
    const sent = createCaller();
    for (const rule of [once, first, scriptRule('stuck')]) await sent.addRule(rule);
    const { as } = starting([once, first, scriptRule('stuck')]);
    const rules = await rulesOf(sent);
    expect(rules.map(({ id }) => id)).toEqual(['rule-1', 'rule-2', 'rule-3']);
    for (const name of ['prod', 'one', 'two']) {
      expect(await rulesOf(as({ 'x-sandbox-name': name }))).toEqual(rules);
    }
    const added = (await as().addRule(first)).json<{ id: string }>();
    expect(added.id).toBe('rule-4');
  });

  it.each([
    ['memory', () => memoryStore()],
    ['SQLite', (folder: string) => sqliteStore(join(folder, 'store'))],
  ] as const)(
    'should count in each sandbox by itself, from its first request, in %s',
    async (_, storeIn) => {
      using folder = temporaryFolder();
      const { as } = starting([first], [], { store: storeIn(folder.path) });
      for (const name of ['one', 'two']) {
        const sandbox = as({ 'x-sandbox-name': name });
        expect(await statusesOf(sandbox, 4)).toEqual([500, 500, 200, 200]);
        expect(await rulesOf(sandbox)).toMatchObject([{ matches: 4, hits: 2, exhausted: true }]);
      }
    },
  );

  it('should be counted exactly where the first requests of a sandbox come together', async () => {
    const { call, as, createDataSet } = starting([errorRule(503, { times: 7 })]);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, at) =>
        at % 2
          ? call('GET', jobsPath)
          : call('POST', '/data/foundation/catalog/dataSets', { body: {} }),
      ),
    );
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(7);
    expect(await rulesOf({ call })).toMatchObject([{ matches: 50, hits: 7 }]);
    expect(await createDataSet()).not.toBe('');
    expect(await rulesOf(as({ 'x-sandbox-name': 'other' }))).toMatchObject([{ matches: 0 }]);
  });

  it('should leave the world of a sandbox as it is', async () => {
    const seen = [];
    for (const rules of [[], [errorRule(503, { times: 1 })]]) {
      const { call, list } = starting(rules, [], { world: 'documented' });
      if (rules.length > 0) expect(await statusesOf({ call }, 1)).toEqual([503]);
      seen.push([await list(), (await call('GET', '/data/foundation/catalog/batches')).json()]);
    }
    expect(seen[1]).toEqual(seen[0]);
  });

  it('should give a job its script', async () => {
    const { createDataSet, createJob, job } = starting([
      { ...scriptRule('fails-writing', { pace: 'instant' }), times: 1 },
    ]);
    const dataSet = await createDataSet();
    const [one, two] = [await createJob(dataSet), await createJob(dataSet)];
    expect((await job(one.id)).status).toBe('FAILED');
    expect((await job(two.id)).status).toBe('NEW');
  });

  it('should be armed again by a reset and in another world, with nothing counted', async () => {
    const { call } = starting([first]);
    const again = async () => {
      expect(await rulesOf({ call })).toMatchObject([{ id: 'rule-1', matches: 0 }]);
      expect(await statusesOf({ call }, 3)).toEqual([500, 500, 200]);
    };
    await again();
    await call('DELETE', '/_sim/rules');
    await call('POST', '/_sim/reset');
    await again();
    await call('PUT', '/_sim/world', { body: { name: 'documented' } });
    await again();
  });

  it('should be deleted for as long as the sandbox is not reset', async () => {
    const { call } = starting([first]);
    await call('DELETE', '/_sim/rules');
    expect(await statusesOf({ call }, 2)).toEqual([200, 200]);
  });

  it('should hold for the whole simulator where they are of what has no sandbox', async () => {
    const { call } = starting([first], [tokens]);
    expect(await rulesOf({ call }, '?tenant=none')).toMatchObject([{ id: 'rule-1', times: 1 }]);
    const token = async () => {
      const body = 'grant_type=client_credentials&client_id=a&client_secret=b';
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return (await call('POST', '/ims/token/v3', { headers, body })).status;
    };
    expect([await token(), await token()]).toEqual([429, 200]);
    expect(await rulesOf({ call }, '?tenant=none')).toMatchObject([{ hits: 1, exhausted: true }]);
    await call('POST', '/_sim/reset?tenant=none');
    expect([await token(), await token()]).toEqual([429, 200]);
  });

  it('should answer two runs alike, byte for byte', async () => {
    const match = { operation: ['listExportJobs', 'createExportJob'] };
    const run = async () => {
      const { call, createDataSet } = starting([errorRule(503, { probability: 0.3, match })]);
      const answers = [];
      for (let sent = 0; sent < 30; sent += 1) {
        const body = jobRequest(await createDataSet());
        answers.push(await call('GET', jobsPath), await call('POST', jobsPath, { body }));
      }
      return answers.map(({ status, text }) => ({ status, text }));
    };
    const one = await run();
    expect(await run()).toEqual(one);
    expect(new Set(one.map(({ status }) => status))).toEqual(new Set([200, 503]));
  });
});

describe('createSimulator', () => {
  const headers = { 'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg' };

  it('should take rules as POST /_sim/rules does, for sandboxes or for what has none', async () => {
    const rules = [first, tokens] as Rules;
    const { fetch } = createSimulator({ now: () => startAt, rules });
    const read = async (query: string) =>
      (await fetch(`http://sim/_sim/rules${query}`, { headers })).json();
    expect(await read('')).toMatchObject({ rules: [{ id: 'rule-1', times: 2 }] });
    expect(await read('?tenant=none')).toMatchObject({ rules: [{ id: 'rule-1', times: 1 }] });
  });

  it.each([
    [{}, 'The list of rules must be an array; got an object.'],
    [[{ effect: { type: 'error', status: 505 } }], '/0/effect/status must be one of'],
    [
      [first, { ...first, match: { operation: 'listjobs' } }],
      '/1/match/operation: "listjobs" is not',
    ],
    [[5, { effect: 5 }], '/0 must be an object; got 5. /1/effect must be an object; got 5.'],
  ])('should reject the rules %j', (rules, sentence) => {
    const act = () => createSimulator({ rules: rules as unknown as Rules });
    expect(act).toThrow(TypeError);
    expect(act).toThrow(`createSimulator: rules: ${sentence}`);
  });
});
