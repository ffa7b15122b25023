import type { Operation } from '../http/operation.ts';
import { retrieveBatch } from './batches/get.ts';
import { listLastBatches } from './batches/last.ts';
import { listBatches } from './batches/list.ts';
import { createDataset } from './data-sets/create.ts';
import { retrieveDataset } from './data-sets/get.ts';
import { listDatasets } from './data-sets/list.ts';
import { patchDataset } from './data-sets/patch.ts';
import { putDataset } from './data-sets/put.ts';
import { deleteDataset } from './data-sets/remove.ts';
import { cancelExportJob } from './export-jobs/cancel.ts';
import { createExportJob } from './export-jobs/create.ts';
import { retrieveExportJob } from './export-jobs/get.ts';
import { listExportJobs } from './export-jobs/list.ts';
import { listDatasetFiles } from './files/batch-files.ts';
import { listCatalogFiles } from './files/catalog-files.ts';
import { retrieveFailedBatch } from './files/failed.ts';
import { retrieveDatasetFile, retrieveDatasetFileHeaders } from './files/file.ts';
import { retrieveBatchMeta } from './files/meta.ts';
import { retrieveDatasetPreview } from './files/preview.ts';
import { listViewFiles } from './files/view-files.ts';
import type { ApiServices } from './services.ts';
import { createToken } from './tokens/create.ts';
import { createTokenByQuery } from './tokens/create-by-query.ts';
import { exchangeJwt } from './tokens/exchange-jwt.ts';

/** The operations of the vendor that the simulator has: routes, OpenAPI and docs are made of this table. */
export const operations: readonly Operation<ApiServices>[] = [
  listExportJobs,
  createExportJob,
  retrieveExportJob,
  cancelExportJob,
  listDatasets,
  createDataset,
  retrieveDataset,
  putDataset,
  patchDataset,
  deleteDataset,
  listBatches,
  retrieveBatch,
  listLastBatches,
  listCatalogFiles,
  listViewFiles,
  listDatasetFiles,
  retrieveFailedBatch,
  retrieveBatchMeta,
  retrieveDatasetFile,
  retrieveDatasetFileHeaders,
  retrieveDatasetPreview,
  createToken,
  createTokenByQuery,
  exchangeJwt,
];
