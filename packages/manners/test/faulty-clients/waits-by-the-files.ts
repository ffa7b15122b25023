import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Asks for the files until they are there: of a job that fails it would ask forever. */
class WaitsByTheFiles extends PlainClient {
  override async exportAll(): Promise<number> {
    const job = await this.create(await this.createDataSet());
    for (;;) {
      try {
        return await this.download(job);
      } catch {
        await this.sandbox.sleep(2000);
      }
    }
  }
}

export const waitsByTheFiles: FaultyClient = {
  finding: 'downloads-before-the-end',
  message:
    /^Requested files of job \d+ 2 times before it was known to have finished; its last status was NEW\.$/,
  run: (sandbox) => new WaitsByTheFiles(sandbox).exportAll(),
};
