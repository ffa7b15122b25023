import { jsonOf, optionsOfCall } from './call-arguments.ts';
import type { CallOptions } from './call-options.ts';
import { type CatalogLists, catalogLists, type ReadCall } from './catalog-lists.ts';
import { type ClientOptions, sessionOf } from './client-options.ts';
import { type DownloadOptions, downloadFile } from './download.ts';
import { readJson } from './exchange.ts';
import {
  type FilesPageOptions,
  filesPageQuery,
  type ListFilesOptions,
  listBatchFiles,
} from './files.ts';
import { type ListOptions, listExportJobs, type PageOptions, pageQuery } from './list.ts';
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
import { type PollJob, type WaitOptions, waitForExportJob } from './wait.ts';

/**
 * The export-jobs API. Every method rejects with ApiError, NetworkError, UnexpectedResponse, or its signal's
 * reason; and for an argument that is not allowed with a TypeError or a RangeError, before a request is sent.
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
  const ask = async (method: string, call: Call, options?: CallOptions) =>
    send(session, { ...call, ...optionsOfCall(method, options) });
  const read: ReadCall = async (method, call, reader, options) =>
    readJson(await ask(method, call, options), reader);

  const jobPage =
    (method: string): Client['exportJobPage'] =>
    async (page = {}, options) =>
      read(
        method,
        { method: 'GET', path: JOBS, query: pageQuery(method, page) },
        readPage,
        options,
      );

  const filesPage =
    (method: string): Client['batchFilesPage'] =>
    async (batchId, page = {}, options) => {
      const query = filesPageQuery(method, page);
      const path = batchFilesPath(`${method}: batchId`, batchId);
      const reader = (body: unknown) => readBatchFilesPage(body, query.start);
      return read(method, { method: 'GET', path, query }, reader, options);
    };

  const pollJob: PollJob = async (id, options) => {
    const path = jobPath('waitForExportJob: idOrJob', id);
    const answer = await send(session, { method: 'GET', path, ...options });
    const { retryAfterMs } = answer;
    return {
      job: readJson(answer, readJobOf(id)),
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    };
  };

  return {
    exportJobPage: jobPage('exportJobPage'),
    listExportJobs: (list, options) =>
      listExportJobs({ pageOf: jobPage('listExportJobs'), redact }, list, options),
    waitForExportJob: (idOrJob, options = {}) =>
      waitForExportJob(idOrJob, options, { pollJob, clock, redact, maxRetryAfterMs }),

    ...catalogLists({ read, redact }),

    async createDataSet(request, options) {
      const body = jsonOf('createDataSet', request);
      const call = { method: 'POST', path: DATA_SETS, body } as const;
      return read('createDataSet', call, readDataSetCreated, options);
    },

    async getDataSet(id, options) {
      const path = dataSetPath('getDataSet: id', id);
      const reader = (body: unknown) => readDataSet(body, id);
      return read('getDataSet', { method: 'GET', path }, reader, options);
    },

    async createExportJob(request, options) {
      const body = jsonOf('createExportJob', request);
      const call = { method: 'POST', path: JOBS, body } as const;
      return read('createExportJob', call, (answer) => readExportJob(answer), options);
    },

    async getExportJob(id, options) {
      const path = jobPath('getExportJob: id', id);
      return read('getExportJob', { method: 'GET', path }, readJobOf(id), options);
    },

    batchFilesPage: filesPage('batchFilesPage'),
    listBatchFiles: (batchId, list, options) =>
      listBatchFiles(batchId, list, {
        ofBatch: (page) => filesPage('listBatchFiles')(batchId, page, options),
        ofFile: async (id, page) => {
          const path = filePath('listBatchFiles: dataSetFileId', id);
          const reader = (body: unknown) => readFilePartsPage(body, page.start);
          const call = { method: 'GET', path, query: { ...page } } as const;
          return read('listBatchFiles', call, reader, options);
        },
        redact,
      }),

    async getBatch(id, options) {
      const path = batchPath('getBatch: id', id);
      return read('getBatch', { method: 'GET', path }, (body) => readBatch(body, id), options);
    },

    downloadFile: (file, options) => downloadFile(session, file, options),

    async cancelExportJob(id, options) {
      const path = jobPath('cancelExportJob: id', id);
      const answer = await ask('cancelExportJob', { method: 'DELETE', path }, options);
      // 204 without a body, or 200 with one (evidence: delete-answer).
      if (answer.text.trim() === '') return;
      const { status, request } = answer;
      readJson(answer, (body) => {
        readCancelled({ status, body: answer.redact(body), request }, id);
      });
    },
  };
}
