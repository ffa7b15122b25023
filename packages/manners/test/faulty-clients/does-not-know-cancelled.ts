import { type Job, PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Waits for the two ends that the documentation shows, and gives up at its deadline. */
class DoesNotKnowCancelled extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (let poll = 0; ; poll += 1) {
      const job = await this.job(id);
      if (job.status === 'SUCCEEDED' || job.status === 'FAILED' || poll === 20) return job;
      await this.sandbox.sleep(2000);
    }
  }
}

export const doesNotKnowCancelled: FaultyClient = {
  finding: 'polls-after-the-end',
  message: /^Polled job \d+ 19 more times after it was CANCELLED\.$/,
  run: async (sandbox) => {
    const client = new DoesNotKnowCancelled(sandbox);
    const { id } = await client.create(await client.createDataSet());
    await client.cancel(id);
    await client.wait(id);
  },
};
