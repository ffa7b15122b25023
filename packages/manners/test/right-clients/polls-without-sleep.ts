import { type Job, PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Has a poll interval of 0 for its tests, with `advanceOnPoll`. */
class PollsWithoutSleep extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (;;) {
      const job = await this.job(id);
      if (job.status === 'SUCCEEDED') return job;
    }
  }
}

export const pollsWithoutSleep: RightClient = {
  rules: [
    {
      effect: {
        type: 'script',
        script: 'succeeds',
        phases: { queuedMs: 5, exportingMs: 1, handoverMs: 1, writingMs: 1, closingMs: 1 },
      },
    },
  ],
  run: async (sandbox) => {
    await sandbox.control('PUT', '/clock', { running: false, advanceOnPoll: true });
    const client = new PollsWithoutSleep(sandbox);
    for (const fields of ['identityMap', 'person']) await client.exportAll({ fields });
  },
};
