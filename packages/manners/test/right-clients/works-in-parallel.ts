import { PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** A client of many: each has a token of its own, and they work beside each other in one sandbox. */
class OneOfMany extends PlainClient {
  constructor(sandbox: PlainClient['sandbox'], name: string) {
    super(sandbox);
    this.token = `token-of-${name}`;
  }
}

export const worksInParallel: RightClient = {
  rules: [
    {
      match: { operation: ['retrieveExportJob', 'retrieveDatasetFile'] },
      probability: 0.2,
      effect: { type: 'error', status: 503, retryAfterS: 1 },
    },
  ],
  run: async (sandbox) => {
    const names = Array.from({ length: 12 }, (_, n) => `client-number-${n}`);
    await Promise.all(names.map((name) => new OneOfMany(sandbox, name).exportAll()));
    const client = new OneOfMany(sandbox, 'one-for-all');
    const dataSet = await client.createDataSet();
    const jobs = await Promise.all(
      ['identityMap', 'person', '_id'].map((fields) => client.create(dataSet, { fields })),
    );
    await Promise.all(
      jobs.map(async (job) => {
        await client.wait(job.id);
        await client.download(job);
      }),
    );
  },
};
