import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Sees that there is another page, and asks for the first one again. */
class DropsTheCursor extends ReferenceClient {
  override async listExportJobs(): Promise<Id[]> {
    const ids: Id[] = [];
    for (;;) {
      const page = await this.page('limit=50');
      ids.push(...page.records.map(({ id }) => id));
      if (page.link.next === '') return ids;
    }
  }
}

export const dropsTheCursor: FaultyClient = {
  client: DropsTheCursor,
  problem:
    /^listExportJobs sent GET \S+ 7 times without a pause\. Pause between requests with clock\.sleep\.$/,
  atMost: 1,
  last: /^another client starts 2 jobs; listExportJobs \(2 jobs, page size 1\)$/,
};
