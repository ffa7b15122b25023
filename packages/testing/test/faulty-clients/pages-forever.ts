import type { Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Looks for an end that is absent or null; on the wire it is an empty text. */
class PagesForever extends ReferenceClient {
  override async listExportJobs(): Promise<Id[]> {
    const ids: Id[] = [];
    let next: string | null | undefined = '';
    while (next !== null && next !== undefined) {
      const page = await this.page(next.split('?')[1] ?? '');
      ids.push(...page.records.map(({ id }) => id));
      next = page.link.next;
    }
    return ids;
  }
}

export const pagesForever: FaultyClient = {
  client: PagesForever,
  problem:
    'listExportJobs sent GET /data/core/ups/export/jobs 7 times without a pause. Pause between requests with clock.sleep.',
  atMost: 1,
  last: /^listExportJobs$/,
};
