import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class GivesUpAWaitOn503 extends ReferenceClient {
  override async rest(): Promise<void> {
    throw new Error('the service is overloaded');
  }
}

export const givesUpAWaitOn503: FaultyClient = {
  client: GivesUpAWaitOn503,
  problem:
    'waitForExportJob(job 1) rejected while job 1 was NEW: Error: the service is overloaded.',
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
