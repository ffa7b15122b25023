import { PlainClient } from '../plain-client.ts';
import { type FaultyClient, failing } from './faulty-client.ts';

/** Knows when a job has ended, not how. */
class TakesAnyEndForSuccess extends PlainClient {
  override async exportAll(): Promise<number> {
    const job = await this.create(await this.createDataSet());
    await this.wait(job.id);
    return this.download(job);
  }
}

export const takesAnyEndForSuccess: FaultyClient = {
  finding: 'never-sees-failed',
  message: /^Requested files of job \d+ 1 time after it was FAILED\.$/,
  rules: [{ effect: { type: 'script', script: 'fails-exporting' } }],
  run: (sandbox) => failing(new TakesAnyEndForSuccess(sandbox).exportAll()),
};
