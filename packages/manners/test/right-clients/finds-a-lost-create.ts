import { type Job, PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Looks for its job after a create that it has no answer to, and creates it again only where there is none. */
class FindsALostCreate extends PlainClient {
  override async create(datasetId: string): Promise<Job> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await super.create(datasetId);
      } catch (error) {
        if (attempt === 3) throw error;
        await this.sandbox.sleep(2000);
      }
      const { records } = await this.page('limit=1');
      const [newest] = records;
      if (newest && JSON.stringify(newest.destination).includes(datasetId)) return newest;
    }
  }
}

export const findsALostCreate: RightClient = {
  rules: [
    {
      match: { operation: 'createExportJob' },
      times: 1,
      effect: { type: 'answer-lost', then: 503 },
    },
    {
      match: { operation: 'createExportJob' },
      times: 1,
      effect: { type: 'answer-lost', then: 'reset' },
    },
    { match: { operation: 'createExportJob' }, times: 1, effect: { type: 'reset' } },
  ],
  run: async (sandbox) => {
    const client = new FindsALostCreate(sandbox);
    for (let run = 0; run < 3; run += 1) await client.exportAll();
  },
};
