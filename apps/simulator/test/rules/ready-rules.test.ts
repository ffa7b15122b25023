import type { RuleRequest } from '@aep-sim/types';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { firstRules } from '../../src/core/commands/add-rule.ts';
import ready from '../../src/generated/example-rules.json' with { type: 'json' };
import { createCaller, jobsPath } from '../callers/caller.ts';

/** A caller whose simulator begins with ready rules. */
function withReady(name: string) {
  const { rules = [] } = ready.find((one) => one.name === name) ?? {};
  return createCaller({ rules: { sandbox: firstRules(rules as RuleRequest[]), none: [] } });
}

afterEach(() => {
  vi.useRealTimers();
});

describe('the ready rules', () => {
  it('should let about one request in ten fail: flaky', async () => {
    const { call } = withReady('flaky');
    const seen = { 200: 0, 503: 0, reset: 0 };
    for (let sent = 0; sent < 400; sent += 1) {
      const answer = await call('GET', jobsPath).catch((error: Error) => error);
      if (answer instanceof Error) seen.reset += 1;
      else seen[answer.status as 200 | 503] += 1;
      if (answer instanceof Error) expect(answer).toMatchObject({ message: 'fetch failed' });
      else if (answer.status === 503) expect(answer.headers.get('retry-after')).toBe('1');
    }
    // Five standard deviations around 20.
    for (const failed of [seen[503], seen.reset]) expect(Math.abs(failed - 20)).toBeLessThan(22);
    expect(seen[200] + seen[503] + seen.reset).toBe(400);
  });

  it('should let ten requests pass in a second: rate-limited', async () => {
    const { call, advance } = withReady('rate-limited');
    const statuses = async (key: string, count: number) => {
      const answers = [];
      for (let sent = 0; sent < count; sent += 1) {
        answers.push(await call('GET', jobsPath, { headers: { 'x-api-key': key } }));
      }
      for (const { status, headers } of answers) {
        if (status === 429) expect(headers.get('retry-after')).toBe('1');
      }
      return answers.map(({ status }) => status);
    };
    const ten = Array(10).fill(200);
    expect(await statuses('one', 12)).toEqual([...ten, 429, 429]);
    expect(await statuses('two', 10)).toEqual(ten);
    await advance(1000);
    expect(await statuses('one', 11)).toEqual([...ten, 429]);
  });

  it('should answer 300 to 800 ms late: slow', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { call } = withReady('slow');
    let status = 0;
    const answer = call('GET', jobsPath).then((given) => {
      status = given.status;
    });
    while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(299);
    expect(status).toBe(0);
    await vi.advanceTimersByTimeAsync(501);
    await answer;
    expect(status).toBe(200);
  });
});
