import { manyFiles } from '../many-files.ts';
import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Has only ever seen batches with one file. */
class ReadsOneFile extends PlainClient {
  override async files(batchId: string): Promise<readonly string[]> {
    return (await super.files(batchId)).slice(0, 1);
  }
}

export const readsOneFile: FaultyClient = {
  finding: 'reads-only-the-first-file',
  message: /^Downloaded 1 of 2 files of batch \w+\.$/,
  run: async (sandbox) => {
    await sandbox.control('POST', '/profiles', manyFiles());
    await new ReadsOneFile(sandbox).exportAll();
  },
};
