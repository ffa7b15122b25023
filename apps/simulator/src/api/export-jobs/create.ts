import { batchSegments } from '../../core/batch-segments.ts';
import { type CreateJob, createJob, type Rejection } from '../../core/commands/create-job.ts';
import { newJob } from '../../core/job.ts';
import type { ExportRequest, JobFacts } from '../../core/job-facts.ts';
import { MAX_LIFECYCLES } from '../../core/lifecycle.ts';
import { atMost, type Limits } from '../../core/limits.ts';
import { isScriptName, type ScriptName, scriptNames } from '../../core/script.ts';
import { nearest } from '../../editions/nearest.ts';
import { oneOf } from '../../editions/problem-message.ts';
import { decodeExportRequest } from '../../editions/request.ts';
import type { Exports } from '../../export/port.ts';
import { ApiError } from '../../http/api-error.ts';
import { readJson } from '../../http/body.ts';
import { bodyValue } from '../../http/decoded.ts';
import { inHeader, json, withExample } from '../../http/description.ts';
import { hrefOf } from '../../http/href.ts';
import { checked, jsonReply, type Reply } from '../../http/reply.ts';
import { subjectOf } from '../../http/rule-subject.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import type { ApiWrite } from '../services.ts';
import { retrieveExportJob } from './get.ts';
import { listExportJobs } from './list.ts';

export const SCRIPT_HEADER = 'x-aep-sim-script';

/** Evidence: created-new, x-location. */
export const createExportJob: ApiWrite<CreateJob> = {
  name: 'createExportJob',
  method: 'POST',
  path: listExportJobs.path,
  family: 'profile',
  summary: 'Create an export job',
  description:
    'Starts an export of profiles to a dataset that uses the union schema. The job is `NEW`; poll it until its status is `SUCCEEDED` or `FAILED`. Requests are the same in all editions; the fields of the response differ.',
  parameters: [
    inHeader('x-profile-instance-id', 'The profile store to export.', { default: 'ups' }),
    withExample(
      inHeader('x-request-id', 'An ID for the request, which is stored with the job.'),
      '',
    ),
    withExample(
      inHeader(SCRIPT_HEADER, 'How the job finishes. A header of the simulator only.', {
        enum: scriptNames,
      }),
      'succeeds',
    ),
  ],
  body: json('edition/ExportJobRequest'),
  answers: [
    {
      status: 200,
      description: 'The export job. Its status is NEW.',
      content: json('edition/NewExportJob'),
      headers: { 'X-Location': 'The path of the job.' },
      links: { retrieveExportJob: '$response.body#/id', cancelExportJob: '$response.body#/id' },
    },
  ],
  kind: 'write',
  read: async ({ request, services: { edition, maxBodyBytes, limits } }) => {
    const script = scriptOf(request.header(SCRIPT_HEADER));
    const asked = bodyValue(decodeExportRequest(await readJson(request, maxBodyBytes)));
    checkSize(asked, edition.statuses, limits);
    const requestId = request.header('x-request-id');
    return {
      request: asked,
      statuses: edition.statuses,
      realizedHoldsExisting: edition.realizedHoldsExisting,
      instance: request.header('x-profile-instance-id') ?? 'ups',
      subject: subjectOf(request, createExportJob.name),
      ...(script && { script }),
      ...(requestId && { requestId }),
    };
  },
  names: (_, { request }) => ({ dataSets: [request.dataSetId] }),
  about: (_, { request }) => ({ segments: request.filter?.segments?.map(({ id }) => id) ?? [] }),
  handle: async ({ request: { prefix }, at, input, services: { edition, exports, defaults } }) => {
    const { tenant, facts, now } = at;
    const { request } = input;
    const found = exports.flawOf(tenant, request, facts.population);
    const flaw = found instanceof Promise ? await found : found;
    const { id, version } = request.mergePolicy ?? {};
    if (id && version !== undefined) await checkMergePolicy(exports, at, { id, version });
    const [dataSet] = at.named.dataSets;
    const command = { ...input, ...(flaw && { flaw }) };
    const decided = createJob(facts, dataSet, command, { defaults, now });
    if ('rejection' in decided) throw rejections[decided.rejection](request.dataSetId);
    const { job, changes } = decided;
    const text = checked(edition.checks.ExportJob, edition.job(newJob(job), tenant.org));
    await at.commit(changes);
    const location = `${prefix}${hrefOf(retrieveExportJob, job.id)}`;
    const answer = jsonReply(text, { headers: { 'x-location': location } });
    return { ...answer, jobId: job.id, ...ruleOf(job) };
  },
};

/** Checks the size of a job against the limits. */
function checkSize(
  request: ExportRequest,
  statuses: readonly string[],
  { segments: most, batches: mostBatches }: Limits,
): void {
  const segments = request.filter?.segments?.length ?? 0;
  if (segments > most) throw overLimit(atMost(segments, most, 'segment'), '--max-segments');
  if (segments <= mostBatches) return;
  const batches = batchSegments({ request, statuses })?.length ?? 1;
  if (batches > mostBatches) {
    throw overLimit(atMost(batches, mostBatches, 'batch', 'batches'), '--max-batches');
  }
}

function overLimit(found: string, flag: string): ApiError {
  const message = `The job has ${found} (${flag})`;
  return new ApiError('over-limit', [message], {
    causes: [{ pointer: '/filter/segments', keyword: 'maxItems', message }],
  });
}

/** An unknown policy counts as the default; of a known one, only its versions are accepted. */
async function checkMergePolicy(
  exports: Pick<Exports, 'mergePolicyVersions'>,
  { tenant, facts }: Pick<RequestContext, 'tenant' | 'facts'>,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<void> {
  const known = await exports.mergePolicyVersions(tenant, facts.mergePolicies, id);
  if (!known || known.includes(version)) return;
  const at = '/mergePolicy/version';
  const close = nearest(version, known);
  const message = `must be a version of the merge policy ${JSON.stringify(id)}: ${enumerated(known, close)}`;
  bodyValue({ ok: false, problems: [{ at, message, keyword: 'enum', nearest: close }] });
}

/** All of a few; of many, the nearest. */
function enumerated(versions: readonly number[], close: number | undefined): string {
  return versions.length > 8
    ? `${close} is the nearest of ${versions.length}`
    : versions.join(', ');
}

/** The rule that decided how the job goes, or else the one that cancels it. */
function ruleOf({ chosenBy, cancelledBy }: JobFacts): Pick<Reply, 'rule'> {
  if (chosenBy !== undefined && chosenBy !== 'header' && chosenBy !== 'flag') {
    return { rule: { id: chosenBy, effect: 'script' } };
  }
  return cancelledBy ? { rule: { id: cancelledBy, effect: 'cancel' } } : {};
}

function scriptOf(name: string | undefined): ScriptName | undefined {
  if (name === undefined || isScriptName(name)) return name;
  throw new ApiError('header-invalid', [`${SCRIPT_HEADER} ${oneOf(scriptNames, name)}`], {
    causes: [
      {
        in: 'header',
        pointer: `/${SCRIPT_HEADER}`,
        keyword: 'enum',
        nearest: nearest(name, scriptNames),
      },
    ],
  });
}

const rejections: Readonly<Record<Rejection, (dataSetId: string) => ApiError>> = {
  'unknown-data-set': (id) =>
    new ApiError(
      'data-set-unknown',
      [
        `Dataset ${id} cannot be retrieved from Catalog /data/foundation/catalog/dataSets/${id}.`,
        JSON.stringify({
          type: '/placeholder/type/uri',
          status: 404,
          title: 'NotFoundError',
          detail: 'DataSet not found.',
        }),
      ],
      { isVerbatim: true },
    ),
  'data-set-not-for-profiles': (id) =>
    new ApiError('data-set-not-union', [
      `/destination/datasetId: Dataset ${id} does not use the union schema. Create it with schemaRef.id https://ns.adobe.com/xdm/context/profile__union`,
    ]),
  'too-many-lifecycles': () =>
    new ApiError('too-many-lifecycles', [
      `The jobs of this sandbox use ${MAX_LIFECYCLES} different scripts and paces, which is the limit. Use one of them, or reset the sandbox`,
    ]),
};
