import { describe, expect, it } from 'vitest';
import { dataSetsPath, jobsPath, org } from '../../../test/callers/caller.ts';
import { logged } from '../../../test/callers/logged.ts';

describe('the log of start', () => {
  it('should show of a request its sandbox, its operation and its job', async () => {
    const { caller, lines } = logged('text');
    const dev = caller.as({ 'x-sandbox-name': 'dev' });
    const { id } = await dev.createJob(await dev.createDataSet());
    await dev.job(id);
    expect(lines()).toEqual([
      `201 POST ${dataSetsPath} * ms  dev createDataset`,
      `200 POST ${jobsPath} * ms  dev createExportJob job ${id}`,
      `200 GET ${jobsPath}/${id} * ms  dev retrieveExportJob job ${id}`,
    ]);
  });

  it('should show which limit a request exceeds, and the flag that raises it', async () => {
    const { caller, lines } = logged('text');
    const dataSet = await caller.createDataSet();
    lines();
    const segments = Array.from({ length: 10_001 }, (_, at) => ({ segmentId: `s${at}` }));
    await caller.createJob(dataSet, { body: { filter: { segments } } });
    await caller.call('GET', `${jobsPath}/9`);
    expect(lines()[0]).toBe(
      `400 POST ${jobsPath} * ms  prod createExportJob: The job has 10,001 segments; at most 10,000 are allowed (--max-segments).`,
    );
  });

  it('should show why a request was rejected', async () => {
    const { caller, lines } = logged('text');
    await caller.call('GET', `${jobsPath}/9`);
    await caller.call('POST', jobsPath, { body: { destination: {} } });
    await caller.call('POST', jobsPath, { body: { destination: {}, fields: 1 } });
    await caller.call('GET', jobsPath, { headers: { authorization: null } });
    await caller.call('PATCH', jobsPath);
    const [unknown, one, several, token, method] = lines();
    expect(unknown).toBe(
      `404 GET ${jobsPath}/9 * ms  prod retrieveExportJob job 9: Export job 9 was not found in sandbox prod. Check the ID and x-sandbox-name.`,
    );
    expect(one).toBe(
      `400 POST ${jobsPath} * ms  prod createExportJob: /destination/datasetId is required.`,
    );
    expect(several).toMatch(/createExportJob: \/[\w/]+ \S.* \(and 1 more\)$/);
    expect(token).toBe(
      `403 GET ${jobsPath} * ms  prod listExportJobs: authorization: Oauth token is missing.`,
    );
    expect(method).toMatch(/^405 PATCH \S+ \* ms {2}prod: PATCH is not allowed on \S+\. Use GET/);
  });

  it('should show the path of the error, and the nearest valid value', async () => {
    const { caller, lines } = logged('text');
    const withHeaders = (headers: Record<string, string | null>) =>
      caller.call('GET', jobsPath, { headers });
    await withHeaders({ 'x-gw-ims-org-id': null, 'x-gw-ims-orgid': org });
    await withHeaders({ 'x-gw-ims-org-id': org.replace('AdobeOrg', 'adobe') });
    const headers = { 'content-type': 'text/plain' };
    await caller.call('POST', jobsPath, { body: {}, headers });
    await caller.call('POST', jobsPath, { body: '{' });
    await caller.call('POST', jobsPath, {
      body: { schema: { name: '_xdm.context.profile' }, destination: { dataSetID: 'd' } },
    });
    await caller.call('GET', `/editions/tutrial${jobsPath}`);
    expect(lines().map((line) => line.replace(/^.*? (?:\w+: | ms {2})/, ''))).toEqual([
      'x-gw-ims-org-id: Missing header; got x-gw-ims-orgid.',
      `x-gw-ims-org-id: User region is missing. Did you mean ${org}?`,
      'A valid content-type must be specified. Did you mean application/json?',
      'The request body is not valid JSON: a closing brace is expected (line 1, column 2).',
      '/destination/datasetId is required; got dataSetID.',
      `GET /editions/tutrial${jobsPath} is not an endpoint of this simulator. Did you mean /editions/tutorial${jobsPath}?`,
    ]);
  });

  it('should show only the reason if a request has no sandbox and no operation', async () => {
    const { caller, lines } = logged('text');
    await caller.call('GET', '/nowhere', { headers: { 'x-gw-ims-org-id': null } });
    expect(lines()).toEqual([expect.stringMatching(/^\d+ GET \/nowhere \* ms {2}[A-Z]/)]);
  });

  it('should show what was ignored', async () => {
    const { caller, lines } = logged('text');
    const body = { filters: {}, colour: 'red' };
    await caller.createJob(await caller.createDataSet(), { body });
    await caller.call('GET', `${jobsPath}?limt=5`);
    await caller.call('GET', `${jobsPath}?colour=red`);
    const [, job, query, unlike] = lines();
    expect(job).toMatch(/job \d+: ignored \/filters, did you mean filter\? \(and 1 more\)$/);
    expect(query).toMatch(/listExportJobs: ignored \/limt in the query, did you mean limit\?$/);
    expect(unlike).toMatch(/listExportJobs: ignored \/colour in the query$/);
  });

  it('should show the rule that acted, and the number of the attempt', async () => {
    const { caller, lines } = logged('text');
    const { id } = await caller.createJob(await caller.createDataSet());
    const match = { operation: 'retrieveExportJob' };
    const answer = await caller.addRule({
      match,
      times: 1,
      effect: { type: 'error', status: 503 },
    });
    const rule = answer.json<{ id: string }>().id;
    lines();
    await caller.job(id);
    await caller.job(id);
    expect(lines()).toEqual([
      `503 GET ${jobsPath}/${id} * ms  prod retrieveExportJob job ${id}: ${rule} (error)`,
      `200 GET ${jobsPath}/${id} * ms  prod retrieveExportJob job ${id} attempt 2`,
    ]);
  });

  it('should have a line for a control write, and none for a control read', async () => {
    const { caller, lines } = logged('text');
    await caller.clock();
    await caller.freeze();
    expect(lines()).toEqual(['200 PUT /_sim/clock * ms  prod setClock']);
  });

  it('should keep secrets out, and what a terminal obeys', async () => {
    const { caller, lines } = logged('text');
    const headers = { authorization: null };
    await caller.call('POST', '/ims/token/v2?client_id=me&client%5Fsecret=s3cret', { headers });
    await caller.createJob(await caller.createDataSet(), { body: { 'a\u001b[31m\nb': 1 } });
    const [token, , job, ...others] = lines();
    expect(token).toContain('/ims/token/v2?client_id=me&client%5Fsecret=');
    expect(token).not.toContain('s3cret');
    expect(job).toContain('ignored /a\\u001b[31m\\u000ab');
    expect(others).toEqual([]);
  });

  it('should cut a long reason', async () => {
    const { caller, lines } = logged('text');
    await caller.createJob(await caller.createDataSet(), { body: { ['x'.repeat(2000)]: 1 } });
    expect(lines()[1]?.length).toBeLessThan(450);
  });

  it('should have the same as fields', async () => {
    const { caller, events } = logged('json');
    await caller.call('GET', `${jobsPath}/9`);
    await caller.addRule({ effect: { type: 'error', status: 503 } });
    await caller.call('GET', `/editions/tutorial${jobsPath}`);
    await caller.call('GET', '/nowhere', { headers: { 'x-gw-ims-org-id': null } });
    const of = { event: 'request', ms: expect.any(Number), attempt: 1 };
    const [unknown, , faulted, nowhere] = events();
    expect(unknown).toEqual({
      ...of,
      ...{ method: 'GET', path: `${jobsPath}/9`, status: 404, org, sandbox: 'prod' },
      ...{ operation: 'retrieveExportJob', edition: 'platform', jobId: 9 },
      reason: 'Export job 9 was not found in sandbox prod. Check the ID and x-sandbox-name.',
      pointer: '/id',
    });
    expect(faulted).toEqual({
      ...of,
      ...{ method: 'GET', path: `/editions/tutorial${jobsPath}`, status: 503 },
      ...{ org, sandbox: 'prod', operation: 'listExportJobs', edition: 'tutorial' },
      rule: { id: 'rule-1', effect: 'error' },
      reason: 'rule-1 (error)',
    });
    expect(Object.keys(nowhere ?? {})).not.toContain('org');
    expect(Object.keys(nowhere ?? {})).not.toContain('sandbox');
  });

  it('should have a line for what did not become a request', () => {
    const rejected = { status: 400, reason: 'It is not HTTP.' };
    const [text, json] = [logged('text'), logged('json')];
    for (const { log } of [text, json]) log.rejected(rejected);
    expect(text.lines()).toEqual(['400 rejected: It is not HTTP.']);
    expect(json.events()).toEqual([{ event: 'rejected', ...rejected }]);
  });
});
