import { describe, expect, it } from 'vitest';
import { type Caller, createCaller, scriptRule, startAt } from '../../test/callers/caller.ts';

describe('the world of a sandbox', () => {
  it('should put a tenant back to its start', async () => {
    const caller = createCaller({ world: 'documented' });
    await caller.createDataSet();
    await caller.addRule(scriptRule('stuck'));
    await caller.freeze();
    await caller.advance(1000);
    expect((await caller.call('POST', '/_sim/reset')).json()).toEqual({ name: 'documented' });
    expect(await caller.clock()).toEqual({ now: startAt, running: true, nextChangeAt: null });
    expect((await caller.call('GET', '/_sim/rules')).json()).toEqual({ rules: [] });
    expect((await caller.list()).records).toHaveLength(5);
    const dataSets = (await caller.call('GET', '/data/foundation/catalog/dataSets')).json<object>();
    expect(Object.keys(dataSets)).toHaveLength(4);
  });

  it('should start a tenant in another world, and only it', async () => {
    const { as, call, list } = createCaller({ world: 'documented' });
    const other = as({ 'x-sandbox-name': 'other' });
    const choose = async (body: object) => (await call('PUT', '/_sim/world', { body })).json();
    expect(await choose({ name: 'empty' })).toEqual({ name: 'empty' });
    expect((await list()).records).toEqual([]);
    expect((await other.list()).records).toHaveLength(5);
    await choose({ name: 'documented', edition: 'profile' });
    expect((await list()).records.map(({ id }) => id)).toEqual([24115, 726, 722]);
  });

  it('should be one that there is', async () => {
    const { call } = createCaller({ world: 'documented' });
    const answer = await call('PUT', '/_sim/world', { body: { name: 'documents' } });
    expect([answer.status, answer.json()]).toEqual([
      400,
      {
        error: '/name must be one of: documented, empty. Did you mean documented?',
        pointer: '/name',
        nearest: 'documented',
      },
    ]);
  });

  it('should be told as it was chosen last', async () => {
    const { call, as } = createCaller({ world: 'documented' });
    const told = async (caller: Pick<Caller, 'call'>) =>
      (await caller.call('GET', '/_sim/world')).json();
    expect(await told({ call })).toEqual({ name: 'documented' });
    for (let times = 0; times < 2; times += 1) {
      const answer = await call('PUT', '/_sim/world', { body: { name: 'empty' } });
      expect([answer.status, answer.json()]).toEqual([200, { name: 'empty' }]);
      expect(await told({ call })).toEqual({ name: 'empty' });
    }
    expect(await told(as({ 'x-sandbox-name': 'other' }))).toEqual({ name: 'documented' });
  });

  it.each([
    {},
    { name: 'empty', edition: 'none' },
    { name: 7 },
    { name: 'empty', colour: 'red' },
    '{',
  ])('should stay what it is for the body %j', async (body) => {
    const { call, list } = createCaller({ world: 'documented' });
    const answer = await call('PUT', '/_sim/world', { body });
    expect([answer.status, answer.json()]).toMatchObject([400, { error: expect.any(String) }]);
    expect((await list()).records).toHaveLength(5);
  });

  it('should clear the journal with the sandbox', async () => {
    const { call, list } = createCaller();
    for (const [method, path] of [
      ['POST', '/_sim/reset'],
      ['PUT', '/_sim/world'],
    ] as const) {
      await list();
      await call(method, path, { body: { name: 'empty' } });
      const { entries } = (await call('GET', '/_sim/journal')).json<{ entries: unknown[] }>();
      expect(entries).toMatchObject([{ kind: 'control', request: { path } }]);
    }
  });
});
