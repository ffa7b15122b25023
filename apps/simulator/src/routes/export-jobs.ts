import { type Context, Hono } from 'hono';
import { cancelJob } from '../core/commands/cancel-job.ts';
import {
  type CreateJob,
  createJob,
  type Defaults,
  type Rejection,
} from '../core/commands/create-job.ts';
import { newJob, phaseAt } from '../core/job.ts';
import { MAX_LIFECYCLES } from '../core/lifecycle.ts';
import { isScriptName, type ScriptName, scriptNames } from '../core/script.ts';
import type { Edition } from '../editions/edition.ts';
import { decodeListQuery } from '../editions/list-query.ts';
import { pageOf } from '../editions/page.ts';
import { decodeExportRequest } from '../editions/request.ts';
import type { Exports } from '../export/port.ts';
import type { RowNames } from '../stores/port.ts';
import { jobsIn } from '../tenants/jobs.ts';
import { bodyValue, queryValue, readJson } from './body.ts';
import { Fault } from './faults.ts';
import { header } from './gateway.ts';
import { nowhere, only } from './methods.ts';
import { type PageRecord, pageJson } from './page-json.ts';
import type { RecordTexts } from './record-texts.ts';
import { check, checked, send, sendJson } from './respond.ts';
import type { Entrance, Read, Routes, Write } from './route.ts';

export interface ExportJobsOptions {
  readonly entrance: Entrance;
  readonly exports: Exports;
  readonly texts: RecordTexts;
  readonly edition: Edition;
  /** What happens to a job that nothing else speaks of. */
  readonly defaults: Defaults;
  /** Where the API lies, `/data/core/ups` and what comes before it. */
  readonly base: string;
  readonly maxBodyBytes: number;
  readonly maxPageSize: number;
}

/** A page that would be longer ends earlier; one job always fits. */
const MAX_PAGE_BYTES = 33_554_432;

export const SCRIPT_HEADER = 'x-aep-sim-script';

/** `/export/jobs` and `/export/jobs/{id}`: api-facts §2. */
export function exportJobs(options: ExportJobsOptions): Routes {
  const { entrance } = options;
  return new Hono({ strict: false })
    .get('/export/jobs', entrance.read(list(options)))
    .post('/export/jobs', entrance.write(create(options)))
    .all('/export/jobs', entrance.read(only('GET', 'HEAD', 'POST')))
    .get('/export/jobs/:id', entrance.read(get(options)))
    .delete('/export/jobs/:id', entrance.write(cancel(options)))
    .all('/export/jobs/:id', entrance.read(only('GET', 'HEAD', 'DELETE')))
    .all('/*', entrance.read(nowhere));
}

function list({ texts, edition, maxPageSize }: ExportJobsOptions): Read {
  return {
    handle: async (c, at) => {
      const query = queryValue(decodeListQuery(new URL(c.req.url).searchParams, maxPageSize));
      const { phase, skip, limit, after } = query;
      const slice = { skip, limit, ...(after && { after }) };
      const { jobs, more } = await jobsIn(at, phase && [phase], slice);
      const records: PageRecord[] = [];
      const write = texts.writer(at, edition, 'listedJob');
      let bytes = 0;
      for (const job of jobs) {
        const { json, updatedAt } = await write(job);
        bytes += json.length;
        if (bytes > MAX_PAGE_BYTES && records.length > 0) break;
        records.push({ id: job.id, createdAt: job.createdAt, updatedAt, json });
      }
      const page = pageOf(records, more || records.length < jobs.length, query);
      // The records have been checked, each when it was written.
      check(edition.checks.ExportJobPage, { ...page, records: [] });
      return sendJson(pageJson(page));
    },
  };
}

function create({
  exports,
  edition,
  defaults,
  base,
  maxBodyBytes,
}: ExportJobsOptions): Write<CreateJob> {
  return {
    read: async (c) => {
      const script = scriptOf(header(c, SCRIPT_HEADER));
      const request = bodyValue(decodeExportRequest(await readJson(c, maxBodyBytes)));
      const requestId = header(c, 'x-request-id');
      return {
        request,
        statuses: edition.statuses,
        instance: header(c, 'x-profile-instance-id') ?? 'ups',
        subject: {
          edition: edition.name,
          header: (name) => c.req.header(name),
          query: (name) => c.req.queries(name) ?? [],
        },
        ...(script && { script }),
        ...(requestId && { requestId }),
      };
    },
    names: (_, { request }) => ({ dataSets: [request.dataSetId] }),
    handle: async (_, at, command) => {
      const { tenant, facts, now } = at;
      const { request } = command;
      const flaw = await exports.flawOf(tenant, request, facts.population);
      const [dataSet] = at.named.dataSets;
      const asked = { ...command, ...(flaw && { flaw }) };
      const decided = createJob(facts, dataSet, asked, { defaults, now });
      if ('rejection' in decided) throw rejections[decided.rejection](request.dataSetId);
      const { job, changes } = decided;
      const text = checked(edition.checks.ExportJob, edition.job(newJob(job), tenant.org));
      await at.commit(changes);
      return sendJson(text, { headers: { 'x-location': `${base}/export/jobs/${job.id}` } });
    },
  };
}

function get({ exports, texts, edition }: ExportJobsOptions): Read {
  return {
    names: named,
    handle: async (c, at) => {
      const [job] = at.named.jobs;
      if (!job) throw unknownJob(c);
      const { json } = await texts.writer(at, edition, 'job')(job);
      if (phaseAt(job, at.now) === 'succeeded') {
        exports.begin({ tenant: at.tenant, origin: at.facts.origin, job });
      }
      return sendJson(json);
    },
  };
}

function cancel({ edition }: ExportJobsOptions): Write<undefined> {
  return {
    read: () => undefined,
    names: named,
    handle: async (c, at) => {
      const [job] = at.named.jobs;
      if (!job) throw unknownJob(c);
      const changes = cancelJob(at.facts, job, at.now);
      const answer = edition.cancelAnswer
        ? send(edition.cancelAnswer, {
            status: true,
            message: 'Export job has been marked for cancelling',
          })
        : new Response(null, { status: 204 });
      if (changes) await at.commit(changes);
      return answer;
    },
  };
}

function scriptOf(name: string | undefined): ScriptName | undefined {
  if (name === undefined || isScriptName(name)) return name;
  throw new Fault('header-invalid', [`${SCRIPT_HEADER} must be one of ${scriptNames.join(', ')}`]);
}

const rejections: Readonly<Record<Rejection, (dataSetId: string) => Fault>> = {
  'unknown-data-set': (id) =>
    new Fault('data-set-unknown', [
      `Dataset ${id} cannot be retrieved from Catalog /data/foundation/catalog/dataSets/${id}.`,
      JSON.stringify({
        type: '/placeholder/type/uri',
        status: 404,
        title: 'NotFoundError',
        detail: 'DataSet not found.',
      }),
    ]),
  'data-set-not-for-profiles': (id) =>
    new Fault('data-set-not-union', [
      `/destination/datasetId: data set ${id} is not based on the union schema https://ns.adobe.com/xdm/context/profile__union`,
    ]),
  'too-many-lifecycles': () =>
    new Fault('too-many-lifecycles', [
      `This sandbox has jobs of ${MAX_LIFECYCLES} different scripts and paces, the most that it can have. Use one of them, or reset the sandbox.`,
    ]),
};

function named(c: Context): RowNames {
  return { jobs: [jobId(c)] };
}

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
