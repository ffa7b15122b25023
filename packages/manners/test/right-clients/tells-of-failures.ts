import { access, PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Asks why a job has failed, and starts it again; cancels one that takes too long. */
export const tellsOfFailures: RightClient = {
  rules: [
    { times: 1, effect: { type: 'script', script: 'fails-writing' } },
    { times: 1, effect: { type: 'script', script: 'stuck' } },
  ],
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    const dataSet = await client.createDataSet();
    const first = await client.create(dataSet);
    await client.wait(first.id);
    await client.job(first.id);
    const [batchId = ''] = client.batchesOf(first);
    await client.ask('GET', `${access}/batches/${batchId}/failed`);
    await client.ask('GET', `/data/foundation/catalog/batches/${batchId}`);
    const second = await client.create(dataSet);
    await sandbox.sleep(600_000);
    await client.job(second.id);
    await client.cancel(second.id);
    await client.wait(second.id);
    const third = await client.create(dataSet);
    await client.download(await client.wait(third.id));
  },
};
