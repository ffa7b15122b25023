import type { Id, Outcome } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Looks once, and says what it saw. */
class DoesNotWait extends ReferenceClient {
  override async waitForExportJob(id: Id): Promise<Outcome> {
    return (await this.job(id)).status as Outcome;
  }
}

export const doesNotWait: FaultyClient = {
  client: DoesNotWait,
  problem: 'waitForExportJob(job 1) returned NEW before job 1 had finished.',
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
