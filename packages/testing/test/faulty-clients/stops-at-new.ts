import type { Outcome } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class StopsAtNew extends ReferenceClient {
  override outcomeOf(status: string): Outcome | undefined {
    return status === 'NEW' ? 'SUCCEEDED' : super.outcomeOf(status);
  }
}

export const stopsAtNew: FaultyClient = {
  client: StopsAtNew,
  problem: 'waitForExportJob(job 1) returned SUCCEEDED, but job 1 was NEW in the last response.',
  atMost: 2,
  last: /^waitForExportJob\(job 1\)/,
};
