import { access, PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Takes what came for the file, and goes on with the next export. */
class TrustsItsOnlyFile extends PlainClient {
  override async file(fileId: string): Promise<number> {
    const list = await this.ask('GET', `${access}/files/${fileId}`);
    const { data } = (await list.json()) as { readonly data: readonly { readonly name: string }[] };
    return this.part(fileId, data[0]?.name ?? '');
  }
}

export const trustsItsOnlyFile: FaultyClient = {
  finding: 'trusts-a-short-body',
  message:
    /^Continued with other work after the download of file \w+-1 had ended early \(cut\), and never requested it again\.$/,
  rules: [
    {
      match: { operation: 'retrieveDatasetFile' },
      skip: 1,
      times: 1,
      effect: { type: 'cut', afterBytes: 1000 },
    },
  ],
  run: async (sandbox) => {
    const client = new TrustsItsOnlyFile(sandbox);
    await client.exportAll();
    await client.exportAll();
  },
};
