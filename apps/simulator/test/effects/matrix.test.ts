import { describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { effectsOf } from '../../src/http/faults/fits.ts';
import { looks } from './looks.ts';
import { requestsOf } from './requests.ts';
import { started } from './started.ts';
import type { Seen } from './wire.ts';

/** These let the work be done. */
const WORKING = ['latency', 'drip', 'answer-lost'];
/** Tried elsewhere: they are about jobs, or seen in other requests. */
const ELSEWHERE = ['script', 'cancel', 'token', 'page', 'hold'];

/** Of each operation the effects that a look can see. */
const rows = operations.map(({ name, family, ...operation }) => {
  const effects = effectsOf({ name, family, ...operation }).filter(
    (effect) => !ELSEWHERE.includes(effect),
  );
  const all = effects.includes('cut') ? [...effects, 'reset after bytes'] : effects;
  return { name, family, effects: all };
});

const rule = (operation: string, effect: object) => ({ match: { operation }, times: 1, effect });

/** What does not differ from run to run; a token does. */
const shown = ({ status, body }: Seen, family: string) =>
  family === 'ims' ? status : { status, body };

describe.each(rows)('$name', ({ name, family, effects }) => {
  const query = family === 'ims' ? '?tenant=none' : '';

  it.each(effects)('should meet %s once, and then be as if it never had', async (look) => {
    const { effect, isSeen } = looks[look] ?? expect.fail(`no look at ${look}`);
    await using plain = await started();
    await using faulty = await started();
    const asked =
      requestsOf(plain.world)[name] ??
      expect.fail(`no request of ${name} in test/effects/requests.ts`);
    // Ids are drawn from how many things a sandbox has: both have a rule.
    await plain.arm(rule(name, { type: 'error', status: 500 }), query);
    expect((await plain.see(asked)).status).toBe(500);
    const right = [await plain.see(asked), await plain.see(asked)];
    const [first, second] = right as [Seen, Seen];
    expect(first.status).toBeLessThan(300);

    const counted = await faulty.arm(rule(name, effect(first)), query);
    const seen = await faulty.see(asked);
    const then = await faulty.see(asked);

    expect(isSeen(seen, first), JSON.stringify(seen)).toBe(true);
    const expected = WORKING.includes(look) ? second : first;
    expect(shown(then, family)).toEqual(shown(expected, family));
    expect(await counted()).toMatchObject({ matches: 2, hits: 1, exhausted: true });
    expect([...plain.bugs, ...faulty.bugs, ...faulty.caller.bugs]).toEqual([]);
  });
});
