import { type Job, PlainClient } from '../plain-client.ts';
import { type FaultyClient, failing } from './faulty-client.ts';

/** Waits for the one end that it knows. */
class WaitsForSucceeded extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (let poll = 0; poll < 30; poll += 1) {
      const job = await this.job(id);
      if (job.status === 'SUCCEEDED') return job;
      await this.sandbox.sleep(2000);
    }
    throw new Error('it took too long');
  }
}

export const waitsForSucceeded: FaultyClient = {
  finding: 'never-sees-failed',
  message: /^Polled job \d+ 27 more times after it was FAILED\.$/,
  rules: [{ effect: { type: 'script', script: 'fails-writing' } }],
  run: (sandbox) => failing(new WaitsForSucceeded(sandbox).exportAll()),
};
