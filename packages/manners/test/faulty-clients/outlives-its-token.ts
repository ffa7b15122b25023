import { type Job, PlainClient } from '../plain-client.ts';
import { type FaultyClient, failing } from './faulty-client.ts';

/** Takes any error of a poll for one that passes. */
class OutlivesItsToken extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (let poll = 0; poll < 10; poll += 1) {
      const answer = await this.send('GET', `/data/core/ups/export/jobs/${id}`);
      const job = (await answer.json()) as Job;
      if (job.status === 'SUCCEEDED') return job;
      await this.sandbox.sleep(1000);
    }
    const { token } = this;
    this.token = `${token}, and a new one`;
    await super.wait(id);
    throw new Error('it took too long');
  }
}

export const outlivesItsToken: FaultyClient = {
  finding: 'uses-an-expired-token',
  message: /^Sent 8 more requests with token-\d+ after a 401 had rejected it\.$/,
  rules: [
    {
      match: { operation: 'retrieveExportJob' },
      skip: 1,
      times: 1,
      effect: { type: 'token', state: 'expired' },
    },
  ],
  run: (sandbox) => failing(new OutlivesItsToken(sandbox).exportAll()),
};
