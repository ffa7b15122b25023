import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Knows how long exports take, and never asks. */
class SleepsAndHopes extends PlainClient {
  override async exportAll(): Promise<number> {
    const job = await this.create(await this.createDataSet());
    await this.sandbox.sleep(1000);
    const bytes = await this.download(job).catch(() => 0);
    await this.wait(job.id);
    return bytes;
  }
}

export const sleepsAndHopes: FaultyClient = {
  finding: 'downloads-before-the-end',
  message:
    /^Requested files of job \d+ 1 time before it was known to have finished; its last status was NEW\.$/,
  run: (sandbox) => new SleepsAndHopes(sandbox).exportAll(),
};
