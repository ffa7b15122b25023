import type { Outcome } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

/** Takes a cancel for the end, and says so by its own name. */
class StopsAtCancelling extends PlainClient {
  override outcomeOf(status: string): Outcome | undefined {
    return status === 'CANCELLING' ? (status as Outcome) : super.outcomeOf(status);
  }
}

export const stopsAtCancelling: Animal = {
  client: StopsAtCancelling,
  problem: 'waitForExportJob(job 1) said CANCELLING, and did not wait until job 1 had ended',
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
