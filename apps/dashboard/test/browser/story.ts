import type { Served } from './served.ts';

const JOBS = '/data/core/ups/export/jobs';
const SEGMENTS = [
  '4edc8488-2fb5-4c6b-8aa1-3c9b13f65a5e',
  '7a5d2f0e-9d6b-4b58-a5fb-1f3f9a6f0c11',
  '52c26d0d-45f2-47a2-ab30-ed06abc981ff',
  '1111d0ad-45f2-47a2-ab30-ed06abc981aa',
];
const ENDED = ['SUCCEEDED', 'FAILED', 'CANCELLED'];
const STEP_S = 5;

/** A job that a client polls. */
interface Polled {
  readonly id: number;
  readonly everyS: number;
  /** How often it still polls after it has seen the end. */
  extra: number;
  nextS: number;
}

export interface Story {
  /** The job that fails while it writes, and is polled on. */
  readonly failed: number;
  readonly succeeded: number;
}

/**
 * A quarter of an hour of a client: each outcome of a job, a rejected create, a lost answer, faults, retries, polls
 * without a pause and polls after the end. The clock of the sandbox must stand.
 */
export async function play(sim: Served): Promise<Story> {
  const polled: Polled[] = [];
  let nowS = 0;
  const rule = (body: object) => sim.control('POST', '/rules', body);
  const create = (count: number, headers: Record<string, string> = {}, status?: string) =>
    sim.startJob(headers, {
      filter: {
        segments: SEGMENTS.slice(0, count).map((segmentId) => ({
          segmentId,
          ...(status && { status: [status] }),
        })),
      },
      perSegment: count > 1,
    });
  const watch = (id: number, everyS: number, extra = 0): number => {
    polled.push({ id, everyS, extra, nextS: nowS + everyS });
    return id;
  };
  const poll = async (one: Polled): Promise<boolean> => {
    const { body } = await sim.api<{ status?: string }>('GET', `${JOBS}/${one.id}`);
    one.nextS = nowS + one.everyS;
    if (ENDED.includes(body?.status ?? '')) one.extra -= 1;
    return one.extra >= 0;
  };
  const pass = async (seconds: number, stepS = STEP_S): Promise<void> => {
    for (let left = seconds; left > 0; left -= stepS) {
      await sim.advance(stepS * 1000);
      nowS += stepS;
      for (const one of [...polled]) {
        if (one.nextS > nowS) continue;
        if (!(await poll(one))) polled.splice(polled.indexOf(one), 1);
      }
    }
  };

  const succeeded = watch(await create(2), 30);
  await pass(90);
  await create(1, {}, 'realised').catch(() => {});
  await rule({
    match: { operation: 'createExportJob' },
    times: 1,
    effect: { type: 'answer-lost', then: 503 },
  });
  await create(1).catch(() => {});
  await pass(5);
  watch(await create(1), 30);
  await pass(115);
  await rule({ times: 1, effect: { type: 'script', script: 'fails-writing' } });
  const failed = watch(await create(2), 20, 11);
  await pass(60);
  const late = await create(1);
  await pass(60);
  await rule({
    match: { operation: 'retrieveExportJob', jobId: late },
    times: 4,
    effect: { type: 'error', status: 503, retryAfterS: 30 },
  });
  for (let tries = 0; tries < 4; tries += 1) {
    await sim.api('GET', `${JOBS}/${late}`);
    await sim.advance(1000);
  }
  watch(late, 30);
  watch(await create(1, { 'x-aep-sim-script': 'fails-exporting' }), 45);
  await pass(60);
  const gone = watch(await create(1), 40);
  await pass(60);
  watch(await create(4, { 'x-aep-sim-script': 'partly-fails' }), 50);
  await pass(30);
  await sim.api('DELETE', `${JOBS}/${gone}`);
  const endless = await create(1, { 'x-aep-sim-script': 'stuck' });
  await sim.api('GET', `${JOBS}?status=nonsense`);
  await sim.api('GET', `${JOBS}/999`);
  watch(endless, 1);
  await pass(240, 1);
  for (let jobs = 0; jobs < 4; jobs += 1) {
    watch(await create(1), 30);
    await pass(50);
  }
  await rule({
    match: { operation: 'listExportJobs' },
    times: 2,
    effect: { type: 'error', status: 429, retryAfterS: 10 },
  });
  return { failed, succeeded };
}
