import { describe, expect, it } from 'vitest';
import { createCaller, startAt } from '../../test/callers/caller.ts';
import type { SimulatorOptions } from '../options.ts';

const YEAR_2026 = 1_767_225_600_000;

/** A caller of a simulator whose wall clock can be moved. */
function callerAt(options: Partial<SimulatorOptions>) {
  const wall = { at: startAt };
  const caller = createCaller({ now: () => wall.at, ...options });
  const choose = (body: object) => caller.call('PUT', '/_sim/world', { body });
  const shown = async () => {
    const { now, running } = await caller.clock();
    return [now, running];
  };
  return { ...caller, wall, choose, shown };
}

describe('the clock of a new sandbox', () => {
  it.each([
    [YEAR_2026],
    ['2026-01-01T00:00:00Z'],
    ['2026-01-01T01:00:00+01:00'],
    [{ at: '2026-01-01T00:00:00Z' }],
    [{ at: YEAR_2026, running: false }],
  ])('should stand where the option says: %j', async (clock) => {
    const { wall, shown, createDataSet, createJob, job, advance, as } = callerAt({ clock });
    expect(await shown()).toEqual([YEAR_2026, false]);
    wall.at += 5000;
    const made = await createJob(await createDataSet());
    expect(made.creationTime).toBe(YEAR_2026);
    wall.at += 5000;
    expect((await job(made.id)).status).toBe('NEW');
    await advance(3000);
    expect((await job(made.id)).updateTime).toBe(YEAR_2026 + 3000);
    expect((await as({ 'x-sandbox-name': 'other' }).clock()).now).toBe(YEAR_2026);
  });

  it('should run on from there where it is told to', async () => {
    const { wall, shown, call, advance } = callerAt({ clock: { at: YEAR_2026, running: true } });
    expect(await shown()).toEqual([YEAR_2026, true]);
    wall.at += 5000;
    expect(await shown()).toEqual([YEAR_2026 + 5000, true]);
    await advance(1000);
    expect(await shown()).toEqual([YEAR_2026 + 6000, true]);
    await call('POST', '/_sim/reset');
    expect(await shown()).toEqual([YEAR_2026, true]);
    wall.at += 1;
    expect(await shown()).toEqual([YEAR_2026 + 1, true]);
  });

  it('should go on from where it stands once it is started', async () => {
    const { wall, call, shown } = callerAt({ clock: YEAR_2026 });
    wall.at += 1_000_000;
    await call('PUT', '/_sim/clock', { body: { running: true } });
    wall.at += 5;
    expect(await shown()).toEqual([YEAR_2026 + 5, true]);
    await call('POST', '/_sim/reset');
    expect(await shown()).toEqual([YEAR_2026, false]);
  });

  it.each([
    ['', 'yesterday', '2026-13-01T00:00:00Z', '2026', -1, 1.5, Number.NaN, 253_402_300_800_000],
    [null, { at: 'now' }, {}, [], true],
  ])('should be a time', (...clocks) => {
    for (const clock of clocks) {
      const options = { clock } as Partial<SimulatorOptions>;
      expect(() => createCaller(options)).toThrow(
        /^createSimulator: clock(\.at)? must be Unix time/,
      );
    }
    const running = 'yes' as unknown as boolean;
    expect(() => createCaller({ clock: { at: 0, running } })).toThrow(/clock.running must be/);
  });

  it('should not make older tokens expire', async () => {
    const far = '2500-01-01T00:00:00Z';
    const { wall, call, choose } = callerAt({ auth: 'strict' });
    const body = 'grant_type=client_credentials&client_id=key&client_secret=s';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const token = (await call('POST', '/ims/token/v3', { headers, body })).json<{
      access_token: string;
    }>();
    const list = async () => {
      const authorization = `Bearer ${token.access_token}`;
      return (await call('GET', '/data/core/ups/export/jobs', { headers: { authorization } }))
        .status;
    };
    expect(await list()).toBe(200);
    wall.at += 5;
    for (const at of [far, 0]) {
      for (const running of [true, false]) {
        await choose({ name: 'empty', at, running });
        expect(await list()).toBe(200);
      }
    }
    await call('POST', '/_sim/clock/advance', { body: { byMs: 86_400_000 } });
    expect(await list()).toBe(401);
  });
});

describe('a sandbox that is put in a world', () => {
  it.each<[object, [now: number, running: boolean]]>([
    [{}, [startAt + 9, true]],
    [{ running: true }, [startAt + 9, true]],
    [{ running: false }, [startAt, false]],
    [{ at: YEAR_2026 }, [YEAR_2026, false]],
    [{ at: '2026-01-01T00:00:00Z', running: false }, [YEAR_2026, false]],
    [{ at: YEAR_2026, running: true }, [YEAR_2026 + 9, true]],
    [{ at: 0 }, [0, false]],
  ])('should have the clock that is chosen: %j', async (chosen, expected) => {
    const { wall, choose, shown, as } = callerAt({});
    expect((await choose({ name: 'documented', ...chosen })).status).toBe(200);
    wall.at += 9;
    expect(await shown()).toEqual(expected);
    expect((await as({ 'x-sandbox-name': 'other' }).clock()).now).toBe(startAt + 9);
  });

  it.each<[object, [now: number, running: boolean]]>([
    [{}, [YEAR_2026, false]],
    [{ running: true }, [YEAR_2026 + 9, true]],
    [{ at: 5 }, [5, false]],
  ])('should otherwise have that of the simulator: %j', async (chosen, expected) => {
    const { wall, choose, shown } = callerAt({ clock: YEAR_2026 });
    await choose({ name: 'empty', ...chosen });
    wall.at += 9;
    expect(await shown()).toEqual(expected);
  });

  it.each([-1, 253_402_300_800_000, 'soon', '', '2026-01-01'])(
    'should not have one at %j',
    async (at) => {
      const { choose, list } = callerAt({ world: 'documented' });
      const { status, ...answer } = await choose({ name: 'empty', at });
      expect([status, answer.json()]).toEqual([
        400,
        {
          error: `/at must be Unix time in milliseconds, or an RFC 3339 timestamp such as 2026-11-26T21:00:00Z; got "${at}".`,
          pointer: '/at',
        },
      ]);
      expect((await list()).records).toHaveLength(5);
    },
  );
});
