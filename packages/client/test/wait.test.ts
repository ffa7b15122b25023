import { describe, expect, it } from 'vitest';
import {
  ExportJobCancelled,
  ExportJobFailed,
  readExportJob,
  type WaitOptions,
} from '../src/index.ts';
import { after, polls, running } from './polls.ts';
import { errorResponse, job, json, rejection, type Scripted, scriptedClient } from './scripted.ts';

describe('the polls of a job', () => {
  it('should begin at once for an id, and grow apart', async () => {
    const { client, clock } = scriptedClient(polls('NEW', 'PROCESSING', 'PROCESSING', 'SUCCEEDED'));
    expect(await client.waitForExportJob(7)).toMatchObject({ id: 7, status: 'SUCCEEDED' });
    expect(clock.slept).toEqual([1000, 1500, 2250]);
  });

  it('should count a given job as the first poll', async () => {
    const { client, clock, requests } = scriptedClient(polls('SUCCEEDED'));
    await client.waitForExportJob(running);
    expect(requests).toHaveLength(1);
    expect(clock.slept).toEqual([1000]);
  });

  it('should not be taken at a job that has ended', async () => {
    const { client, requests } = scriptedClient([]);
    const done = readExportJob(job('SUCCEEDED'));
    expect(await client.waitForExportJob(done)).toBe(done);
    expect(await rejection(client.waitForExportJob(readExportJob(job('FAILED'))))).toMatchObject({
      kind: 'job-failed',
    });
    expect(requests).toEqual([]);
  });

  it('should keep within the longest wait, and follow the options', async () => {
    const { client, clock } = scriptedClient(polls('NEW', 'NEW', 'NEW', 'NEW', 'SUCCEEDED'));
    await client.waitForExportJob(7, { pollMs: 10, factor: 3, maxPollMs: 50 });
    expect(clock.slept).toEqual([10, 30, 50, 50]);
  });

  it.each([
    [0, 800],
    [0.999999, 1200],
  ])('should spread by chance %d to %i ms', async (chance, waitMs) => {
    const { client, clock } = scriptedClient(polls('NEW', 'SUCCEEDED'));
    clock.random = () => chance;
    await client.waitForExportJob(7);
    expect(clock.slept).toEqual([waitMs]);
  });

  it('should keep within the longest wait for every random number', async () => {
    const { client, clock } = scriptedClient(polls('NEW', 'SUCCEEDED'));
    clock.random = () => 0.999999;
    await client.waitForExportJob(7, { maxPollMs: 1000 });
    expect(clock.slept).toEqual([1000]);
  });

  it('should keep a pause between them for every random number', async () => {
    const { client, clock } = scriptedClient(polls('NEW', 'SUCCEEDED'));
    clock.random = () => 0;
    await client.waitForExportJob(7, { jitter: 1 });
    expect(clock.slept).toEqual([100]);
  });

  it('should go on while the status is unknown', async () => {
    const { client } = scriptedClient(polls('QUEUED', 'SUCCEEDED'));
    expect(await client.waitForExportJob(7)).toMatchObject({ status: 'SUCCEEDED' });
  });

  it('should be passed to onProgress, the last one too', async () => {
    const seen: string[] = [];
    const { client } = scriptedClient(polls('NEW', 'CANCELLING', 'CANCELLED'));
    const onProgress: WaitOptions['onProgress'] = ({ status }) => seen.push(status);
    await rejection(client.waitForExportJob(7, { onProgress }));
    expect(seen).toEqual(['NEW', 'CANCELLING', 'CANCELLED']);
  });

  it('should come no sooner than Retry-After asks, once', async () => {
    const { client, clock } = scriptedClient([
      after(5),
      ...polls('NEW'),
      after(1),
      ...polls('SUCCEEDED'),
    ]);
    await client.waitForExportJob(7);
    expect(clock.slept).toEqual([5000, 1500, 2250]);
  });

  it('should be repeated like any GET, and fail the wait when that fails', async () => {
    const answers: Scripted[] = [errorResponse(503), ...polls('NEW'), errorResponse(404)];
    const { client, clock } = scriptedClient(answers);
    expect(await rejection(client.waitForExportJob(7))).toMatchObject({ status: 404 });
    expect(clock.slept).toEqual([500, 1000]);
  });
});

describe('the end of a wait', () => {
  it('should be an error with the job if the job failed', async () => {
    const errors = [
      { code: '0090000009', msg: 'Error writing' },
      { code: 'unknown', msg: 'Aborted.' },
    ];
    const { client } = scriptedClient([json({ ...job('FAILED'), errors })]);
    const error = await rejection<ExportJobFailed>(client.waitForExportJob(7));
    expect(error).toBeInstanceOf(ExportJobFailed);
    expect(error.message).toBe(
      'Export job 7 failed: Error writing (0090000009); Aborted. (unknown).',
    );
    expect(error.errors).toEqual([
      { code: '0090000009', message: 'Error writing' },
      { code: 'unknown', message: 'Aborted.' },
    ]);
    expect(error.job).toMatchObject({ id: 7, status: 'FAILED' });
  });

  it('should be an error with the job if the job was cancelled', async () => {
    const { client } = scriptedClient(polls('CANCELLED'));
    const error = await rejection<ExportJobCancelled>(client.waitForExportJob(7));
    expect(error).toBeInstanceOf(ExportJobCancelled);
    expect(error.job.status).toBe('CANCELLED');
    expect(error.errors).toEqual([]);
  });

  it.each([{ pollMs: 0 }, { maxPollMs: 0 }, { factor: 0.9 }, { jitter: -1 }, { deadlineMs: -1 }])(
    'should be a RangeError for %j',
    async (options) => {
      const { client, requests } = scriptedClient([]);
      expect(await rejection(client.waitForExportJob(7, options))).toBeInstanceOf(RangeError);
      expect(requests).toEqual([]);
    },
  );
});

describe('an abort', () => {
  const reason = new Error('enough');

  it('should end a wait before its first poll', async () => {
    const { client, requests } = scriptedClient([]);
    const signal = AbortSignal.abort(reason);
    expect(await rejection(client.waitForExportJob(running, { signal }))).toBe(reason);
    expect(requests).toEqual([]);
  });

  it('should end a wait for a job that has ended already', async () => {
    const { client } = scriptedClient([]);
    const done = readExportJob(job('SUCCEEDED'));
    const signal = AbortSignal.abort(reason);
    expect(await rejection(client.waitForExportJob(done, { signal }))).toBe(reason);
  });

  it.each([{}, { deadlineMs: 60_000 }])(
    'should end a wait between two polls, with %j',
    async (more) => {
      const controller = new AbortController();
      const { client, requests } = scriptedClient(polls('NEW'));
      const wait = client.waitForExportJob(7, {
        ...more,
        signal: controller.signal,
        onProgress: () => controller.abort(reason),
      });
      expect(await rejection(wait)).toBe(reason);
      expect(requests).toHaveLength(1);
    },
  );

  it.each([{}, { deadlineMs: 60_000 }])('should end a poll that hangs, with %j', async (more) => {
    const controller = new AbortController();
    const hang = () => {
      queueMicrotask(() => controller.abort(reason));
      return new Promise<Response>(() => {});
    };
    const { client } = scriptedClient([hang]);
    const wait = client.waitForExportJob(7, { ...more, signal: controller.signal });
    expect(await rejection(wait)).toBe(reason);
  });
});
