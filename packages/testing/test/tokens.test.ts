import { expect, it } from 'vitest';
import { connectionTo } from '../src/simulator-under-test.ts';
import { Tokens } from '../src/tokens.ts';
import { createSimulator } from './simulator.ts';

const org = '0123456789ABCDEF01234567@AdobeOrg';

function bearing(text: string): Request {
  return new Request('http://localhost/', { headers: { authorization: `bearer ${text}` } });
}

it('should return one token to concurrent calls, and another when it has expired', async () => {
  const now = Date.now();
  const tokens = new Tokens(connectionTo(createSimulator({ now: () => now })), org, () => now);
  const [one, other] = await Promise.all([tokens.token(), tokens.token()]);
  expect(other).toBe(one);
  expect(await tokens.token()).toBe(one);
  tokens.expire();
  const next = await tokens.token();
  expect(next).not.toBe(one);
  expect([one, next].map((text) => tokens.isRefused(bearing(text)))).toEqual([true, false]);
});

it('should keep a token for an hour of its clock, and replace it a minute before its end', async () => {
  const start = Date.now();
  let now = start;
  const tokens = new Tokens(connectionTo(createSimulator({ now: () => now })), org, () => now);
  const one = await tokens.token();
  now = start + 3_600_000;
  expect(await tokens.token()).toBe(one);
  // The simulator's tokens are good for a second less than a day.
  now = start + 86_399_000 - 60_001;
  expect(await tokens.token()).toBe(one);
  now += 1;
  expect(await tokens.token()).not.toBe(one);
});

it('should distinguish its tokens from others', async () => {
  const now = Date.now();
  const tokens = new Tokens(connectionTo(createSimulator({ now: () => now })), org, () => now);
  const one = await tokens.token();
  await tokens.learn(Response.json({ access_token: 'told' }));
  const texts = [one, 'told', 'mine'];
  expect(texts.map((text) => tokens.isForeign(bearing(text)))).toEqual([false, false, true]);
  expect(tokens.isForeign(new Request('http://localhost/'))).toBe(false);
});
