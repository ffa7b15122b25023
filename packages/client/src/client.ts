import type { CallOptions } from './call-options.ts';
import { type CatalogLists, catalogLists } from './catalog-lists.ts';
import { checkCount } from './checks.ts';
import { type ClientOptions, sessionOf } from './client-options.ts';
import { type DownloadOptions, downloadFile } from './download.ts';
import { readJson } from './exchange.ts';
import { type ListFilesOptions, listBatchFiles } from './files.ts';
import { type ListOptions, listExportJobs, type PageOptions } from './list.ts';
import type {
  Batch,
  BatchFile,
  BatchFilesPage,
  DataSet,
  ExportJob,
  ExportJobPage,
} from './model.ts';
import {
  batchFilesPath,
  batchPath,
  DATA_SETS,
  dataSetPath,
  filePath,
  JOBS,
  jobPath,
} from './paths.ts';
import { readBatch } from './read-batch.ts';
import { readCancelled } from './read-cancel.ts';
import { readDataSet, readDataSetCreated } from './read-data-set.ts';
import { readBatchFilesPage, readFilePartsPage } from './read-files.ts';
import { readExportJob, readJobOf } from './read-job.ts';
import { readPage } from './read-page.ts';
import type { DataSetRequest, ExportJobRequest } from './requests.ts';
import { type Call, send } from './session.ts';
import { shown } from './shown.ts';
import { type PollJob, type WaitOptions, waitForExportJob } from './wait.ts';

export interface FilesPageOptions {
  /** The index of the first entry to return, from 0. */
  readonly start?: number;
  /** The number of entries to return. 100 is the service's default and maximum. */
  readonly limit?: number;
}

/**
 * The export-jobs API. Every method rejects with ApiError, NetworkError, UnexpectedResponse, or its signal's reason.
 */
export interface Client extends CatalogLists {
  /** Creates a dataset. Its ID has 24 hex digits. */
  createDataSet(request: DataSetRequest, options?: CallOptions): Promise<{ readonly id: string }>;
  getDataSet(id: string, options?: CallOptions): Promise<DataSet>;
  /**
   * Creates an export job. The request is sent once, because the job may run even if its response is lost. With
   * `retry: true`, a retry can create a second job.
   */
  createExportJob(request: ExportJobRequest, options?: CallOptions): Promise<ExportJob>;
  getExportJob(id: number, options?: CallOptions): Promise<ExportJob>;
  /** One page of the list, newest job first. */
  exportJobPage(page?: PageOptions, options?: CallOptions): Promise<ExportJobPage>;
  /**
   * All jobs, newest first. Each page is requested when it is needed; the result can be iterated more than once.
   * Rejects with CursorRepeated if the service returns the same cursor again.
   */
  listExportJobs(list?: ListOptions, options?: CallOptions): AsyncIterable<ExportJob>;
  /** Marks a job for cancelling; it finishes some time later. Cancelling a job again has no effect. */
  cancelExportJob(id: number, options?: CallOptions): Promise<void>;
  /**
   * Waits until a job has succeeded. It may then have errors, if a part of it failed.
   * Rejects with ExportJobFailed, ExportJobCancelled or WaitTimedOut, each with the job.
   */
  waitForExportJob(idOrJob: number | ExportJob, options?: WaitOptions): Promise<ExportJob>;
  /** A batch as Catalog returns it: whether it was written, and what it contains. */
  getBatch(id: string, options?: CallOptions): Promise<Batch>;
  /** One page of the entries of a batch, each a file or a directory. */
  batchFilesPage(
    batchId: string,
    page?: FilesPageOptions,
    options?: CallOptions,
  ): Promise<BatchFilesPage>;
  /**
   * All files of a batch, those in directories included. Each page is requested when it is needed; the result can be
   * iterated more than once. Rejects with CursorRepeated if the service returns the same page again.
   */
  listBatchFiles(
    batchId: string,
    list?: ListFilesOptions,
    options?: CallOptions,
  ): AsyncIterable<BatchFile>;
  /**
   * The bytes of a file. They are requested as the stream is read; a download that is cut off resumes. The stream fails
   * with FileIncomplete if the number of bytes is not the file's `length`, and with the errors of every method.
   * Cancelling it closes the connection. It requests no compression; browsers do not allow that, and then the
   * decompressed bytes count.
   */
  downloadFile(
    file: Pick<BatchFile, 'dataSetFileId' | 'name' | 'length'>,
    options?: DownloadOptions,
  ): ReadableStream<Uint8Array>;
}

/**
 * Creates a client of Experience Platform, or of the server at `baseUrl`. Sends no request.
 *
 * @throws TypeError or RangeError that names the option.
 */
export function createClient(options: ClientOptions): Client {
  const session = sessionOf(options);
  const { clock } = session;
  const { redact } = session.secrets;
  const { maxRetryAfterMs } = session.retry;
  const sent = (call: Call, callOptions?: CallOptions) =>
    send(session, withOptions(call, callOptions));
  const read = async <T>(call: Call, reader: (body: unknown) => T, callOptions?: CallOptions) =>
    readJson(await sent(call, callOptions), reader);

  const exportJobPage: Client['exportJobPage'] = async (page = {}, callOptions) => {
    const { limit, cursor, status } = page;
    if (limit !== undefined) checkCount('exportJobPage: limit', limit);
    const query = { limit, status, offset: cursor };
    return read({ method: 'GET', path: JOBS, query }, readPage, callOptions);
  };

  const batchFilesPage: Client['batchFilesPage'] = async (batchId, page = {}, callOptions) => {
    const { start = 0, limit } = page;
    if (limit !== undefined) checkCount('batchFilesPage: limit', limit);
    checkCount('batchFilesPage: start', start, 0);
    const path = batchFilesPath(batchId);
    const reader = (body: unknown) => readBatchFilesPage(body, start);
    return read({ method: 'GET', path, query: { start, limit } }, reader, callOptions);
  };

  const pollJob: PollJob = async (id, callOptions) => {
    const answer = await send(session, { method: 'GET', path: jobPath(id), ...callOptions });
    const { retryAfterMs } = answer;
    return {
      job: readJson(answer, readJobOf(id)),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  };

  return {
    exportJobPage,
    listExportJobs: (list, callOptions) =>
      listExportJobs({ pageOf: exportJobPage, redact }, list, callOptions),
    waitForExportJob: (idOrJob, waitOptions = {}) =>
      waitForExportJob(idOrJob, waitOptions, { pollJob, clock, redact, maxRetryAfterMs }),

    ...catalogLists({ read, redact }),

    createDataSet: (body, callOptions) =>
      read({ method: 'POST', path: DATA_SETS, body }, readDataSetCreated, callOptions),

    async getDataSet(id, callOptions) {
      const reader = (body: unknown) => readDataSet(body, id);
      return read({ method: 'GET', path: dataSetPath(id) }, reader, callOptions);
    },

    createExportJob: (body, callOptions) =>
      read({ method: 'POST', path: JOBS, body }, (answer) => readExportJob(answer), callOptions),

    async getExportJob(id, callOptions) {
      return read({ method: 'GET', path: jobPath(id) }, readJobOf(id), callOptions);
    },

    batchFilesPage,
    listBatchFiles: (batchId, { pageSize = 100 } = {}, callOptions) =>
      listBatchFiles(batchId, pageSize, {
        ofBatch: (start) => batchFilesPage(batchId, { start, limit: pageSize }, callOptions),
        ofFile: async (id, start) => {
          const query = { start, limit: pageSize };
          const reader = (body: unknown) => readFilePartsPage(body, start);
          return read({ method: 'GET', path: filePath(id), query }, reader, callOptions);
        },
        redact,
      }),

    async getBatch(id, callOptions) {
      const reader = (body: unknown) => readBatch(body, id);
      return read({ method: 'GET', path: batchPath(id) }, reader, callOptions);
    },

    downloadFile(file, downloadOptions = {}) {
      const path = filePath(file.dataSetFileId);
      const call = { method: 'GET', path, query: { path: file.name } } as const;
      return downloadFile(session, withOptions(call, downloadOptions), file, downloadOptions);
    },

    async cancelExportJob(id, callOptions) {
      const call = { method: 'DELETE', path: jobPath(id) } as const;
      const answer = await sent(call, callOptions);
      // 204 without a body, or 200 with one (evidence: delete-answer).
      if (answer.text.trim() === '') return;
      const { status, request } = answer;
      readJson(answer, (body) => {
        readCancelled({ status, body: answer.redact(body), request }, id);
      });
    },
  };
}

/** Takes only the options it knows: an option must not replace the path of a request. */
function withOptions(call: Call, options: CallOptions = {}): Call {
  const { requestId, headers, signal, retry } = options;
  if (retry !== undefined && typeof retry !== 'boolean') {
    throw new TypeError(`retry must be true or false; got ${shown(retry)}.`);
  }
  return {
    ...call,
    ...(signal && { signal }),
    ...(retry !== undefined && { retry }),
    headers: { ...(requestId !== undefined && { 'x-request-id': requestId }), ...headers },
  };
}
