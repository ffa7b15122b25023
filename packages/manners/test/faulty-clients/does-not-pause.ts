import { type Job, PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Asks again as soon as it is answered, and gives up after a hundred polls. */
class DoesNotPause extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (let poll = 0; poll < 100; poll += 1) await this.job(id);
    await this.sandbox.sleep(60_000);
    return this.job(id);
  }
}

export const doesNotPause: FaultyClient = {
  finding: 'polls-without-pause',
  message: /^Polled job \d+ \d+ times in [\d.]+ s of real time and 0 s on the sandbox's clock\.$/,
  run: (sandbox) => new DoesNotPause(sandbox).exportAll(),
};
