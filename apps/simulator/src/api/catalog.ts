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
import { listCatalogFiles } from './files/catalog-files.ts';
import { listViewFiles } from './files/view-files.ts';
import type { ApiServices } from './services.ts';

/** The operations of Catalog: datasets, batches, and the files of datasets. */
export const operations: readonly Operation<ApiServices>[] = [
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
];
