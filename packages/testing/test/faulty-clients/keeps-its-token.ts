import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class KeepsItsToken extends PlainClient {
  #token: Promise<string> | undefined;

  override token(): Promise<string> {
    this.#token ??= super.token();
    return this.#token;
  }
}

export const keepsItsToken: Animal = {
  client: KeepsItsToken,
  problem: /rejected: Error: (GET|POST) was answered 401$/,
  atMost: 2,
  last: /^(createExportJob|listExportJobs|somebody else)/,
};
