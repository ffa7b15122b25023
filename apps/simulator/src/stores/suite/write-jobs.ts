import { once } from 'node:events';
import { argv } from 'node:process';
import { sqliteStore } from '../sqlite/sqlite.ts';
import { createJobs } from './writers.ts';

// A process of its own that opens a store and writes to it, as soon as it is told to.
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
