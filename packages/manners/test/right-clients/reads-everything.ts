import { perSegment } from '../faulty-clients/faulty-client.ts';
import { manyFiles } from '../many-files.ts';
import { PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Pages to the end, and downloads all files of all batches. */
export const readsEverything: RightClient = {
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    const job = await client.create('', perSegment(await client.createDataSet()));
    await client.wait(job.id);
    await client.download(job);
    await sandbox.control('POST', '/profiles', manyFiles());
    await client.exportAll();
    await client.exportAll({ fields: 'identityMap' });
    await client.allJobs(1);
    await client.allJobs(2);
  },
};
