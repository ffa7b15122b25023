import { editionNames } from '@aep-sim/types';
import { describe, expect, it } from 'vitest';
import {
  createCaller,
  jobRequest,
  jobsPath,
  scripted,
  scriptRule,
  startAt,
} from '../../../test/callers/caller.ts';

describe('create', () => {
  it('should give racing creations an id each and list them all', async () => {
    const { createDataSet, createJob, list, addRule, advance } = createCaller();
    const dataSet = await createDataSet();
    await addRule(scriptRule('stuck', { times: 3 }));
    const made = await Promise.all(Array.from({ length: 10 }, () => createJob(dataSet)));
    const ids = new Set(made.map(({ id }) => id));
    expect(ids.size).toBe(10);
    expect(new Set(made.map(({ requestId }) => requestId)).size).toBe(10);
    await advance(3000);
    const { records } = await list();
    expect(new Set(records.map(({ id }) => id))).toEqual(ids);
    expect(records.filter(({ status }) => status === 'PROCESSING')).toHaveLength(3);
  });

  it('should answer NEW even at the pace instant, and have ended by the next call', async () => {
    const { createDataSet, createJob, job } = createCaller({ pace: 'instant' });
    const dataSet = await createDataSet();
    for (const [script, end] of [
      ['succeeds', 'SUCCEEDED'],
      ['partly-fails', 'SUCCEEDED'],
      ['fails-exporting', 'FAILED'],
      ['fails-writing', 'FAILED'],
      ['stuck', 'PROCESSING'],
    ] as const) {
      const made = await createJob(dataSet, scripted(script));
      expect(made).toMatchObject({ status: 'NEW', updateTime: startAt });
      expect(made.errors).toBeUndefined();
      expect(await job(made.id)).toMatchObject({ status: end, updateTime: startAt });
    }
  });

  it.each(['', ...editionNames.map((name) => `/editions/${name}`)])(
    'should name the path of the job, under that of the request: %s',
    async (prefix) => {
      const { call, createDataSet } = createCaller();
      const body = jobRequest(await createDataSet());
      const answer = await call('POST', `${prefix}${jobsPath}`, { body });
      const { id } = answer.json<{ id: number }>();
      const location = answer.headers.get('x-location') ?? '';
      expect([answer.status, location]).toEqual([200, `${prefix}${jobsPath}/${id}`]);
      expect((await call('GET', location)).json()).toMatchObject({ id, status: 'NEW' });
    },
  );

  it('should start a job for each request, the same one too', async () => {
    const { createDataSet, createJob, list } = createCaller();
    const dataSet = await createDataSet();
    const sent = { headers: { 'x-request-id': 'request-1' } };
    const made = [await createJob(dataSet, sent), await createJob(dataSet, sent)];
    expect(made[0]?.destination.batchId).not.toBe(made[1]?.destination.batchId);
    const { records } = await list();
    expect(records.map(({ id }) => id)).toEqual([made[1]?.id, made[0]?.id]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(2);
  });

  it('should export the store ups unless a header names another', async () => {
    const { createDataSet, createJob } = createCaller();
    const dataSet = await createDataSet();
    expect(await createJob(dataSet)).toMatchObject({ profileInstanceId: 'ups' });
    const headers = { 'x-profile-instance-id': 'other' };
    expect(await createJob(dataSet, { headers })).toMatchObject({ profileInstanceId: 'other' });
  });

  it('should tell the journal the job, and the rule that chose its script', async () => {
    const { createDataSet, createJob, addRule, call } = createCaller();
    const dataSet = await createDataSet();
    const rule = (await addRule(scriptRule('stuck', { times: 1 }))).json<{ id: string }>();
    const made = [await createJob(dataSet), await createJob(dataSet)];
    const { entries } = (await call('GET', '/_sim/journal?after=2')).json<{ entries: object[] }>();
    expect(entries).toMatchObject([
      { jobId: made[0]?.id, rule: { id: rule.id, effect: 'script' } },
      { jobId: made[1]?.id },
    ]);
    expect(entries[1]).not.toHaveProperty('rule');
  });
});

describe('the schema of a new job', () => {
  const profiles = '_xdm.context.profile';

  it.each(editionNames)('should be that of profiles where none is sent: %s', async (edition) => {
    const { call, createDataSet, job } = createCaller({ edition });
    const { schema: _, ...body } = jobRequest(await createDataSet()) as { schema: object };
    const { status, json } = await call('POST', jobsPath, { body });
    const created = json<{ id: number }>();
    expect(status).toBe(200);
    for (const shown of [created, await job(created.id)]) {
      expect(shown).toMatchObject({ schema: { name: profiles } });
    }
  });

  it.each([
    profiles,
    '_xdm.context.profile__union',
    'https://ns.adobe.com/xdm/context/profile__union',
  ])('may be named %s, and is shown as it was sent', async (name) => {
    const { call, createDataSet } = createCaller();
    const body = { ...jobRequest(await createDataSet()), schema: { name } };
    expect((await call('POST', jobsPath, { body })).json()).toMatchObject({ schema: { name } });
  });
});

describe('the version of a merge policy', () => {
  const attributeMerge = { type: 'timestampOrdered' };
  const ofVersions = (id: string, count: number) =>
    Array.from({ length: count }, (_, nth) => ({ id, version: count - nth, attributeMerge }));

  /** The answers to requests for these versions of a policy. */
  async function sent(id: string, versions: readonly number[]) {
    const { call, createDataSet, list } = createCaller();
    const mergePolicies = [
      { id: 'own', version: 3, attributeMerge },
      { id: 'own', version: 9, attributeMerge },
      { id: 'timestampOrdered-none-mp', version: 4, attributeMerge },
      ...ofVersions('old', 40),
    ];
    await call('PUT', '/_sim/merge-policies', { body: { mergePolicies } });
    const request = jobRequest(await createDataSet());
    const answers = [];
    for (const version of versions) {
      const body = { ...request, mergePolicy: { id, version } };
      const { status, text } = await call('POST', jobsPath, { body });
      answers.push(
        status === 200 ? 200 : /\/mergePolicy\/version must be [^\]]*\d/.exec(text)?.[0],
      );
    }
    const created = answers.filter((answer) => answer === 200).length;
    expect((await list()).records).toHaveLength(created);
    return answers;
  }

  it('should be one that the policy has, if it is known', async () => {
    const wrong = '/mergePolicy/version must be a version of the merge policy \\"own\\": 3, 9';
    expect(await sent('own', [3, 9, 1, 8])).toEqual([200, 200, wrong, wrong]);
    const builtIn = 'timestampOrdered-none-mp';
    expect(await sent(builtIn, [1, 4, 2])).toEqual([200, 200, expect.stringMatching(/: 1, 4$/)]);
  });

  it('should be told the nearest of many', async () => {
    expect(await sent('old', [40, 99, 0])).toEqual([
      200,
      expect.stringMatching(/: 40 is the nearest of 40$/),
      expect.stringMatching(/: 1 is the nearest of 40$/),
    ]);
  });

  it('should be any of a policy that does not exist, as the documents show them', async () => {
    const printed = 'e5bc94de-cd14-4cdf-a2bc-88b6e8cbfac2';
    expect(await sent(printed, [1, 7, 0, -1])).toEqual([200, 200, 200, 200]);
  });
});

it.each([
  [1, 200],
  [2, 400],
])(
  'should know the built-in merge policy where the sandbox has none of its own: version %i',
  async (version, status) => {
    const { call, createDataSet } = createCaller();
    const mergePolicy = { id: 'timestampOrdered-none-mp', version };
    const body = { ...jobRequest(await createDataSet()), mergePolicy };
    expect((await call('POST', jobsPath, { body })).status).toBe(status);
    const other = { ...body, mergePolicy: { id: 'defined nowhere', version } };
    expect((await call('POST', jobsPath, { body: other })).status).toBe(200);
  },
);
