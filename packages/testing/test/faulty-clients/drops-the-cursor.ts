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
    /^listExportJobs, of \d jobs in pages of 1, sent GET \S+ 7 times without a pause; a pause is a clock.sleep$/,
  atMost: 1,
  last: /^somebody else starts 2 jobs; listExportJobs, of 2 jobs in pages of 1$/,
};
