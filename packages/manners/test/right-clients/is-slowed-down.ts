import { PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Meets a service that is slow, and pages that are wrong: it stops where links lead in a circle. */
class IsSlowedDown extends PlainClient {
  override async allJobs(limit: number): Promise<readonly number[]> {
    const ids: number[] = [];
    const seen = new Set<string>();
    let query = `limit=${limit}`;
    while (query !== '' && !seen.has(query)) {
      seen.add(query);
      const page = await this.page(query);
      ids.push(...page.records.map(({ id }) => id));
      query = page.link.next.split('?')[1] ?? '';
    }
    return ids;
  }
}

export const isSlowedDown: RightClient = {
  rules: [
    {
      match: { operation: ['retrieveExportJob', 'createExportJob'] },
      effect: { type: 'latency', ms: 40_000, clock: 'virtual' },
    },
    {
      match: { operation: 'retrieveDatasetFile' },
      effect: { type: 'drip', bytes: 100_000, everyMs: 1 },
    },
    {
      match: { operation: 'listExportJobs' },
      skip: 1,
      times: 1,
      effect: { type: 'page', as: 'repeated-cursor' },
    },
    { match: { operation: 'listExportJobs' }, skip: 2, effect: { type: 'page', as: 'short' } },
  ],
  run: async (sandbox) => {
    const client = new IsSlowedDown(sandbox);
    for (const fields of ['identityMap', 'person', '_id']) await client.exportAll({ fields });
    await client.allJobs(1);
    await client.allJobs(2);
  },
};
