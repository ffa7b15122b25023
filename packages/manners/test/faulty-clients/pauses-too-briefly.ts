import { type Job, PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Its pause of ten milliseconds was meant for tests. */
class PausesTooBriefly extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (;;) {
      const job = await this.job(id);
      if (job.status === 'SUCCEEDED') return job;
      await this.sandbox.sleep(10);
    }
  }
}

export const pausesTooBriefly: FaultyClient = {
  finding: 'polls-without-pause',
  message:
    /^Polled job \d+ \d+ times in [\d.]+ s of real time and [\d.]+ s on the sandbox's clock\.$/,
  run: (sandbox) => new PausesTooBriefly(sandbox).exportAll(),
};
