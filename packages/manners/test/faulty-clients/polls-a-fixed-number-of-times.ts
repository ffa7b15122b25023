import { type Job, PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Looks at the status once its loop is over. */
class PollsAFixedNumberOfTimes extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (let poll = 0; poll < 9; poll += 1) {
      await this.job(id);
      await this.sandbox.sleep(1000);
    }
    return this.job(id);
  }
}

export const pollsAFixedNumberOfTimes: FaultyClient = {
  finding: 'polls-after-the-end',
  message: /^Polled job \d+ 6 more times after it was SUCCEEDED\.$/,
  run: (sandbox) => new PollsAFixedNumberOfTimes(sandbox).exportAll(),
};
