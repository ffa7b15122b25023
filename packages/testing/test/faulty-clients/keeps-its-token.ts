import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class KeepsItsToken extends ReferenceClient {
  #token: Promise<string> | undefined;

  override token(): Promise<string> {
    this.#token ??= super.token();
    return this.#token;
  }
}

export const keepsItsToken: FaultyClient = {
  client: KeepsItsToken,
  problem: /rejected: Error: (GET|POST) failed with 401\.$/,
  atMost: 2,
  last: /^(createExportJob|listExportJobs|another client)/,
};
