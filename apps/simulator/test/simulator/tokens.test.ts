import { describe, expect, it } from 'vitest';
import { type Caller, createCaller, startAt } from '../callers/caller.ts';
import { expired, issue, refusal, use } from '../callers/token-requests.ts';

const dayMs = 86_400_000;

describe('a token', () => {
  const expired401 = async (caller: Caller, token: string) =>
    expect(await refusal(use(caller, token))).toEqual(expired);

  it('should expire with the wall clock, where nobody moves the clock', async () => {
    let now = startAt;
    const caller = createCaller({ now: () => now });
    const token = await issue(caller);
    now += dayMs - 1001;
    expect((await use(caller, token)).status).toBe(200);
    now += 1;
    await expired401(caller, token);
  });

  it('should be fresh although the clock was moved on days before it was made', async () => {
    const caller = createCaller();
    await caller.advance(10 * dayMs);
    const token = await issue(caller);
    expect((await use(caller, token)).status).toBe(200);
    await caller.advance(dayMs);
    await expired401(caller, token);
    expect((await use(caller, await issue(caller))).status).toBe(200);
  });

  it.each<[string, (token: string) => string]>([
    ['with other claims', (token) => token.replace(/\.(.)/, (_, c) => `.${c === 'e' ? 'f' : 'e'}`)],
    ['with another signature', (token) => token.replace(/.{3}$/, 'AAA')],
    ['without a signature', (token) => token.replace(/[^.]+$/, '')],
    ['cut short', (token) => token.split('.').slice(0, 2).join('.')],
    ['with a part too many', (token) => `${token}.x`],
    ['of somebody else', () => 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln'],
    ['that is none', () => 'token'],
  ])('%s should be refused where only ours are taken', async (_, tamper) => {
    const caller = createCaller({ auth: 'strict' });
    await expired401(caller, tamper(await issue(caller)));
  });

  it('of another seed should be refused where only ours are taken', async () => {
    const token = await issue(createCaller({ seed: 'other' }));
    await expired401(createCaller({ auth: 'strict' }), token);
    expect((await use(createCaller(), token)).status).toBe(200);
  });

  it('should be any where any is taken', async () => {
    expect((await use(createCaller(), '{ACCESS_TOKEN}')).status).toBe(200);
  });

  it('should outlive any number of clock calls that do not move the clock', async () => {
    const caller = createCaller();
    await caller.advance(172_800_000);
    const token = await issue(caller);
    for (let call = 0; call < 1100; call += 1) await caller.toNextChange();
    expect((await use(caller, token)).status).toBe(200);
  });

  it('should outlive more clock calls than are remembered', async () => {
    const caller = createCaller();
    await caller.advance(172_800_000);
    const token = await issue(caller);
    for (let call = 0; call < 1100; call += 1) await caller.advance(1);
    expect((await use(caller, token)).status).toBe(200);
  });
});
