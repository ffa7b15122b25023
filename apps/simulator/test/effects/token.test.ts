import { describe, expect, it } from 'vitest';
import { createCaller, jobsPath } from '../callers/caller.ts';
import { expired, issue } from '../callers/token-requests.ts';
import { entriesOf } from '../rules/faults.ts';

const rule = (state: string, more: object = {}) => ({
  times: 1,
  effect: { type: 'token', state },
  ...more,
});
const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('the effect token', () => {
  it.each(['expired', 'revoked'])('should reject the token from then on: %s', async (state) => {
    const caller = createCaller();
    const token = await issue(caller);
    const ask = async (of: string) => {
      const { status, json } = await caller.call('GET', jobsPath, as(of));
      return [status, status === 200 ? undefined : json()];
    };
    await caller.addRule(rule(state, { skip: 1 }));
    expect(await ask(token)).toEqual([200, undefined]);
    for (let times = 0; times < 3; times += 1) expect(await ask(token)).toEqual(expired);
    expect(await ask(await issue(caller))).toEqual([200, undefined]);
    expect(await ask('any other')).toEqual([200, undefined]);
    const entries = await entriesOf(caller, '?after=1');
    expect(entries.map(({ why, rule: met }) => [why?.[0]?.keyword, met?.effect])).toEqual([
      [undefined, undefined],
      [`token-${state}`, 'token'],
      [`token-${state}`, undefined],
      [`token-${state}`, undefined],
      [undefined, undefined],
      [undefined, undefined],
    ]);
    expect(JSON.stringify(await caller.call('GET', '/_sim/jobs'))).not.toContain(token);
  });

  it('should reject it in its own sandbox alone, until that is reset', async () => {
    const caller = createCaller();
    const other = caller.as({ 'x-sandbox-name': 'other' });
    await caller.addRule(rule('revoked'));
    expect((await caller.call('GET', jobsPath)).status).toBe(401);
    expect((await other.call('GET', jobsPath)).status).toBe(200);
    await caller.call('POST', '/_sim/reset');
    expect((await caller.call('GET', jobsPath)).status).toBe(200);
  });

  it('should do nothing to a request without a token', async () => {
    const caller = createCaller();
    await caller.addRule(rule('revoked'));
    const without = { headers: { authorization: null } };
    expect((await caller.call('GET', jobsPath, without)).status).toBe(403);
    expect((await caller.call('GET', jobsPath)).status).toBe(200);
  });
});
