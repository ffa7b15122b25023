import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ticking } from '../costs/ticking.ts';
import { type WorkMeter, workMeter } from '../costs/work-meter.ts';
import type { Attack } from './attack.ts';
import { type State, stateOf, still } from './state.ts';
import { attackable, type Seen, secrets, type Target } from './target.ts';

/** Blocks of our code in one turn of the event loop: as if the largest body were gone through twenty times. */
const MOST_WORK = 20 * 1_048_576;
/** The same for work in steps, each of which has a hundred parts. */
const MOST_IN_STEPS = 1_000_000;
const MOST_BYTES = 65_536;

/** Tries a group of attacks. Those that leave no trace are tried on one simulator, and so are the next. */
export function tried(group: string, attacks: readonly Attack[]): void {
  describe(group, () => {
    let target: Target | undefined;
    let meter: WorkMeter;
    beforeAll(() => {
      meter = workMeter();
    });
    afterAll(async () => {
      meter[Symbol.dispose]();
      await target?.[Symbol.asyncDispose]();
    });

    it.each(attacks)('should harm nobody: $what', async (attack) => {
      const at = target ?? (await attackable());
      target = undefined;
      await expectNoHarm(attack, at, meter);
      if (attack.grows) await at[Symbol.asyncDispose]();
      else target = at;
    });
  });
}

async function expectNoHarm(attack: Attack, at: Target, meter: WorkMeter): Promise<void> {
  const before = await stateOf(at);
  at.log.length = 0;
  // A step of long work is a hundred parts, on every machine.
  ticking(0.1);
  let seen: readonly Seen[] = [];
  const work = await meter.most(async () => {
    seen = [await attack.act(at)].flat();
  });
  vi.restoreAllMocks();
  expect(work).toBeLessThan(attack.isStepped ? MOST_IN_STEPS : MOST_WORK);
  expectAnswers(attack, seen);
  expect(at.bugs).toEqual([]);
  expectState(before, await stateOf(at), attack.grows ?? []);
  await expectNoSecret(at, seen);
  await at.control('DELETE', '/_sim/journal');
}

function expectAnswers({ statuses }: Attack, seen: readonly Seen[]): void {
  expect(seen.length).toBeGreaterThan(0);
  for (const { status, head, body } of seen) {
    if (statuses) expect(statuses, body.slice(0, 500)).toContain(status);
    else
      expect([status >= 400, status < 500], `${status} ${body.slice(0, 500)}`).toEqual([
        true,
        true,
      ]);
    if (status >= 400) expect(body.length).toBeLessThan(MOST_BYTES);
    expect(head).not.toContain('access-control-');
  }
}

function expectState(before: State, after: State, grows: readonly (keyof State)[]): void {
  for (const part of Object.keys(before) as (keyof State)[]) {
    const left = grows.includes(part) ? still(before[part], after[part]) : after[part];
    expect(left, part).toEqual(before[part]);
  }
}

async function expectNoSecret(at: Target, seen: readonly Seen[]): Promise<void> {
  const journals = await Promise.all(
    ['', '?tenant=none'].map((query) => at.control('GET', `/_sim/journal${query}`)),
  );
  const said = [...seen, ...journals].flatMap(({ head, body }) => [head, body]);
  for (const text of [...said, ...at.log]) {
    for (const secret of Object.values(secrets)) expect(text).not.toContain(secret);
  }
}
