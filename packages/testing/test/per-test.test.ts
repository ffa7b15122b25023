import { describe, expect, it, vi } from 'vitest';
import { type Hook, simulatorPerTest } from '../src/index.ts';
import { jobIn, poll } from './jobs.ts';
import { createSimulator } from './simulator.ts';

const sideBySide = /^simulatorPerTest: two tests, or a test and its subtest, run at the same time/;

/** A runner's hooks, each of which a test calls when it likes. */
function runner() {
  const hooks: { before: () => Promise<void>; after: () => Promise<void> } = {
    before: async () => {},
    after: async () => {},
  };
  const beforeEach: Hook = (run) => {
    hooks.before = run;
  };
  const afterEach: Hook = (run) => {
    hooks.after = run;
  };
  return { hooks, beforeEach, afterEach };
}

function perTest(options: object = {}) {
  const { hooks, ...given } = runner();
  return {
    hooks,
    sim: simulatorPerTest({ createSimulator, leaks: 'throw', ...options, ...given }),
  };
}

describe('simulatorPerTest', () => {
  it.each([
    ['vitest', { task: { result: { state: 'fail' } } }, { task: { result: { state: 'pass' } } }],
    ['node:test', { error: new Error('timed out') }, { error: null }],
  ])(
    'should tell what the client did wrong where a test has failed: %s',
    async (_, failed, passed) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const { hooks, sim } = perTest({ leaks: 'ignore' });
      for (const context of [passed, failed]) {
        await hooks.before();
        const job = await jobIn(sim);
        await sim.clock.advance('5m');
        for (let polls = 0; polls < 9; polls++) await poll(sim, job);
        await (hooks.after as (context: unknown) => Promise<void>)(context);
      }
      expect(warn.mock.calls).toEqual([[expect.stringMatching(/polls-after-the-end: /)]]);
      warn.mockRestore();
    },
  );

  it('should make one simulator, and a sandbox for each test', async () => {
    const create = vi.fn(createSimulator);
    const { hooks, sim } = perTest({ createSimulator: create, leaks: 'ignore' });
    const seen: string[] = [];
    for (let test = 0; test < 3; test++) {
      await hooks.before();
      seen.push(sim.sandbox);
      expect(await sim.jobs.list()).toEqual([]);
      await jobIn(sim);
      await hooks.after();
    }
    expect(create).toHaveBeenCalledOnce();
    expect(new Set(seen).size).toBe(3);
  });

  it('should have all that the simulator of a test has, but its end', async () => {
    const { hooks, sim } = perTest();
    await hooks.before();
    expect(Object.keys(sim).sort()).toEqual([
      'apiKey',
      'baseUrl',
      'clock',
      'datasets',
      'fetch',
      'headers',
      'jobs',
      'journal',
      'org',
      'report',
      'rules',
      'sandbox',
      'token',
    ]);
    expect(sim.baseUrl).toBe('http://localhost');
    expect(sim.headers['authorization']).toBe(`Bearer ${sim.token}`);
    expect(sim.headers['x-api-key']).toBe(sim.apiKey);
    expect(sim.headers['x-gw-ims-org-id']).toBe(sim.org);
    expect(await sim.report()).toEqual({ requests: 0, findings: [] });
    await hooks.after();
  });

  it('should reject use before or after a test', async () => {
    const { hooks, sim } = perTest();
    const outside =
      /^simulatorPerTest: there is no sandbox outside of a test\. .* Await each expectation\.$/;
    expect(() => sim.fetch).toThrow(outside);
    await expect(sim.report()).rejects.toThrow(outside);
    await hooks.before();
    const { fetch } = sim;
    await hooks.after();
    expect(() => sim.clock).toThrow(TypeError);
    await expect(fetch('/data/core/ups/export/jobs')).rejects.toThrow('fetch failed');
  });

  it('should fail all concurrent tests, and continue after them', async () => {
    const { hooks, sim } = perTest();
    await hooks.before();
    await sim.jobs.next('stuck');
    await expect(hooks.before()).rejects.toThrow(sideBySide);
    expect(() => sim.jobs).toThrow(sideBySide);
    await hooks.after();
    expect(() => sim.jobs).toThrow(sideBySide);
    await hooks.after();
    await hooks.before();
    expect(await sim.rules.list()).toEqual([]);
    await hooks.after();
  });

  it('should report the leaks of each test', async () => {
    const { hooks, sim } = perTest();
    await hooks.before();
    await sim.jobs.next('stuck');
    await expect(hooks.after()).rejects.toThrow('(the next job: stuck) acted 0 of 1 time');
    await hooks.before();
    await hooks.after();
  });

  it('should go on after a sandbox that could not be opened', async () => {
    let isDown = true;
    const create = () => {
      const { fetch } = createSimulator();
      const failing: typeof fetch = async (input, init) => {
        if (isDown) throw new Error('down');
        return fetch(input, init);
      };
      return { fetch: failing };
    };
    const { hooks, sim } = perTest({ createSimulator: create });
    await expect(hooks.before()).rejects.toThrow(
      'The simulator did not respond to PUT /_sim/clock: Error: down.',
    );
    await hooks.after();
    isDown = false;
    await hooks.before();
    expect(await sim.jobs.list()).toEqual([]);
    await hooks.after();
  });

  it('should reject invalid options before any test', () => {
    const { beforeEach, afterEach } = runner();
    expect(() => simulatorPerTest({ createSimulator, afterEach })).toThrow(
      new TypeError(
        'simulatorPerTest: beforeEach is required; import it from vitest, node:test, or @jest/globals.',
      ),
    );
    const nothing = { beforeEach, afterEach } as unknown as { url: string };
    expect(() => simulatorPerTest(nothing)).toThrow(/^createSimulator is required/);
  });

  it('should use the global hooks, as in jest, by default', async () => {
    const { hooks, ...given } = runner();
    for (const [name, hook] of Object.entries(given)) vi.stubGlobal(name, hook);
    const sim = simulatorPerTest({ createSimulator });
    vi.unstubAllGlobals();
    await hooks.before();
    expect(sim.sandbox).toMatch(/^test-/);
    await hooks.after();
  });
});
