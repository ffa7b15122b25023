import type { Outcome } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class TakesCancellingForTheEnd extends ReferenceClient {
  override outcomeOf(status: string): Outcome | undefined {
    return status === 'CANCELLING' ? 'CANCELLED' : super.outcomeOf(status);
  }
}

export const takesCancellingForTheEnd: FaultyClient = {
  client: TakesCancellingForTheEnd,
  problem:
    'waitForExportJob(job 1) returned CANCELLED, but job 1 was CANCELLING in the last response.',
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
