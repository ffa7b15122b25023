import { Hono } from 'hono';
import { jobAt, newJob } from '../core/job.ts';
import { isScriptName, type ScriptName, scriptNames } from '../core/script.ts';
import type { Edition } from '../editions/edition.ts';
import { decodeListQuery } from '../editions/list-query.ts';
import { pageForm } from '../editions/page.ts';
import { decodeExportRequest } from '../editions/request.ts';
import type { Service } from '../service.ts';
import { bodyValue, queryValue, readJson } from './body.ts';
import type { Environment, Routes } from './environment.ts';
import { Fault } from './faults.ts';
import { header } from './gateway.ts';
import { only } from './methods.ts';
import { send } from './respond.ts';

export interface ExportJobsOptions {
  readonly service: Service;
  readonly edition: Edition;
  /** Where the API lies, `/data/core/ups` and what comes before it. */
  readonly base: string;
  readonly maxBodyBytes: number;
  readonly maxPageSize: number;
}

export const SCRIPT_HEADER = 'x-aep-sim-script';

/** `/export/jobs` and `/export/jobs/{id}`: api-facts §2. */
export function exportJobs(options: ExportJobsOptions): Routes {
  const { service, edition, base, maxBodyBytes, maxPageSize } = options;
  const routes: Routes = new Hono<Environment>({ strict: false });

  routes.get('/export/jobs', async (c) => {
    const list = queryValue(decodeListQuery(new URL(c.req.url).searchParams, maxPageSize));
    const { tenant, now } = await service.visit(c.get('tenant'));
    const page = await service.jobs(tenant, { ...list, now });
    const body = pageForm(edition, page, list, { org: tenant.org, now });
    return send(edition.checks.ExportJobPage, body);
  });

  routes.post('/export/jobs', async (c) => {
    const script = scriptOf(header(c, SCRIPT_HEADER));
    const request = bodyValue(decodeExportRequest(await readJson(c, maxBodyBytes)));
    const tenant = c.get('tenant');
    const requestId = c.get('requestId');
    const made = await service.createJob(tenant, {
      request,
      instance: header(c, 'x-profile-instance-id') ?? 'ups',
      ...(script && { script }),
      ...(requestId && { requestId }),
    });
    if ('refusal' in made) throw refusals[made.refusal](request.dataSetId);
    return send(edition.checks.ExportJob, edition.job(newJob(made.job), tenant.org), {
      headers: { 'x-location': `${base}/export/jobs/${made.job.id}` },
    });
  });

  routes.all('/export/jobs', only('GET', 'HEAD', 'POST'));

  routes.get('/export/jobs/:id', async (c) => {
    const { tenant, now } = await service.visit(c.get('tenant'));
    const facts = await service.job(tenant, jobId(c.req.param('id')));
    if (!facts) throw unknownJob(c.req.param('id'));
    return send(edition.checks.ExportJob, edition.job(jobAt(facts, now), tenant.org));
  });

  routes.delete('/export/jobs/:id', async (c) => {
    const found = await service.cancelJob(c.get('tenant'), jobId(c.req.param('id')));
    if (!found) throw unknownJob(c.req.param('id'));
    if (edition.cancelStatus === 204 || !edition.checks.CancelAnswer) {
      return new Response(null, { status: 204 });
    }
    return send(edition.checks.CancelAnswer, {
      status: true,
      message: 'Export job has been marked for cancelling',
    });
  });

  routes.all('/export/jobs/:id', only('GET', 'HEAD', 'DELETE'));

  return routes;
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
function jobId(text: string): number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : -1;
}

function unknownJob(id: string): Fault {
  return new Fault('job-unknown', [`Export job ${id} does not exist in this sandbox`]);
}
