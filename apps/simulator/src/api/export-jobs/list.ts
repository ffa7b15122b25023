import { decodeListQuery, sorts, statuses } from '../../editions/list-query.ts';
import { pageOf } from '../../editions/page.ts';
import { queryValue } from '../../http/decoded.ts';
import { inQuery, json, startInQuery } from '../../http/description.ts';
import { check, jsonReply } from '../../http/reply.ts';
import { yieldIfLong } from '../../steps/yield-if-long.ts';
import { jobsIn } from '../../tenants/jobs.ts';
import type { ApiRead } from '../services.ts';
import { type PageRecord, pageJson } from './page-json.ts';

/** A page that would be longer ends earlier; one job always fits. */
const MAX_PAGE_BYTES = 33_554_432;

/** Writing this much takes about a millisecond. */
const STEP_BYTES = 65_536;

/** Evidence: list-order, list-page-size. */
export const listExportJobs: ApiRead = {
  name: 'listExportJobs',
  method: 'GET',
  path: '/data/core/ups/export/jobs',
  family: 'profile',
  summary: 'List export jobs, newest first',
  description:
    'Returns a page of the export jobs of the sandbox. Pass the cursor in `link.next` as `offset` to get the next page. The fields of a job and the spelling of `datasetId` differ between editions.',
  parameters: [
    inQuery('limit', 'Records of a page. A number above 1000 is reduced to 1000.', 'int32', {
      minimum: 1,
      default: 1000,
    }),
    inQuery('offset', 'A cursor from `link.next`, or the number of jobs to skip.', 'string', {
      default: '0',
    }),
    inQuery(
      'status',
      'Only jobs with this status. Adobe documents no filter by PROCESSING.',
      'string',
      { enum: statuses },
    ),
    startInQuery('jobs'),
    inQuery('page', 'The number of the page, counted from 1.', 'int64', { minimum: 1, default: 1 }),
    inQuery(
      'sort',
      'A field and asc or desc. Has no effect when there is more than one page.',
      'string',
      { enum: sorts },
    ),
  ],
  answers: [{ status: 200, description: 'A page.', content: json('edition/ExportJobPage') }],
  pages: 'by cursor',
  kind: 'read',
  handle: async ({ request, at, page: fault, services: { texts, edition, maxPageSize } }) => {
    const query = queryValue(decodeListQuery(request.named.query, maxPageSize));
    const { phase, skip, limit, after } = query;
    const slice = { skip, limit, ...(after && { after }) };
    const { jobs, more } = await jobsIn(at, phase && [phase], slice);
    const records: PageRecord[] = [];
    const write = texts.writer(at, edition, 'listedJob', () => request.checkWanted());
    let length = 0;
    let fresh = 0;
    for (const job of jobs) {
      const written = write(job);
      const { bytes, updatedAt } = written instanceof Promise ? await written : written;
      length += bytes.length;
      // Cached records take no time.
      fresh += written instanceof Promise ? bytes.length : 0;
      if (fresh > STEP_BYTES) {
        fresh = 0;
        const turn = yieldIfLong();
        if (turn) await turn;
      }
      if (length > MAX_PAGE_BYTES && records.length > 0) break;
      records.push({ id: job.id, createdAt: job.createdAt, updatedAt, bytes });
    }
    const isCut = more || records.length < jobs.length;
    const page = fault ? await faulty(fault, records, isCut, query) : pageOf(records, isCut, query);
    // Each record was validated when it was written.
    check(edition.checks.ExportJobPage, { ...page, records: [] });
    return { ...jsonReply(pageJson(page)), next: page.link.next || undefined };
  },
};

/** Loaded by the first rule that needs it. */
async function faulty(...page: Parameters<FaultyPage>): Promise<ReturnType<FaultyPage>> {
  const { faultyPage } = await import('../../editions/faulty-page.ts');
  return faultyPage(...page);
}

type FaultyPage = typeof import('../../editions/faulty-page.ts').faultyPage<PageRecord>;
