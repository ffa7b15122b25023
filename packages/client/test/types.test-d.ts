import type { AnyExportJobRequest, Platform, Segmentation, Tutorial } from '@aep-sim/types';
import { expectTypeOf, test } from 'vitest';
import {
  type ApiError,
  type BatchFile,
  type Client,
  type ClientOptions,
  type Clock,
  createClient,
  type DataSetRequest,
  type ExportJob,
  type ExportJobFailed,
  type ExportJobRequest,
  type ExportJobStatus,
  type FileIncomplete,
  type ImsOptions,
  type NetworkError,
  type RetryEvent,
  type TokenProvider,
  type WaitTimedOut,
} from '../src/index.ts';

declare const client: Client;

test('a client takes the global fetch', () => {
  expectTypeOf<typeof fetch>().toExtend<NonNullable<ClientOptions['fetch']>>();
  expectTypeOf<typeof createClient>().returns.toEqualTypeOf<Client>();
});

test('an answer is the one model, whatever the edition', () => {
  expectTypeOf(client.getExportJob(1)).resolves.toEqualTypeOf<ExportJob>();
  expectTypeOf(client.waitForExportJob(1)).resolves.toEqualTypeOf<ExportJob>();
  expectTypeOf(client.waitForExportJob).parameter(0).toEqualTypeOf<number | ExportJob>();
  expectTypeOf(client.listExportJobs()).toEqualTypeOf<AsyncIterable<ExportJob>>();
  expectTypeOf(client.cancelExportJob(1)).resolves.toEqualTypeOf<void>();
  expectTypeOf(client.createDataSet({})).resolves.toEqualTypeOf<{ readonly id: string }>();
});

test('a job leads to batches, a batch to files, and a file to bytes', () => {
  const batchId = {} as NonNullable<ExportJob['batches'][number]['batchId']>;
  const files = client.listBatchFiles(batchId);
  expectTypeOf(files).toEqualTypeOf<AsyncIterable<BatchFile>>();
  const bytes = client.downloadFile({} as BatchFile);
  expectTypeOf(bytes).toEqualTypeOf<ReadableStream<Uint8Array>>();
  expectTypeOf(bytes).toExtend<ConstructorParameters<typeof Response>[0]>();
  // @ts-expect-error: without its length, the end is unknown
  client.downloadFile({ dataSetFileId: 'b-1', name: 'part-0.parquet' });
});

test('what may be absent must be looked for', () => {
  expectTypeOf<ExportJob['dataSetId']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<ExportJob['batches'][number]['batchId']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<ExportJob['raw']>().toBeUnknown();
  expectTypeOf<'UNKNOWN'>().toExtend<ExportJobStatus>();
  expectTypeOf<'QUEUED'>().not.toExtend<ExportJobStatus>();
});

test('a request of any document is one of ours', () => {
  expectTypeOf<AnyExportJobRequest>().toExtend<ExportJobRequest>();
  expectTypeOf<Tutorial.ExportJobRequest>().toExtend<ExportJobRequest>();
  expectTypeOf<Segmentation.ExportJobRequest>().toExtend<ExportJobRequest>();
  expectTypeOf<Platform.DataSetRequest>().toExtend<DataSetRequest>();
});

test('a request without its data set is no request', () => {
  // @ts-expect-error: no dataset
  void client.createExportJob({ destination: {}, schema: { name: 's' } });
  // The draft of 2020 requires no schema.
  void client.createExportJob({ destination: { datasetId: 'd' } });
  // @ts-expect-error: a request spells it datasetId
  void client.createExportJob({ destination: { dataSetId: 'd' }, schema: { name: 's' } });
  // @ts-expect-error: PROCESSING is not among the documented filters
  void client.exportJobPage({ status: 'PROCESSING' });
  // @ts-expect-error: there is no client without a token
  createClient({ imsOrgId: 'o', apiKey: 'k' });
});

test('kind tells errors apart', () => {
  const error = {} as ApiError | NetworkError | FileIncomplete | ExportJobFailed | WaitTimedOut;
  if (error.kind === 'api') expectTypeOf(error).toEqualTypeOf<ApiError>();
  if (error.kind === 'network') {
    expectTypeOf(error.timeoutMs).toEqualTypeOf<number | undefined>();
  }
  if (error.kind === 'file-incomplete') expectTypeOf(error).toEqualTypeOf<FileIncomplete>();
  if (error.kind === 'job-failed') expectTypeOf(error.job).toEqualTypeOf<ExportJob>();
  if (error.kind === 'wait-timed-out') {
    expectTypeOf(error.job).toEqualTypeOf<ExportJob | undefined>();
  }
});

test('a retry is told with its error, and with a status only after a response', () => {
  type Event = Parameters<NonNullable<ClientOptions['onRetry']>>[0];
  expectTypeOf<Event>().toEqualTypeOf<RetryEvent>();
  expectTypeOf<Event['error']>().toEqualTypeOf<ApiError | NetworkError>();
  expectTypeOf<Event['status']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<ImsOptions['onRetry']>().toEqualTypeOf<ClientOptions['onRetry']>();
});

test('a clock need not have timeouts, and a provider may ignore its options', () => {
  expectTypeOf<{
    now: () => number;
    sleep: () => Promise<void>;
    random: () => number;
  }>().toExtend<Clock>();
  expectTypeOf<() => Promise<string>>().toExtend<TokenProvider>();
});
