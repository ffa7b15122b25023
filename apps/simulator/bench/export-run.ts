// Started by exports.ts in a process of its own, whose memory is then that of one export: writes it to a folder.
import { cpuUsage, resourceUsage } from 'node:process';
import type { JobFacts } from '../src/core/job-facts.ts';
import { lifecycleAt, ORG } from './built.ts';

export interface ExportRun {
  readonly ms: number;
  /** Of all its threads. */
  readonly cpuMs: number;
  readonly rows: number;
  readonly bytes: number;
  /** The most that the process has held, in bytes. */
  readonly peakBytes: number;
}

const path = '../dist/export/exports.js';
const { createExports } = (await import(path)) as typeof import('../src/export/exports.ts');
const filesPath = '../dist/files/folder.js';
const { folderFiles } = (await import(filesPath)) as typeof import('../src/files/folder.ts');

const [profiles = '', folder = ''] = process.argv.slice(2);
const job: JobFacts = {
  id: 1,
  createdAt: 1_800_000_000_000,
  requestId: 'request',
  instance: 'ups',
  request: {
    dataSetId: '5b7c86968f7b6501e21ba9df',
    schemaName: '_xdm.context.profile',
    fields: 'identities.id,personalEmail.address,person.name,homeAddress.city,loyalty.tier',
    filter: { segments: [{ id: '52c26d0d-45f2-47a2-ab30-ed06abc981ff' }] },
  },
  lifecycle: lifecycleAt('succeeds', 'instant'),
  batchIds: ['da5cfb4de32c4b93a09f7e37fa53ad52'],
  population: { synthetic: Number(profiles) },
};
const kept = folderFiles(folder);
const exports = createExports({
  batches: kept,
  counts: kept,
  imports: kept,
  isShown: false,
  onWriteFailed: (error) => {
    throw error;
  },
});
const cpuBefore = cpuUsage();
const startedAt = performance.now();
const tenant = { org: ORG, sandbox: 'prod', epoch: 0 };
const origin = { seed: 'bench', ...tenant };
const files = await exports.files({ tenant, origin, job, index: 0 });
const ms = performance.now() - startedAt;
const { user, system } = cpuUsage(cpuBefore);
const run: ExportRun = {
  ms,
  cpuMs: (user + system) / 1000,
  rows: files.reduce((sum, { records }) => sum + records, 0),
  bytes: files.reduce((sum, { length }) => sum + length, 0),
  peakBytes: resourceUsage().maxRSS * 1024,
};
process.send?.(run);
process.disconnect();
