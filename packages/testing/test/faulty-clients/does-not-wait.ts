import type { Id, Outcome } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

/** Looks once, and says what it saw. */
class DoesNotWait extends PlainClient {
  override async waitForExportJob(id: Id): Promise<Outcome> {
    return (await this.job(id)).status as Outcome;
  }
}

export const doesNotWait: Animal = {
  client: DoesNotWait,
  problem: 'waitForExportJob(job 1) said NEW, and did not wait until job 1 had ended',
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
