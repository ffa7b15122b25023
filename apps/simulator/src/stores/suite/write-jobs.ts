import { once } from 'node:events';
import { argv } from 'node:process';
import { sqliteStore } from '../sqlite/sqlite.ts';
import { createJobs } from './writers.ts';

// A separate process that opens a store and writes to it on command.
const [, , file = '', dataSetId = '', writers, jobs] = argv;
process.send?.('ready');
await once(process, 'message');
const store = sqliteStore(file);
const ids = await Promise.all(
  Array.from({ length: Number(writers) }, () => createJobs(store, dataSetId, Number(jobs))),
);
store.close();
process.send?.(ids.flat());
process.disconnect();
