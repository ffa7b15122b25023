import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Caller,
  createCaller,
  jobsPath,
  scripted,
  startAt,
} from '../../test/callers/caller.ts';

interface Listed {
  readonly jobs: readonly { readonly id: number }[];
  readonly next?: string;
}

/** A job that has ended and a newer one that is stuck. */
async function withJobs() {
  const caller = createCaller({ population: 60 });
  const dataSet = await caller.createDataSet();
  const ended = await caller.createJob(dataSet);
  await caller.advance(3000);
  const stuck = await caller.createJob(dataSet, scripted('stuck'));
  const show = (path: string) => caller.call('GET', `/_sim/jobs${path}`);
  return { ...caller, ended, stuck, show };
}

async function errorOf(answer: Promise<Answer>): Promise<[number, unknown]> {
  const { status, json } = await answer;
  return [status, json()];
}

describe('the jobs of a sandbox', () => {
  it('should be listed newest first, with rows and polls', async () => {
    const { ended, stuck, show, job, call } = await withJobs();
    for (let polls = 0; polls < 2; polls += 1) await job(ended.id);
    await call('GET', `${jobsPath}/${ended.id}`, { headers: { 'x-aep-sim-page': '1' } });
    const { jobs, next } = (await show('')).json<Listed>();
    expect(next).toBeUndefined();
    expect(jobs).toMatchObject([
      { id: stuck.id, phase: 'queued', chosenBy: 'header', polls: 0 },
      { id: ended.id, phase: 'succeeded', chosenBy: 'default', polls: 2 },
    ]);
    const counted = (await job(ended.id)).metrics as { totalExportedProfileCounter: number };
    expect(jobs[1]).toMatchObject({ rows: counted.totalExportedProfileCounter });
    expect(jobs[0]).not.toHaveProperty('rows');
  });

  it('should be listed a page at a time', async () => {
    const { ended, stuck, show } = await withJobs();
    const first = (await show('?limit=1')).json<Listed>();
    expect(first.jobs.map(({ id }) => id)).toEqual([stuck.id]);
    const second = (await show(`?limit=1&after=${first.next}`)).json<Listed>();
    expect(second.jobs.map(({ id }) => id)).toEqual([ended.id]);
    expect(second.next).toBeUndefined();
  });

  it.each([
    ['?limit=0', 'limit must be an integer from 1 to 1000; got "0".', { nearest: 1 }],
    ['?limit=1001', 'limit must be an integer from 1 to 1000; got "1001".', { nearest: 1000 }],
    ['?after=yesterday', 'after must be the next of a page; got "yesterday".', {}],
  ])('should not be listed for %s', async (query, error, place) => {
    const { show } = await withJobs();
    expect(await errorOf(show(query))).toEqual([400, { error, ...place }]);
  });
});

describe('a job', () => {
  it('should be shown as it is now, or as it was', async () => {
    const { ended, show, job } = await withJobs();
    await job(ended.id);
    const now = (await show(`/${ended.id}`)).json();
    expect(now).toMatchObject({ at: startAt + 3000, phase: 'succeeded', polls: 1 });
    expect(now).toHaveProperty('rows');
    const then = (await show(`/${ended.id}?at=${startAt + 600}`)).json();
    expect(then).toMatchObject({
      at: startAt + 600,
      phase: 'exporting',
      next: { phase: 'writing', at: startAt + 1800, inMs: 1200 },
    });
    expect(then).not.toHaveProperty('rows');
  });

  it('should be shown as it will be', async () => {
    const { createDataSet, createJob, call } = createCaller();
    const { id } = await createJob(await createDataSet());
    const later = await call('GET', `/_sim/jobs/${id}?at=${startAt + 3000}`);
    expect(later.json()).toMatchObject({ phase: 'succeeded', rows: expect.any(Number) });
  });

  it('should be shown whatever its request asks for, with a body that asks for the same', async () => {
    const { createDataSet, call } = createCaller({ population: 60 });
    const body = {
      fields: 'identities.id',
      mergePolicy: { id: 'timestampOrdered-none-mp', version: 1 },
      filter: {
        segments: [{ segmentId: 'a', segmentNs: 'AAM', status: ['realized'] }],
        segmentQualificationTime: { startTime: '2018-10-25T13:22:04Z' },
        fromTimestamp: '2018-10-25T13:22:04-07:00',
        emptyProfiles: true,
      },
      destination: { datasetId: await createDataSet(), segmentPerBatch: false },
      schema: { name: '_xdm.context.profile' },
      evaluationInfo: { segmentation: true },
    };
    const created = await call('POST', jobsPath, { body });
    const { id } = created.json<{ id: number }>();
    const shown = await call('GET', `/_sim/jobs/${id}`);
    expect(shown.status).toBe(200);
    expect(shown.json<{ request: unknown }>().request).toEqual(body);
  });

  it('should not poll the job', async () => {
    const { ended, show } = await withJobs();
    for (const path of [`/${ended.id}`, `/${ended.id}/answer`, '']) await show(path);
    expect((await show(`/${ended.id}`)).json()).toMatchObject({ polls: 0 });
  });
});

describe('the answer to a GET of a job', () => {
  it('should be what that edition gives, the one of the simulator without a name', async () => {
    const { ended, show, call } = await withJobs();
    for (const [query, edition] of [
      ['', 'platform'],
      ['?edition=', 'platform'],
      ['?edition=tutorial', 'tutorial'],
      ['?edition=segmentation-2020', 'segmentation-2020'],
    ]) {
      const given = await call('GET', `/editions/${edition}/data/core/ups/export/jobs/${ended.id}`);
      const shown = (await show(`/${ended.id}/answer${query}`)).json();
      expect(shown).toMatchObject({ edition, at: startAt + 3000 });
      expect(shown).toHaveProperty('answer', given.json());
    }
  });

  it('should be that of another instant, as it was given then', async () => {
    const caller = createCaller();
    const { id } = await caller.createJob(await caller.createDataSet());
    const given = await caller.job(id);
    await caller.advance(3000);
    const shown = await caller.call('GET', `/_sim/jobs/${id}/answer?at=${startAt}`);
    expect(shown.json()).toMatchObject({ at: startAt, answer: given });
    expect(shown.json()).toHaveProperty('answer', given);
  });

  it('should not be that of an edition that does not exist', async () => {
    const { ended, show } = await withJobs();
    const error = expect.stringContaining('got "tutoria". Did you mean tutorial?');
    expect(await errorOf(show(`/${ended.id}/answer?edition=tutoria`))).toEqual([
      400,
      { error, nearest: 'tutorial' },
    ]);
  });
});

describe.each(['', '/answer'])('a job that cannot be shown (%s)', (part) => {
  const before = (caller: Pick<Caller, 'call'>, id: number, at: unknown) =>
    errorOf(caller.call('GET', `/_sim/jobs/${id}${part}?at=${at}`));

  it('should be one that did not exist yet', async () => {
    const { ended, ...caller } = await withJobs();
    expect(await before(caller, ended.id, startAt - 1)).toEqual([
      404,
      {
        error: `Export job ${ended.id} did not exist at ${startAt - 1}; it was created at ${startAt}.`,
        nearest: startAt,
      },
    ]);
    const error = 'at must be an integer of at least 0; got "now".';
    expect(await before(caller, ended.id, 'now')).toEqual([400, { error }]);
  });

  it('should be one of another sandbox, or of none', async () => {
    const { ended, as, show } = await withJobs();
    const stranger = as({ 'x-sandbox-name': 'dev' });
    expect(await errorOf(stranger.call('GET', `/_sim/jobs/${ended.id}${part}`))).toEqual([
      404,
      {
        error: `Export job "${ended.id}" was not found in sandbox dev; GET /_sim/jobs lists its jobs.`,
      },
    ]);
    for (const id of ['7', 'x', `0${ended.id}`, `${ended.id}.0`, '%00']) {
      expect([id, (await show(`/${id}${part}`)).status]).toEqual([id, 404]);
    }
  });
});
