import { type ClientOptions, sessionOf } from './client-options.ts';
import { ApiError } from './errors.ts';
import { jsonOf } from './exchange.ts';
import { objectIn, parsed } from './json.ts';
import { type ListOptions, listExportJobs } from './list.ts';
import type { DataSet, ExportJob, ExportJobPage } from './model.ts';
import { readDataSet, readDataSetCreated } from './read-data-set.ts';
import { readExportJob } from './read-job.ts';
import { readPage } from './read-page.ts';
import type { DataSetRequest, ExportJobRequest } from './requests.ts';
import { type Call, send } from './session.ts';
import { type LookAt, type WaitOptions, waitForExportJob } from './wait.ts';

/** What any call takes. */
export interface CallOptions {
  /** Ends the call with its reason. It does not take back what the service has done. */
  readonly signal?: AbortSignal;
  /** Sent as `x-request-id`; an export job keeps it. */
  readonly requestId?: string;
  /** Beside the client's own, or in place of them. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the call may be sent again where it failed in passing. Default: all but the creations may. */
  readonly retry?: boolean;
}

/** The statuses that the list can be asked for (api-facts §2.2). */
export type StatusFilter = 'NEW' | 'SUCCEEDED' | 'FAILED';

export interface PageOptions {
  /** Jobs at most. Absent: as many as the service gives. */
  readonly limit?: number;
  /** The `next` of the page before. */
  readonly cursor?: string;
  readonly status?: StatusFilter;
}

/**
 * The export-jobs API. Every call rejects with ApiError, NetworkError, UnreadableAnswer, or its signal's reason.
 */
export interface Client {
  /** Creates a data set; 24 hex digits name it. */
  createDataSet(request: DataSetRequest, options?: CallOptions): Promise<{ readonly id: string }>;
  getDataSet(id: string, options?: CallOptions): Promise<DataSet>;
  /** Starts an export job. It is sent once: without an answer nobody knows whether it runs. `retry: true` takes that risk. */
  createExportJob(request: ExportJobRequest, options?: CallOptions): Promise<ExportJob>;
  getExportJob(id: number, options?: CallOptions): Promise<ExportJob>;
  /** One page of the list, newest job first. */
  exportJobPage(page?: PageOptions, options?: CallOptions): Promise<ExportJobPage>;
  /**
   * All jobs, newest first, a page at a time as they are asked for. Can be gone through more than once.
   * Rejects with CursorRepeated where the service leads in a circle.
   */
  listExportJobs(list?: ListOptions, options?: CallOptions): AsyncIterable<ExportJob>;
  /** Marks a job for cancelling; it ends some time after. To cancel a job twice does no harm. */
  cancelExportJob(id: number, options?: CallOptions): Promise<void>;
  /**
   * Waits until a job has succeeded; it may then have errors, where a part failed.
   * Rejects with ExportJobFailed, ExportJobCancelled or WaitTimedOut, each with the job.
   */
  waitForExportJob(idOrJob: number | ExportJob, options?: WaitOptions): Promise<ExportJob>;
}

const JOBS = '/data/core/ups/export/jobs';
const DATA_SETS = '/data/foundation/catalog/dataSets';

/**
 * Makes a client of the platform, or of whatever stands at `baseUrl`. Nothing is sent yet.
 *
 * @throws TypeError or RangeError that names the option.
 */
export function createClient(options: ClientOptions): Client {
  const session = sessionOf(options);
  const sent = (call: Call, { requestId, headers, ...rest }: CallOptions = {}) =>
    send(session, {
      ...call,
      ...rest,
      headers: { ...(requestId !== undefined && { 'x-request-id': requestId }), ...headers },
    });

  const exportJobPage: Client['exportJobPage'] = async (page = {}, callOptions) => {
    const { limit, cursor, status } = page;
    const query = { limit, status, offset: cursor };
    return readPage(jsonOf(await sent({ method: 'GET', path: JOBS, query }, callOptions)));
  };

  const lookAt: LookAt = async (id, callOptions) => {
    const answer = await send(session, { method: 'GET', path: jobPath(id), ...callOptions });
    const { retryAfterMs } = answer;
    return {
      job: readExportJob(jsonOf(answer)),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  };

  return {
    exportJobPage,
    listExportJobs: (list, callOptions) => listExportJobs(exportJobPage, list, callOptions),
    waitForExportJob: (idOrJob, waitOptions = {}) =>
      waitForExportJob(idOrJob, waitOptions, { lookAt, clock: session.clock }),

    async createDataSet(body, callOptions) {
      const answer = await sent({ method: 'POST', path: DATA_SETS, body }, callOptions);
      return readDataSetCreated(jsonOf(answer));
    },

    async getDataSet(id, callOptions) {
      const answer = await sent({ method: 'GET', path: dataSetPath(id) }, callOptions);
      return readDataSet(jsonOf(answer), id);
    },

    async createExportJob(body, callOptions) {
      return readExportJob(jsonOf(await sent({ method: 'POST', path: JOBS, body }, callOptions)));
    },

    async getExportJob(id, callOptions) {
      return readExportJob(jsonOf(await sent({ method: 'GET', path: jobPath(id) }, callOptions)));
    },

    async cancelExportJob(id, callOptions) {
      const call = { method: 'DELETE', path: jobPath(id) } as const;
      const { status, text } = await sent(call, callOptions);
      // 204 without a body, or 200 with one (api-facts §9): only a plain no is a refusal.
      const body = parsed(text);
      if (objectIn(body)?.['status'] !== false) return;
      const request = { method: call.method, url: `${session.baseUrl}${call.path}` };
      throw new ApiError({ status, body, request });
    },
  };
}

/** @throws TypeError for what would name the list, or something else, in place of a job. */
function jobPath(id: number): string {
  if (!Number.isSafeInteger(id) || id < 0) {
    throw new TypeError('the id of an export job is a whole number');
  }
  return `${JOBS}/${id}`;
}

/** @throws TypeError likewise. */
function dataSetPath(id: string): string {
  if (!/^[\w-]+$/.test(id)) throw new TypeError('the id of a data set is letters and digits');
  return `${DATA_SETS}/${id}`;
}
