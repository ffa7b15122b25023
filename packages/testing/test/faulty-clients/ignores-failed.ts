import type { Outcome } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class IgnoresFailed extends PlainClient {
  override outcomeOf(status: string): Outcome | undefined {
    return status === 'FAILED' ? undefined : super.outcomeOf(status);
  }
}

export const ignoresFailed: Animal = {
  client: IgnoresFailed,
  problem: 'waitForExportJob(job 1) still waits ten minutes after job 1 has ended as FAILED',
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
