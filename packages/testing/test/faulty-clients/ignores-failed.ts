import type { Outcome } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class IgnoresFailed extends ReferenceClient {
  override outcomeOf(status: string): Outcome | undefined {
    return status === 'FAILED' ? undefined : super.outcomeOf(status);
  }
}

export const ignoresFailed: FaultyClient = {
  client: IgnoresFailed,
  problem: 'waitForExportJob(job 1) still waits 10 min after job 1 finished as FAILED.',
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
