import type { Outcome } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class TakesCancellingForTheEnd extends PlainClient {
  override outcomeOf(status: string): Outcome | undefined {
    return status === 'CANCELLING' ? 'CANCELLED' : super.outcomeOf(status);
  }
}

export const takesCancellingForTheEnd: Animal = {
  client: TakesCancellingForTheEnd,
  problem: 'waitForExportJob(job 1) said CANCELLED, but at the last answer job 1 was CANCELLING',
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
