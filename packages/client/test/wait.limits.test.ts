import { describe, expect, it, vi } from 'vitest';
import { type Clock, systemClock } from '../src/index.ts';
import { fakeClock } from './fake-clock.ts';
import { errorResponse, job, json, rejection, type Scripted, scriptedClient } from './scripted.ts';

const polls = (...statuses: string[]): Response[] => statuses.map((status) => json(job(status)));
const after = (text: string) => json(job('PROCESSING'), { headers: { 'retry-after': text } });

/** A clock whose wall is moved by a sleep, and whose lengths are not. */
function movedClock(byMs: number) {
  const clock = fakeClock();
  let wallMs = 0;
  return {
    ...clock,
    now: () => clock.now() + wallMs,
    elapsed: () => clock.now(),
    sleep: (ms: number, signal?: AbortSignal) => {
      wallMs += byMs;
      return clock.sleep(ms, signal);
    },
  };
}

describe('a clock that is moved', () => {
  it.each([-86_400_000, 86_400_000])('should not move a deadline, by %i ms', async (byMs) => {
    const clock = movedClock(byMs);
    const { client } = scriptedClient(polls('NEW', 'NEW', 'NEW'), { clock });
    const error = await rejection(client.waitForExportJob(7, { deadlineMs: 1700 }));
    expect(error).toMatchObject({ kind: 'wait-timed-out' });
    expect(clock.slept).toEqual([1000, 700]);
  });

  it('should not move the deadline of repetitions', async () => {
    const clock = movedClock(-86_400_000);
    const answers = [errorResponse(503), errorResponse(503), errorResponse(503)];
    const { client } = scriptedClient(answers, { clock });
    const error = await rejection(client.waitForExportJob(7, { deadlineMs: 1200 }));
    expect(error).toMatchObject({ kind: 'wait-timed-out' });
    expect(clock.slept).toEqual([500, 700]);
  });

  it('should show the time of a Retry-After all the same', async () => {
    const clock = { ...fakeClock(), elapsed: () => 5 };
    const date = new Date(clock.now() + 9000).toUTCString();
    const { client } = scriptedClient(
      [errorResponse(503, { 'retry-after': date }), ...polls('NEW')],
      {
        clock,
      },
    );
    await client.getExportJob(7);
    expect(clock.slept).toEqual([9000]);
  });

  it('should not be what the machine measures lengths by', () => {
    vi.useFakeTimers({ now: 5000, toFake: ['Date'] });
    try {
      const before = systemClock.elapsed?.() ?? Number.NaN;
      vi.setSystemTime(1e15);
      expect((systemClock.elapsed?.() ?? Number.NaN) - before).toBeLessThan(1e14);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a Retry-After that asks for long', () => {
  it.each(['121', '86400', '9'.repeat(400)])('should be kept within limits: %s', async (text) => {
    const { client, clock } = scriptedClient([after(text), ...polls('SUCCEEDED')]);
    await client.waitForExportJob(7);
    expect(clock.slept).toEqual([120_000]);
  });

  it('should be kept within those of the client', async () => {
    const retry = { maxRetryAfterMs: 5000 };
    const { client, clock } = scriptedClient([after('6'), ...polls('SUCCEEDED')], { retry });
    await client.waitForExportJob(7);
    expect(clock.slept).toEqual([5000]);
  });

  it('should be reported as a number', async () => {
    const { client } = scriptedClient([errorResponse(503, { 'retry-after': '9'.repeat(400) })]);
    const error = await rejection(client.getExportJob(7));
    expect(error).toMatchObject({ retryAfterMs: Number.MAX_SAFE_INTEGER });
  });
});

describe('a wait', () => {
  it('should have one end for all its polls', async () => {
    const ends: number[] = [];
    const clock: Clock = {
      ...fakeClock(),
      timeout: (ms) => {
        ends.push(ms);
        return new AbortController().signal;
      },
    };
    const { client } = scriptedClient(polls('NEW', 'NEW', 'NEW', 'SUCCEEDED'), { clock });
    await client.waitForExportJob(7, { deadlineMs: 60_000 });
    expect(ends).toEqual([65_000, ...[1, 2, 3, 4].map(() => 30_000)]);
  });

  it('should end as onProgress does, if that is a promise', async () => {
    const wrong = new Error('disk full');
    const { client, requests } = scriptedClient(polls('NEW', 'NEW'));
    const onProgress = () => Promise.reject(wrong);
    expect(await rejection(client.waitForExportJob(7, { onProgress }))).toBe(wrong);
    expect(requests).toHaveLength(1);
  });

  it('should end by its signal while onProgress is busy', async () => {
    const reason = new Error('enough');
    const controller = new AbortController();
    const { client } = scriptedClient(polls('NEW'));
    const onProgress = () => {
      queueMicrotask(() => controller.abort(reason));
      return new Promise(() => {});
    };
    const { signal } = controller;
    expect(await rejection(client.waitForExportJob(7, { onProgress, signal }))).toBe(reason);
  });

  it.each([
    [{ deadlineMs: '5000' }, TypeError],
    [{ deadlineMs: Number.NaN }, RangeError],
    [{ onProgress: 'x' }, TypeError],
    [{ pollMs: '5' }, RangeError],
    [{ pollMs: Number.POSITIVE_INFINITY }, RangeError],
    [{ maxPollMs: Number.POSITIVE_INFINITY }, RangeError],
    [{ factor: Number.POSITIVE_INFINITY }, RangeError],
  ])('should reject %o', async (options, kind) => {
    const { client, requests } = scriptedClient([] as Scripted[]);
    const error = await rejection(client.waitForExportJob(7, options as object));
    expect(error).toBeInstanceOf(kind);
    expect(requests).toEqual([]);
  });
});
