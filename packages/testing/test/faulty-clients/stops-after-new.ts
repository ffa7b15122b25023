import type { Id, Outcome } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Takes the first change for the end. */
class StopsAfterNew extends ReferenceClient {
  override async waitForExportJob(id: Id): Promise<Outcome> {
    for (;;) {
      const { status } = await this.job(id);
      if (status !== 'NEW') return status as Outcome;
      await this.pause();
    }
  }
}

export const stopsAfterNew: FaultyClient = {
  client: StopsAfterNew,
  problem:
    /^waitForExportJob\(job 1\) returned (PROCESSING|CANCELLING) before job 1 had finished\.$/,
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
