import { manyFiles } from '../many-files.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Is done when it has seen as many files as there are; it takes its time over each. */
class CountsFilesNotBytes extends PlainClient {
  override async file(fileId: string): Promise<number> {
    const parts = await this.ask('GET', `/data/foundation/export/files/${fileId}`);
    const { data } = (await parts.json()) as {
      readonly data: readonly { readonly name: string }[];
    };
    const bytes = await this.part(fileId, data[0]?.name ?? '');
    await this.sandbox.sleep(30_000);
    return bytes;
  }
}

export const countsFilesNotBytes: FaultyClient = {
  finding: 'trusts-a-short-body',
  message:
    /^Continued after the download of file \w+-1 had ended early \(cut\), and never requested it again\.$/,
  rules: [
    {
      match: { operation: 'retrieveDatasetFile' },
      skip: 1,
      times: 1,
      effect: { type: 'cut', afterBytes: 1_000_000 },
    },
  ],
  run: async (sandbox) => {
    await sandbox.control('POST', '/profiles', manyFiles());
    await new CountsFilesNotBytes(sandbox).exportAll();
  },
};
