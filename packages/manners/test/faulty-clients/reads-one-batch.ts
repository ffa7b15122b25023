import { type Job, PlainClient } from '../plain-client.ts';
import { type FaultyClient, perSegment } from './faulty-client.ts';

/** Was written for jobs with one batch. */
class ReadsOneBatch extends PlainClient {
  override batchesOf(job: Job): readonly string[] {
    return super.batchesOf(job).slice(0, 1);
  }
}

export const readsOneBatch: FaultyClient = {
  finding: 'reads-only-the-first-batch',
  message: /^Read the files of 1 of the 2 batches of job \d+\.$/,
  run: async (sandbox) => {
    const client = new ReadsOneBatch(sandbox);
    const job = await client.create('', perSegment(await client.createDataSet()));
    await client.wait(job.id);
    await client.download(job);
  },
};
