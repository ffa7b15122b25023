import * as validators from '@aep-sim/types/validators/control';
import type { Instant } from '../core/clock.ts';
import type { JobFacts } from '../core/job-facts.ts';
import { parseCursor } from '../core/page.ts';
import { quoted } from '../core/sentence.ts';
import { loadEdition } from '../editions/index.ts';
import {
  inPath,
  inQuery,
  json,
  limitInQuery,
  type Parameter,
  withExample,
} from '../http/description.ts';
import { longReply } from '../http/long-reply.ts';
import type { HttpRequest } from '../http/request.ts';
import { whileWanted } from '../http/while-wanted.ts';
import type { RequestContext } from '../tenants/request-context.ts';
import { answerAt } from '../view/answer.ts';
import { jobDetail } from '../view/job.ts';
import { jobList } from '../view/jobs.ts';
import { ControlError } from './error.ts';
import { editionIn, integerIn } from './query.ts';
import { rowCount } from './row-count.ts';
import type { ControlRead } from './services.ts';

const AT = withExample(
  inQuery('at', "A time on the sandbox's clock. Unix time in milliseconds. Default: now.", 'int64'),
  1_893_456_000_000,
);
const jobPath: readonly Parameter[] = [inPath('id', 'The ID of the export job.', 726, 'int64')];

export const listJobs: ControlRead = {
  name: 'listJobs',
  method: 'GET',
  path: '/_sim/jobs',
  family: 'control',
  summary: 'List jobs with their timestamps, newest first',
  description:
    'Returns a row for each export job, with the timestamps of its phases, including those to come.',
  parameters: [
    limitInQuery(1000, 100),
    withExample(inQuery('after', 'The `next` of the previous page.'), ''),
  ],
  answers: [
    { status: 200, description: 'A page, newest first.', content: json('control/JobList') },
  ],
  kind: 'read',
  handle: async ({ request, at, services: { journal, exports } }) => {
    const limit = integerIn(request, 'limit', { from: 1, to: 1000 }) ?? 100;
    const after = request.parameter('after');
    const key = after === undefined ? undefined : parseCursor(after);
    if (after !== undefined && !key) {
      throw new ControlError(400, `after must be the next of a page; got ${quoted(after)}`);
    }
    const { polls } = journal.counts(at.tenant);
    const wanted = { counts: whileWanted(request, exports.counts) };
    const rowsOf = (job: JobFacts) => rowCount(wanted, at, job);
    const list = await jobList(at, { limit, polls, rowsOf, ...(key && { after: key }) });
    return longReply(validators.JobList, list);
  },
};

export const getJob: ControlRead = {
  name: 'getJob',
  method: 'GET',
  path: `${listJobs.path}/{id}`,
  family: 'control',
  summary: 'Explain an export job',
  description:
    'Returns what is stored of an export job, and why it is as it is, in sentences. With `at`, as it was or will be at another time.',
  parameters: [...jobPath, AT],
  answers: [{ status: 200, description: 'The export job.', content: json('control/JobDetail') }],
  kind: 'read',
  names: namingJob,
  handle: async ({ request, at, services: { journal, exports } }) => {
    const facts = named(request, at);
    const instant = instantIn(request);
    const rows = await rowCount(exports, at, facts, instant);
    const detail = jobDetail(at, facts, {
      polls: journal.counts(at.tenant).polls.get(facts.id) ?? 0,
      ...(rows !== undefined && { rows }),
      ...(instant !== undefined && { at: instant }),
    });
    return longReply(validators.JobDetail, detail ?? notYet(facts, instant));
  },
};

export const getJobAnswer: ControlRead = {
  name: 'getJobAnswer',
  method: 'GET',
  path: `${getJob.path}/answer`,
  family: 'control',
  summary: 'Show the response for an export job in an edition',
  description:
    'Returns the response that a GET of the job has in an edition, and the evidence for each part of it.',
  parameters: [
    ...jobPath,
    withExample(inQuery('edition', 'An edition. Default: that of the simulator.'), 'platform'),
    AT,
  ],
  answers: [
    {
      status: 200,
      description: 'The response, and the evidence for its parts.',
      content: json('control/JobAnswer'),
    },
  ],
  kind: 'read',
  names: namingJob,
  handle: async ({ request, at, services: { exports } }) => {
    const facts = named(request, at);
    const edition = await loadEdition(editionIn(request) ?? request.edition);
    const instant = instantIn(request);
    const asked = { edition, ...(instant !== undefined && { at: instant }) };
    const answer = await answerAt(exports, at, facts, asked);
    return longReply(validators.JobAnswer, answer ?? notYet(facts, instant));
  },
};

function namingJob(request: HttpRequest): { readonly jobs: readonly number[] } {
  const text = request.param('id');
  return { jobs: [/^[1-9]\d{0,14}$/.test(text) ? Number(text) : -1] };
}

function named(request: HttpRequest, at: RequestContext): JobFacts {
  const [job] = at.named.jobs;
  if (job) return job;
  const id = quoted(request.param('id'));
  throw new ControlError(
    404,
    `Export job ${id} was not found in sandbox ${at.tenant.sandbox}; GET /_sim/jobs lists its jobs`,
  );
}

function instantIn(request: HttpRequest): Instant | undefined {
  return integerIn(request, 'at', { from: 0 });
}

function notYet({ id, createdAt }: JobFacts, at: Instant | undefined): never {
  throw new ControlError(
    404,
    `Export job ${id} did not exist at ${at}; it was created at ${createdAt}`,
    { place: { nearest: createdAt } },
  );
}
