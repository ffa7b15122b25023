import { perSegment } from '../faulty-clients/faulty-client.ts';
import { PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Asks again for what has ended early; where that is of no use, it stops. */
export const resumesDownloads: RightClient = {
  rules: [
    {
      match: { operation: 'retrieveDatasetFile' },
      skip: 1,
      times: 1,
      effect: { type: 'cut', afterBytes: 100 },
    },
    {
      match: { operation: 'retrieveDatasetFile' },
      skip: 3,
      times: 1,
      effect: { type: 'cut', afterBytes: 0 },
    },
    {
      match: { operation: 'retrieveDatasetFile' },
      skip: 5,
      effect: { type: 'cut', afterBytes: 7 },
    },
  ],
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    const job = await client.create('', perSegment(await client.createDataSet()));
    await client.wait(job.id);
    await client.download(job);
    const other = await client.create('', perSegment(await client.createDataSet()));
    await client.wait(other.id);
    await client.download(other).catch(() => {});
    await sandbox.sleep(60_000);
    await client.job(other.id);
  },
};
