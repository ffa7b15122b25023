import type { Id, Outcome } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

/** Takes a good token for each call; but a wait is long, and a token can expire in its midst. */
class KeepsItsTokenForACall extends ReferenceClient {
  #token: Promise<string> | undefined;

  override async waitForExportJob(id: Id): Promise<Outcome> {
    this.#token = super.token();
    return super.waitForExportJob(id).finally(() => {
      this.#token = undefined;
    });
  }

  override token(): Promise<string> {
    return this.#token ?? super.token();
  }
}

export const keepsItsTokenForACall: FaultyClient = {
  client: KeepsItsTokenForACall,
  problem:
    /^waitForExportJob\(job 1\) rejected while job 1 was (NEW|PROCESSING): Error: GET failed with 401\.$/,
  atMost: 3,
  last: /^waitForExportJob\(job 1\)/,
};
