import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Goes on by as many jobs as it has asked for, however many have come. */
class CountsByItsOwnLimit extends ReferenceClient {
  override async listExportJobs(): Promise<Id[]> {
    const ids: Id[] = [];
    for (let offset = 0; ; offset += 3) {
      const page = await this.page(`limit=3&offset=${offset}`);
      ids.push(...page.records.map(({ id }) => id));
      if (page.link.next === '') return ids;
    }
  }
}

export const countsByItsOwnLimit: FaultyClient = {
  client: CountsByItsOwnLimit,
  edition: 'tutorial',
  problem:
    'listExportJobs returned the wrong jobs (2 jobs, page size 1).\nExpected: job 2, job 1\nReceived: job 2',
  atMost: 1,
  last: /^another client starts 2 jobs; listExportJobs \(2 jobs, page size 1\)$/,
};
