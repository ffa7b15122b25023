import { decodeListQuery } from '../../editions/list-query.ts';
import { pageOf } from '../../editions/page.ts';
import { queryValue } from '../../http/decoded.ts';
import { inQuery, json } from '../../http/description.ts';
import { check, jsonReply } from '../../http/reply.ts';
import { yieldIfLong } from '../../steps/yield-if-long.ts';
import { jobsIn } from '../../tenants/jobs.ts';
import type { ApiRead } from '../services.ts';
import { type PageRecord, pageJson } from './page-json.ts';

/** A page that would be longer ends earlier; one job always fits. */
const MAX_PAGE_BYTES = 33_554_432;

/** To write so much takes about a millisecond. */
const STEP_BYTES = 65_536;

/** api-facts §2.2. */
export const listExportJobs: ApiRead = {
  name: 'listExportJobs',
  method: 'GET',
  path: '/data/core/ups/export/jobs',
  family: 'profile',
  summary: 'List export jobs, newest first',
  parameters: [
    inQuery('limit', 'Records per page.', 'int32'),
    inQuery('offset', 'A cursor {creationTime}_{id}, or a number of jobs to pass over.'),
    inQuery('status', 'NEW, SUCCEEDED or FAILED.'),
    inQuery('start', 'A number of jobs to pass over.', 'int64'),
    inQuery('page', 'A page, from 1, in steps of limit.', 'int64'),
    inQuery('sort', 'A field and asc or desc, such as updateTime:asc.'),
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
      // What was written before takes no time.
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
    // The records have been checked, each when it was written.
    check(edition.checks.ExportJobPage, { ...page, records: [] });
    return { ...jsonReply(pageJson(page)), next: page.link.next || undefined };
  },
};

/** Loaded by the first rule that wants it. */
async function faulty(...page: Parameters<FaultyPage>): Promise<ReturnType<FaultyPage>> {
  const { faultyPage } = await import('../../editions/faulty-page.ts');
  return faultyPage(...page);
}

type FaultyPage = typeof import('../../editions/faulty-page.ts').faultyPage<PageRecord>;
