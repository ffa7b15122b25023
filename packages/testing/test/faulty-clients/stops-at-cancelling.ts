import type { Outcome } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Takes a cancel for the end, and says so by its own name. */
class StopsAtCancelling extends ReferenceClient {
  override outcomeOf(status: string): Outcome | undefined {
    return status === 'CANCELLING' ? (status as Outcome) : super.outcomeOf(status);
  }
}

export const stopsAtCancelling: FaultyClient = {
  client: StopsAtCancelling,
  problem: 'waitForExportJob(job 1) returned CANCELLING before job 1 had finished.',
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
