import type { Outcome } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class TakesCancelledForSuccess extends ReferenceClient {
  override outcomeOf(status: string): Outcome | undefined {
    return status === 'CANCELLED' ? 'SUCCEEDED' : super.outcomeOf(status);
  }
}

export const takesCancelledForSuccess: FaultyClient = {
  client: TakesCancelledForSuccess,
  problem:
    'waitForExportJob(job 1) returned SUCCEEDED, but job 1 was CANCELLED in the last response.',
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
