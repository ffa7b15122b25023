import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Waits for several jobs by asking for one after the other, round and round. */
class PollsInTurn extends PlainClient {
  async waitForAll(ids: readonly number[]): Promise<void> {
    for (let round = 0; round < 10; round += 1) for (const id of ids) await this.job(id);
    await this.sandbox.sleep(60_000);
    for (const id of ids) await this.wait(id);
  }
}

export const pollsInTurn: FaultyClient = {
  finding: 'polls-without-pause',
  message: /^Polled job \d+ \d+ times/,
  run: async (sandbox) => {
    const client = new PollsInTurn(sandbox);
    const dataSet = await client.createDataSet();
    const a = await client.create(dataSet, { fields: 'identityMap' });
    const b = await client.create(dataSet, { fields: 'person' });
    await client.waitForAll([a.id, b.id]);
  },
};
