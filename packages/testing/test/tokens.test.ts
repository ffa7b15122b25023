import { expect, it } from 'vitest';
import { reach } from '../src/simulator-under-test.ts';
import { Tokens } from '../src/tokens.ts';
import { createSimulator } from './simulator.ts';

const org = '0123456789ABCDEF01234567@AdobeOrg';

function bearing(text: string): Request {
  return new Request('http://localhost/', { headers: { authorization: `bearer ${text}` } });
}

it('should give one token to all who ask at once, and another once that has expired', async () => {
  const now = Date.now();
  const tokens = new Tokens(reach(createSimulator({ now: () => now })), org, () => now);
  const [one, other] = await Promise.all([tokens.token(), tokens.token()]);
  expect(other).toBe(one);
  expect(await tokens.token()).toBe(one);
  tokens.expire();
  const next = await tokens.token();
  expect(next).not.toBe(one);
  expect([one, next].map((text) => tokens.isRefused(bearing(text)))).toEqual([true, false]);
});

it('should know its tokens from others, and from those that it is told of', async () => {
  const now = Date.now();
  const tokens = new Tokens(reach(createSimulator({ now: () => now })), org, () => now);
  const one = await tokens.token();
  await tokens.learn(Response.json({ access_token: 'told' }));
  const texts = [one, 'told', 'mine'];
  expect(texts.map((text) => tokens.isForeign(bearing(text)))).toEqual([false, false, true]);
  expect(tokens.isForeign(new Request('http://localhost/'))).toBe(false);
});
