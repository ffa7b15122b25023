import type { Operation } from '../http/operation.ts';
import { listDatasetFiles } from './files/batch-files.ts';
import { retrieveFailedBatch } from './files/failed.ts';
import { retrieveDatasetFile, retrieveDatasetFileHeaders } from './files/file.ts';
import { retrieveBatchMeta } from './files/meta.ts';
import { retrieveDatasetPreview } from './files/preview.ts';
import type { ApiServices } from './services.ts';

/** The operations of Data Access: lists, downloads, and previews of files. */
export const operations: readonly Operation<ApiServices>[] = [
  listDatasetFiles,
  retrieveFailedBatch,
  retrieveBatchMeta,
  retrieveDatasetFile,
  retrieveDatasetFileHeaders,
  retrieveDatasetPreview,
];
