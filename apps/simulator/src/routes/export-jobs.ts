import { type Context, Hono } from 'hono';
import { jobAt, newJob } from '../core/job.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { isScriptName, type ScriptName, scriptNames } from '../core/script.ts';
import type { Edition } from '../editions/edition.ts';
import { decodeListQuery } from '../editions/list-query.ts';
import { pageOf } from '../editions/page.ts';
import { decodeExportRequest } from '../editions/request.ts';
import type { Batches } from '../tenants/batches.ts';
import type { Service } from '../tenants/service.ts';
import type { Visit } from '../tenants/visit.ts';
import { bodyValue, queryValue, readJson } from './body.ts';
import { Fault } from './faults.ts';
import { type Entrance, header } from './gateway.ts';
import { nowhere, only } from './methods.ts';
import { PolledAnswers } from './polled-answers.ts';
import { check, checked, send, sendText } from './respond.ts';
import type { Route, Routes } from './route.ts';

export interface ExportJobsOptions {
  readonly entrance: Entrance;
  readonly service: Service;
  readonly batches: Batches;
  readonly edition: Edition;
  /** Where the API lies, `/data/core/ups` and what comes before it. */
  readonly base: string;
  readonly maxBodyBytes: number;
  readonly maxPageSize: number;
}

export const SCRIPT_HEADER = 'x-aep-sim-script';

/** `/export/jobs` and `/export/jobs/{id}`: api-facts §2. */
export function exportJobs(options: ExportJobsOptions): Routes {
  const { entrance } = options;
  return new Hono({ strict: false })
    .get('/export/jobs', entrance(list(options)))
    .post('/export/jobs', entrance(create(options)))
    .all('/export/jobs', entrance(only('GET', 'HEAD', 'POST')))
    .get('/export/jobs/:id', entrance(get(options)))
    .delete('/export/jobs/:id', entrance(cancel(options)))
    .all('/export/jobs/:id', entrance(only('GET', 'HEAD', 'DELETE')))
    .all('/*', entrance(nowhere));
}

function list({ service, batches, edition, maxPageSize }: ExportJobsOptions): Route {
  return async (c, visit) => {
    const query = queryValue(decodeListQuery(new URL(c.req.url).searchParams, maxPageSize));
    const { tenant, now } = visit;
    const jobs = isCounted(batches, edition) ? batches : service;
    const page = await jobs.jobs(visit, { ...query, now });
    const { body, text } = pageOf(edition, page, query, { org: tenant.org, now });
    check(edition.checks.ExportJobPage, body);
    return sendText(text);
  };
}

function create({ service, edition, base, maxBodyBytes }: ExportJobsOptions): Route {
  return async (c, { tenant }) => {
    const script = scriptOf(header(c, SCRIPT_HEADER));
    const request = bodyValue(decodeExportRequest(await readJson(c, maxBodyBytes)));
    const requestId = header(c, 'x-request-id');
    const command = {
      request,
      statuses: edition.statuses,
      instance: header(c, 'x-profile-instance-id') ?? 'ups',
      ...(script && { script }),
      ...(requestId && { requestId }),
    };
    const made = await service.createJob(tenant, command, (job) => ({
      text: checked(edition.checks.ExportJob, edition.job(newJob(job), tenant.org)),
      location: `${base}/export/jobs/${job.id}`,
    }));
    if ('refusal' in made) throw refusals[made.refusal](request.dataSetId);
    return sendText(made.shown.text, { headers: { 'x-location': made.shown.location } });
  };
}

function get({ service, batches, edition }: ExportJobsOptions): Route {
  const answers = new PolledAnswers();
  return async (c, visit) => {
    const known = await service.job(visit, jobId(c));
    if (!known) throw unknownJob(c);
    const facts = await counted(batches, edition, visit, known);
    const { tenant, now } = visit;
    const text = answers.get(facts, tenant.org, now, () =>
      checked(edition.checks.ExportJob, edition.job(jobAt(facts, now), tenant.org)),
    );
    return sendText(text);
  };
}

function cancel({ service, edition }: ExportJobsOptions): Route {
  return async (c, { tenant }) => {
    if (!(await service.cancelJob(tenant, jobId(c)))) throw unknownJob(c);
    if (!edition.cancelAnswer) return new Response(null, { status: 204 });
    return send(edition.cancelAnswer, {
      status: true,
      message: 'Export job has been marked for cancelling',
    });
  };
}

/** What an edition does not show need not be counted, unless the counting can fail the job. */
function isCounted(batches: Batches, { showsCounters }: Edition): boolean {
  return showsCounters || batches.canFail;
}

function counted(
  batches: Batches,
  edition: Edition,
  visit: Visit,
  job: JobFacts,
): Promise<JobFacts> | JobFacts {
  return isCounted(batches, edition) ? batches.counted(visit, job) : job;
}

function scriptOf(name: string | undefined): ScriptName | undefined {
  if (name === undefined || isScriptName(name)) return name;
  throw new Fault('header-invalid', [`${SCRIPT_HEADER} must be one of ${scriptNames.join(', ')}`]);
}

const refusals = {
  'unknown-data-set': (id: string) =>
    new Fault('data-set-unknown', [
      `Dataset ${id} cannot be retrieved from Catalog /data/foundation/catalog/dataSets/${id}.`,
      JSON.stringify({
        type: '/placeholder/type/uri',
        status: 404,
        title: 'NotFoundError',
        detail: 'DataSet not found.',
      }),
    ]),
  'data-set-not-for-profiles': (id: string) =>
    new Fault('data-set-not-union', [
      `/destination/datasetId: data set ${id} is not based on the union schema https://ns.adobe.com/xdm/context/profile__union`,
    ]),
};

/** Ids are whole numbers; anything else names no job. */
function jobId(c: Context): number {
  const text = c.req.param('id') ?? '';
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : -1;
}

function unknownJob(c: Context): Fault {
  return new Fault('job-unknown', [
    `Export job ${c.req.param('id')} does not exist in this sandbox`,
  ]);
}
