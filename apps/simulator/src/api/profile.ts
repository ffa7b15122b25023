import type { Operation } from '../http/operation.ts';
import { cancelExportJob } from './export-jobs/cancel.ts';
import { createExportJob } from './export-jobs/create.ts';
import { retrieveExportJob } from './export-jobs/get.ts';
import { listExportJobs } from './export-jobs/list.ts';
import type { ApiServices } from './services.ts';

/** The operations on export jobs. */
export const operations: readonly Operation<ApiServices>[] = [
  listExportJobs,
  createExportJob,
  retrieveExportJob,
  cancelExportJob,
];
