import { describe, expect, it } from 'vitest';
import {
  createCaller,
  dataSetsPath,
  jobRequest,
  jobsPath,
  unionSchema,
  usualHeaders,
} from '../callers/caller.ts';

interface Echo {
  readonly id: number;
  readonly fields?: string;
  readonly filter?: unknown;
  readonly mergePolicy?: unknown;
  readonly destination: { readonly datasetId: string };
}

/** Posts the text that `write` makes of a good data set id, and gives back the job as it is shown later. */
async function post(write: (dataSet: string) => string) {
  const { createDataSet, call, bugs } = createCaller();
  const dataSet = await createDataSet();
  const made = await call('POST', jobsPath, { body: write(dataSet) });
  const shown = await call('GET', `${jobsPath}/${made.json<{ id: number }>().id}`);
  expect(bugs).toEqual([]);
  return { dataSet, status: made.status, text: made.text, job: shown.json<Echo>() };
}

const withMore = (more: string) => (dataSet: string) =>
  `{${more},"destination":{"datasetId":"${dataSet}"},"schema":{"name":"_xdm.context.profile"}}`;

describe('a job', () => {
  it('should be made of what is known of its body, the rest left out', async () => {
    const plain = await post((id) => JSON.stringify(jobRequest(id)));
    const extra = await post((id) =>
      JSON.stringify({
        name: 'wrong',
        segmentId: 'a',
        destinationDatasetId: id,
        toString: 1,
        ...jobRequest(id),
        destination: { datasetId: id, dataSetId: 'other', colour: 'red' },
      }),
    );
    expect(extra.status).toBe(200);
    expect(extra.text).toBe(plain.text);
  });

  it('should take the last of keys that are given twice', async () => {
    const { job } = await post((id) =>
      withMore(
        '"fields":"a","fields":"b","filter":{"segments":[{"segmentId":"1","segmentId":"2"}]}',
      )(id),
    );
    expect(job.fields).toBe('b');
    expect(job.filter).toEqual({ segments: [{ segmentId: '2' }] });
  });

  it('should not be misled by __proto__', async () => {
    const { job, status } = await post(
      withMore('"__proto__":{"fields":"x"},"filter":{"__proto__":{"emptyProfiles":true}}'),
    );
    expect(status).toBe(200);
    expect(job.fields).toBeUndefined();
    expect(job.filter).toEqual({});
    expect(({} as Echo).fields).toBeUndefined();
  });

  it('should not find what it needs in __proto__', async () => {
    const body =
      '{"__proto__":{"destination":{"datasetId":"d"},"schema":{"name":"_xdm.context.profile"}}}';
    const answer = await createCaller().call('POST', jobsPath, { body });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('/destination is required');
  });

  it('should have a lone surrogate come back as it was sent', async () => {
    const { job, text } = await post(withMore('"fields":"\\ud800"'));
    expect(job.fields).toBe('\ud800');
    expect(text).toContain('"fields":"\\ud800"');
  });

  it('should have other text come back as it was sent', async () => {
    const fields = 'é 漢字 \u{1F600} \u0000 \u2028 </script> "\\';
    const { job } = await post(withMore(`"fields":${JSON.stringify(fields)}`));
    expect(job.fields).toBe(fields);
  });

  it.each(['9007199254740991', '-0', '1e3', '7.0'])(
    'should have the merge policy version %s',
    async (version) => {
      const { job, status } = await post(withMore(`"mergePolicy":{"version":${version}}`));
      expect(status).toBe(200);
      expect(job.mergePolicy).toEqual({ version: Number(version) + 0 });
    },
  );

  it.each([
    ['9007199254740993', 'must be at most 9007199254740991; JSON parsers round numbers beyond it'],
    ['1e308', 'must be at most 9007199254740991; JSON parsers round numbers beyond it'],
    [
      '-9007199254740993',
      'must be at least -9007199254740991; JSON parsers round numbers beyond it',
    ],
    ['0.1', 'must be an integer; got 0.1'],
  ])('should not have the merge policy version %s', async (version, message) => {
    const { status, text } = await post(withMore(`"mergePolicy":{"version":${version}}`));
    expect(status).toBe(400);
    expect(text).toContain(`/mergePolicy/version ${message}`);
  });

  it('should not have a version that is no number of JSON', async () => {
    const { createDataSet, call } = createCaller();
    const body = withMore('"mergePolicy":{"version":1e400}')(await createDataSet());
    const answer = await call('POST', jobsPath, { body });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('/mergePolicy/version must be a number');
  });

  it.each([
    ['an unknown key of a job', jobsPath, (deep: string) => withMore(`"deep":${deep}`)('d')],
    ['a data set', dataSetsPath, (deep: string) => `{"fileDescription":{"a":${deep}}}`],
  ])('should be refused when %s is nested too deep to be written again', async (_, path, body) => {
    const caller = createCaller();
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const answer = await caller.call('POST', path, { body: body(deep) });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('The request body is nested more than 100 levels deep.');
    expect((await caller.call('GET', path)).status).toBe(200);
    expect(caller.bugs).toEqual([]);
  });

  it('should be refused with its first ten errors, however much is wrong', async () => {
    const segments = Array.from({ length: 10_000 }, () => ({}));
    const body = { ...jobRequest('d'), filter: { segments } };
    const answer = await createCaller().call('POST', jobsPath, { body });
    expect(answer.status).toBe(400);
    const { errors } = answer.json<{ errors: Record<string, unknown[]> }>();
    // Before them stands the documented one, and after them how many more there are.
    expect(errors['400']?.length).toBe(12);
  });

  it.each([
    'application/json',
    'Application/JSON; charset=utf-8',
    'application/vnd.adobe.xdm+json',
  ])('should be made of a body of type %s', async (type) => {
    const { createDataSet, createJob } = createCaller();
    const headers = { 'content-type': type };
    expect((await createJob(await createDataSet(), { headers })).status).toBe('NEW');
  });
});

describe('a job id', () => {
  it('should be written in one way only', async () => {
    const { createDataSet, createJob, call } = createCaller();
    const { id } = await createJob(await createDataSet());
    for (const other of [`0${id}`, `+${id}`, `${id}.0`, `${id}n`, `0x${id.toString(16)}`]) {
      expect((await call('GET', `${jobsPath}/${other}`)).status).toBe(404);
      expect((await call('DELETE', `${jobsPath}/${other}`)).status).toBe(404);
    }
    const encoded = `%3${String(id).at(0)}${String(id).slice(1)}`;
    expect((await call('GET', `${jobsPath}/${encoded}`)).status).toBe(200);
  });
});

describe('a data set', () => {
  it('should be shown without what nobody knows of it', async () => {
    const { call } = createCaller();
    const body = `{"name":"A b","schemaRef":{"id":"${unionSchema}"},"id":"x","viewId":"y","imsOrg":"z","__proto__":{"created":1}}`;
    expect((await call('POST', dataSetsPath, { body })).status).toBe(201);
    const plain = await call('GET', dataSetsPath);
    const again = createCaller();
    await again.call('POST', dataSetsPath, {
      body: { name: 'A b', schemaRef: { id: unionSchema } },
    });
    expect(plain.text).toBe((await again.call('GET', dataSetsPath)).text);
  });

  it('should have the tags that it was given, __proto__ too', async () => {
    const { call } = createCaller();
    const tags = '{"__proto__":["a"],"constructor":["b"],"adobe/pqs/table":["mine"]}';
    await call('POST', dataSetsPath, { body: `{"tags":${tags}}` });
    expect((await call('GET', dataSetsPath)).text).toContain(`"tags":${tags}`);
  });
});

describe('a request without a need', () => {
  it.each([
    [{ 'content-type': 'application/json' }],
    [{ 'content-type': '' }],
    [{ 'content-type': null }],
    [{ accept: 'text/html' }],
    [{ accept: 'application/vnd.adobe.xdm+json' }],
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ host: 'localhost:8080' }],
    [{ host: '127.0.0.1:1' }],
    [{ host: '[::1]:1' }],
    [{ host: 'LOCALHOST' }],
  ])('should be answered all the same: %j', async (headers) => {
    const { createDataSet, createJob, call } = createCaller();
    const { id } = await createJob(await createDataSet());
    expect((await call('GET', `${jobsPath}/${id}`, { headers })).status).toBe(200);
    expect((await call('GET', `${jobsPath}/`, { headers })).status).toBe(200);
    expect((await call('GET', '/data/foundation/catalog/datasets', { headers })).status).toBe(200);
    expect((await call('DELETE', `${jobsPath}/${id}/`, { headers })).status).toBe(200);
  });

  it('should name a host that is allowed', async () => {
    const { call } = createCaller({ allowedHosts: ['Sim.test', 'other.test:81'] });
    const status = async (host: string) =>
      (await call('GET', jobsPath, { headers: { host } })).status;
    expect(await status('sim.test')).toBe(200);
    expect(await status('SIM.test:8080')).toBe(200);
    expect(await status('other.test:81')).toBe(200);
    expect(await status('other.test:82')).toBe(403);
    expect(await status('x.sim.test')).toBe(403);
  });

  // The links of an answer follow the address of its request.
  it('should not name another host in its first line than in its header', async () => {
    const { fetch } = createCaller();
    const status = async (url: string) =>
      (
        await fetch(
          new Request(`${url}${jobsPath}`, { headers: { ...usualHeaders, host: 'localhost' } }),
        )
      ).status;
    expect(await status('http://localhost:4100')).toBe(200);
    expect(await status('http://evil.example:77')).toBe(403);
  });
});
