import { describe, expect, it } from 'vitest';
import { WaitTimedOut } from '../src/index.ts';
import { after, polls, running } from './polls.ts';
import { errorResponse, rejection, type Scripted, scriptedClient } from './scripted.ts';

describe('the deadline', () => {
  const failed = async (
    answers: Scripted[],
    deadlineMs: number,
    given: number | typeof running = 7,
  ) => {
    const scripted = scriptedClient(answers);
    const error = await rejection<WaitTimedOut>(
      scripted.client.waitForExportJob(given, { deadlineMs }),
    );
    return { error, ...scripted };
  };

  it('should poll a last time at its end', async () => {
    const { client, clock } = scriptedClient(polls('NEW', 'NEW', 'SUCCEEDED'));
    await client.waitForExportJob(7, { deadlineMs: 1700 });
    expect(clock.slept).toEqual([1000, 700]);
  });

  it('should reject with the job as it was last seen', async () => {
    const { error, clock } = await failed(polls('NEW', 'NEW', 'PROCESSING'), 1700);
    expect(error).toBeInstanceOf(WaitTimedOut);
    expect(error).toMatchObject({ id: 7, job: { status: 'PROCESSING' } });
    expect(error.message).toBe(
      'Export job 7 did not finish within 1700 ms; its last status was PROCESSING. It may still be running.',
    );
    expect(clock.slept).toEqual([1000, 700]);
  });

  it('should allow one poll when it is now', async () => {
    expect((await failed(polls('NEW'), 0)).error.job?.status).toBe('NEW');
    expect((await failed([], 0, running)).error.job).toBe(running);
  });

  it('should not be jumped by a Retry-After', async () => {
    const { clock, requests } = await failed([after(60)], 5000);
    expect(requests).toHaveLength(1);
    expect(clock.slept).toEqual([5000]);
  });

  it('should still have its last poll when a Retry-After ends at it', async () => {
    const { client, clock } = scriptedClient([after(5), ...polls('SUCCEEDED')]);
    expect(await client.waitForExportJob(7, { deadlineMs: 5000 })).toMatchObject({ ended: true });
    expect(clock.slept).toEqual([5000]);
  });

  it('should still have its last repetition when a Retry-After ends at it', async () => {
    const busy = errorResponse(503, { 'retry-after': '5' });
    const { client, clock } = scriptedClient([busy, ...polls('SUCCEEDED')]);
    expect(await client.waitForExportJob(7, { deadlineMs: 5000 })).toMatchObject({ ended: true });
    expect(clock.slept).toEqual([5000]);
  });

  it('should hold for the repetitions of a poll', async () => {
    const { error, clock } = await failed(
      [errorResponse(503), errorResponse(503), errorResponse(503)],
      1200,
    );
    expect(error).toMatchObject({ kind: 'wait-timed-out', cause: { status: 503 } });
    expect(error).not.toHaveProperty('job');
    expect(clock.slept).toEqual([500, 700]);
    const asked = await failed(
      [...polls('NEW'), errorResponse(503, { 'retry-after': '60' })],
      3000,
    );
    expect(asked.error).toMatchObject({ kind: 'wait-timed-out', job: { status: 'NEW' } });
    expect(asked.clock.slept).toEqual([1000, 2000]);
    expect(asked.requests).toHaveLength(2);
  });

  it('should leave other failures of a poll as they are', async () => {
    expect((await failed([errorResponse(404)], 1200)).error).toMatchObject({
      kind: 'api',
      status: 404,
    });
  });

  it('should cut short a poll that hangs, five seconds after it', async () => {
    const hang = () => {
      queueMicrotask(() => controller.abort(new Error('late')));
      return new Promise<Response>(() => {});
    };
    const requestTimeoutMs = Number.POSITIVE_INFINITY;
    const { client, clock } = scriptedClient([...polls('NEW'), hang], { requestTimeoutMs });
    const timeouts: number[] = [];
    const controller = new AbortController();
    clock.timeout = (ms) => {
      timeouts.push(ms);
      return controller.signal;
    };
    const error = await rejection(client.waitForExportJob(7, { deadlineMs: 1000 }));
    expect(error).toMatchObject({ kind: 'wait-timed-out', job: { status: 'NEW' } });
    expect(timeouts).toEqual([6000]);
  });
});
