import { type Job, PlainClient } from '../plain-client.ts';
import { type FaultyClient, failing } from './faulty-client.ts';

/** Has a deadline, and does not cancel what has not ended by then. */
class GivesUpWithoutACancel extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (let poll = 0; poll < 5; poll += 1) {
      const job = await this.job(id);
      if (job.status === 'SUCCEEDED') return job;
      await this.sandbox.sleep(60_000);
    }
    throw new Error('it took too long');
  }
}

export const givesUpWithoutACancel: FaultyClient = {
  finding: 'leaves-jobs-running',
  message: /^Job \d+ was neither waited for nor cancelled; its last status was PROCESSING\.$/,
  rules: [{ effect: { type: 'script', script: 'stuck' } }],
  run: (sandbox) => failing(new GivesUpWithoutACancel(sandbox).exportAll()),
};
