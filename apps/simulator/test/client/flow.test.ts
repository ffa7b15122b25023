import { type Client, type ClientOptions, createClient, type ExportJob } from '@aep-sim/client';
import { editionNames } from '@aep-sim/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FakeClock, fakeClock } from '../../../../packages/client/test/fake-clock.ts';
import { collected, org, rejection } from '../../../../packages/client/test/scripted.ts';
import { paceNames, scriptNames } from '../../src/core/script.ts';
import { createSimulator, type SimulatorOptions } from '../../src/index.ts';

const union = 'https://ns.adobe.com/xdm/context/profile__union';
const schema = { name: '_xdm.context.profile' };

/** A simulator and a client of it, on one clock. */
function connected(
  options: Partial<SimulatorOptions> = {},
  more: Partial<ClientOptions> & { clock?: FakeClock; edition?: string } = {},
) {
  const { clock = fakeClock(), edition, ...rest } = more;
  const requests: Request[] = [];
  const simulator = createSimulator({ now: clock.now, ...options });
  const client = createClient({
    baseUrl: `http://localhost${edition ? `/editions/${edition}` : ''}`,
    imsOrgId: org,
    apiKey: 'key',
    token: 'token',
    sandbox: 'dev',
    clock,
    fetch: (request) => {
      requests.push(request);
      return simulator.fetch(request);
    },
    ...rest,
  });
  return { client, clock, requests };
}

async function started(
  client: Client,
  script: string,
  segments: string[] = [],
): Promise<ExportJob> {
  const { id } = await client.createDataSet({ name: 'Export', schemaRef: { id: union } });
  return client.createExportJob(
    {
      destination: { datasetId: id, segmentPerBatch: segments.length > 0 },
      schema,
      ...(segments.length > 0 && {
        filter: { segments: segments.map((segmentId) => ({ segmentId })) },
      }),
    },
    { headers: { 'x-aep-sim-script': script } },
  );
}

describe.each(editionNames)('the whole flow in the edition %s', (edition) => {
  it('should create a dataset and read it', async () => {
    const { client } = connected({}, { edition });
    const { id } = await client.createDataSet({ name: 'My Export', schemaRef: { id: union } });
    expect(id).toMatch(/^[0-9a-f]{24}$/);
    expect(await client.getDataSet(id)).toMatchObject({
      id,
      name: 'My Export',
      schemaId: union,
      tags: { 'adobe/pqs/table': ['my_export'] },
    });
  });

  it('should start a job, wait for it and get it', async () => {
    const { client, clock } = connected({}, { edition });
    const seen: string[] = [];
    const made = await started(client, 'succeeds', ['one', 'two']);
    expect(made).toMatchObject({ status: 'NEW', ended: false, segmentPerBatch: true });
    const done = await client.waitForExportJob(made, {
      onProgress: ({ status }) => seen.push(status),
    });
    expect(seen).toEqual(['PROCESSING', 'PROCESSING', 'SUCCEEDED']);
    expect(clock.slept).toEqual([1000, 1500, 2250]);
    expect(done).toMatchObject({ id: made.id, ended: true, requestId: made.requestId });
    expect(done.batches).toEqual(made.batches);
    expect(done.batches).toHaveLength(edition === 'segmentation-2020' ? 1 : 2);
    expect(done.total).toEqual({ startAt: made.createdAt, endAt: made.createdAt + 3000 });
    expect(await client.getExportJob(made.id)).toEqual(done);
  });

  it.each([
    ['fails-exporting', ['0100000003']],
    ['fails-writing', ['0090000009', 'unknown']],
  ])('should reject when a job %s', async (script, codes) => {
    const { client } = connected({}, { edition });
    const made = await started(client, script);
    const error = await rejection(client.waitForExportJob(made));
    expect(error).toMatchObject({
      kind: 'job-failed',
      job: { id: made.id, status: 'FAILED', batches: [] },
      errors: codes.map((code) => ({ code })),
    });
  });

  it('should treat a partial failure as a success', async () => {
    const { client } = connected({}, { edition });
    const done = await client.waitForExportJob(await started(client, 'partly-fails', ['a', 'b']));
    expect(done.status).toBe('SUCCEEDED');
    const isShown = edition !== 'tutorial' && edition !== 'profile';
    expect(done.errors).toHaveLength(isShown ? 1 : 0);
  });

  it('should cancel a job that is stuck, and see it end', async () => {
    const { client } = connected({}, { edition });
    const made = await started(client, 'stuck');
    const timeout = await rejection(client.waitForExportJob(made, { deadlineMs: 3_600_000 }));
    expect(timeout).toMatchObject({ kind: 'wait-timed-out', job: { status: 'PROCESSING' } });
    await client.cancelExportJob(made.id);
    expect(await client.getExportJob(made.id)).toMatchObject({ status: 'CANCELLING' });
    const error = await rejection(client.waitForExportJob(made.id));
    expect(error).toMatchObject({ kind: 'job-cancelled', job: { status: 'CANCELLED' } });
    await client.cancelExportJob(made.id);
  });

  it('should list all jobs, a page at a time', async () => {
    const { client, clock, requests } = connected({}, { edition });
    const made: number[] = [];
    for (const script of ['succeeds', 'fails-writing', 'stuck', 'succeeds', 'succeeds']) {
      made.unshift((await started(client, script)).id);
    }
    clock.advance(10_000);
    requests.length = 0;
    const all = client.listExportJobs({ pageSize: 2 });
    expect((await collected(all)).map(({ id }) => id)).toEqual(made);
    expect(requests).toHaveLength(3);
    expect(await collected(all)).toHaveLength(5);
    const failed = client.listExportJobs({ pageSize: 1, status: 'FAILED' });
    expect((await collected(failed)).map(({ status }) => status)).toEqual(['FAILED']);
    const page = await client.exportJobPage({ limit: 2 });
    expect(page.jobs).toHaveLength(2);
    const rest = await client.exportJobPage({ limit: 3, cursor: page.next ?? '' });
    expect(rest.jobs.map(({ id }) => id)).toEqual(made.slice(2));
    expect(rest).not.toHaveProperty('next');
  });

  it('should report what was wrong', async () => {
    const { client } = connected({}, { edition });
    expect(await rejection(client.getExportJob(5))).toMatchObject({
      status: 404,
      code: 'AEPSIM-UNKNOWN-JOB-404',
      messages: ['Export job 5 was not found in sandbox dev. Check the ID and x-sandbox-name.'],
      requestId: expect.stringMatching(/^\w{32}$/),
    });
    expect(await rejection(client.cancelExportJob(5))).toMatchObject({ status: 404 });
    const unknown = { destination: { datasetId: 'f'.repeat(24) }, schema };
    expect(await rejection(client.createExportJob(unknown))).toMatchObject({
      status: 400,
      code: 'UPLIB-101554-503',
    });
    const { id } = await client.createDataSet({ name: 'Other' });
    const other = { destination: { datasetId: id }, schema };
    expect(await rejection(client.createExportJob(other, { requestId: 'mine' }))).toMatchObject({
      code: 'AEPSIM-SCHEMA-400',
      requestId: 'mine',
    });
    expect(await rejection(client.getDataSet('f'.repeat(24)))).toMatchObject({
      status: 404,
      code: 'NotFoundError',
      messages: ['DataSet not found.'],
    });
    const headers = { 'x-api-key': '' };
    expect(await rejection(client.getExportJob(5, { headers }))).toMatchObject({
      status: 403,
      code: '403000',
      messages: ['Api Key is required'],
    });
  });

  it('should keep to its sandbox', async () => {
    const simulator = createSimulator();
    const { fetch } = simulator;
    const ours = connected({}, { edition, fetch }).client;
    const theirs = connected({}, { edition, fetch, sandbox: 'theirs' }).client;
    const { id } = await started(ours, 'succeeds');
    expect(await ours.getExportJob(id)).toMatchObject({ id });
    expect(await rejection(theirs.getExportJob(id))).toMatchObject({ status: 404 });
  });
});

/** How the scripts end, as the control plane documents them. */
const ends = {
  succeeds: 'SUCCEEDED',
  'partly-fails': 'SUCCEEDED',
  'fails-exporting': 'FAILED',
  'fails-writing': 'FAILED',
  stuck: undefined,
};
/** From creation to end in milliseconds, with and without the write, as `--help` documents the paces. */
const lives = {
  instant: { all: 0, exporting: 0 },
  quick: { all: 3000, exporting: 2000 },
  realistic: { all: 280_000, exporting: 205_000 },
};

describe('waiting for any job under any script', () => {
  // Evenly spread: most of the doubles that fast-check draws are next to zero.
  const hundredths = (min: number, max: number) => fc.integer({ min, max }).map((n) => n / 100);
  const waits = fc.record({
    edition: fc.constantFrom(...editionNames),
    script: fc.constantFrom(...scriptNames),
    pace: fc.constantFrom(...paceNames),
    pollMs: fc.integer({ min: 200, max: 20_000 }),
    maxPollMs: fc.integer({ min: 5000, max: 60_000 }),
    factor: hundredths(110, 300),
    jitter: hundredths(0, 50),
    deadlineMs: fc.oneof(fc.nat(5000), fc.nat(400_000)),
    chance: fc.array(hundredths(0, 99), { minLength: 1 }),
  });

  it('should end as the script says, with the polls that the backoff allows', async () => {
    await fc.assert(
      fc.asyncProperty(waits, async ({ edition, script, pace, chance, ...options }) => {
        let drawn = 0;
        const clock = fakeClock(() => chance[drawn++ % chance.length] ?? 0);
        const { client, requests } = connected({ pace }, { edition, clock });
        const { id, createdAt } = await started(client, script);
        requests.length = 0;
        const { pollMs, maxPollMs, factor, jitter, deadlineMs } = options;
        const lifeMs =
          script === 'stuck'
            ? Number.POSITIVE_INFINITY
            : lives[pace][script === 'fails-exporting' ? 'exporting' : 'all'];

        const outcome = await client.waitForExportJob(id, options).then(
          ({ status }) => status,
          (error) => (error.job.status === 'FAILED' ? 'FAILED' : error.kind),
        );

        expect(outcome).toBe(lifeMs <= deadlineMs ? ends[script] : 'wait-timed-out');
        expect(requests).toHaveLength(clock.slept.length + 1);
        for (const [index, sleptMs] of clock.slept.entries()) {
          const nominal = Math.min(maxPollMs, pollMs * factor ** index);
          const isLast = index === clock.slept.length - 1;
          expect(sleptMs).toBeLessThanOrEqual(Math.min(maxPollMs, nominal * (1 + jitter) + 1));
          if (!isLast) expect(sleptMs).toBeGreaterThanOrEqual(Math.floor(nominal * (1 - jitter)));
        }
        const waitedMs = clock.now() - createdAt;
        expect(waitedMs).toBeLessThanOrEqual(deadlineMs);
        // The look before the last one still saw the job run.
        expect(waitedMs - (clock.slept.at(-1) ?? 0)).toBeLessThan(lifeMs || 1);
      }),
      { numRuns: 200 },
    );
  }, 60_000);
});
