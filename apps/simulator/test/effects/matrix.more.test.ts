import { describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { effectsOf, pageFaultsOf } from '../../src/http/faults/fits.ts';
import { requestsOf } from './requests.ts';
import { type Started, started } from './started.ts';
import type { Asked, Seen } from './wire.ts';

/** The operations that can have an effect, and how each is asked for. */
const rows = (effect: string) =>
  operations.filter((one) => effectsOf(one).some((able) => able === effect));

function askedOf({ world }: Started, name: string): Asked {
  return (
    requestsOf(world)[name] ?? expect.fail(`no request of ${name} in test/effects/requests.ts`)
  );
}

const rule = (operation: string, effect: object) => ({ match: { operation }, times: 1, effect });
const shown = ({ status, body }: Seen) => ({ status, body });

describe('token', () => {
  it.each(rows('token'))('should be refused from then on: $name', async ({ name }) => {
    await using simulator = await started();
    const asked = askedOf(simulator, name);
    const counted = await simulator.arm(rule(name, { type: 'token', state: 'expired' }));
    const seen = [await simulator.see(asked), await simulator.see(asked)];
    expect(seen.map(({ status }) => status)).toEqual([401, 401]);
    const authorization = 'Bearer another';
    const other = await simulator.see({ ...asked, headers: { ...asked.headers, authorization } });
    expect(other.status).toBeLessThan(300);
    expect(await counted()).toMatchObject({ matches: 3, hits: 1, exhausted: true });
  });
});

describe('page', () => {
  const lists = rows('page')
    .flatMap((one) => pageFaultsOf(one).map((as) => ({ ...one, as })))
    // The batch has one file: only a link can be wrong with it.
    .filter(({ name, as }) => !(name === 'listDatasetFiles' && as === 'short'));

  it.each(lists)(
    'should be wrong once, and then right: $name, $as',
    async ({ name, as, family }) => {
      await using simulator = await started();
      const asked = askedOf(simulator, name);
      // A batch has one file: only a link can be wrong with it.
      if (name === 'listDatasetFiles' && as === 'short') return;
      const path = as === 'expired-cursor' ? `${asked.path}?offset=1_1` : asked.path;
      const right = await simulator.see({ ...asked, path });
      const counted = await simulator.arm(rule(name, { type: 'page', as }));
      const seen = await simulator.see({ ...asked, path });
      const then = await simulator.see({ ...asked, path });
      expect(shown(seen)).not.toEqual(shown(right));
      if (as === 'short') expect(seen.body.length).toBeLessThan(right.body.length);
      expect(shown(then)).toEqual(shown(right));
      expect(await counted()).toMatchObject({ matches: 2, hits: 1, exhausted: true });
      expect([family, seen.status]).toEqual([family, as === 'expired-cursor' ? 400 : 200]);
    },
  );
});

describe('hold', () => {
  it.each(rows('hold'))('should wait once for another request: $name', async ({ name, family }) => {
    await using simulator = await started();
    const query = family === 'ims' ? '?tenant=none' : '';
    const operation = name === 'listLastBatches' ? 'listBatches' : 'listLastBatches';
    const effect = { type: 'hold', until: { operation }, maxMs: 600_000 };
    const counted = await simulator.arm(rule(name, effect), query);
    const asked = askedOf(simulator, name);
    const order: string[] = [];
    const held = simulator.see(asked).then((seen) => {
      order.push('held');
      return seen;
    });
    while ((await counted()).hits === 0);
    order.push('other');
    await simulator.see(askedOf(simulator, operation));
    const seen = await held;
    expect([order, seen.status]).toEqual([['other', 'held'], expect.any(Number)]);
    expect(seen.status).toBeLessThan(300);
    expect((await simulator.see(asked)).status).toBeLessThan(500);
    expect(await counted()).toMatchObject({ matches: 2, hits: 1, exhausted: true });
  });
});
