import { access, type Job, PlainClient } from '../plain-client.ts';
import { baseUrl } from '../sandbox.ts';
import { type FaultyClient, perSegment } from './faulty-client.ts';

/** Writes chunks to a file until there are no more, for whatever reason. */
class KeepsWhatCame extends PlainClient {
  override async file(fileId: string): Promise<number> {
    const parts = await this.ask('GET', `${access}/files/${fileId}`);
    const [part] = ((await parts.json()) as { data: { _links: { self: { href: string } } }[] })
      .data;
    const { body } = await this.ask('GET', part?._links.self.href.slice(baseUrl.length) ?? '');
    let bytes = 0;
    try {
      for await (const chunk of body ?? []) bytes += chunk.length;
    } catch {
      // It has ended.
    }
    return bytes;
  }

  async exportSegments(): Promise<number> {
    const job: Job = await this.create('', perSegment(await this.createDataSet()));
    await this.wait(job.id);
    return this.download(job);
  }
}

export const keepsWhatCame: FaultyClient = {
  finding: 'trusts-a-short-body',
  message:
    /^Continued after the download of file \w+-1 had ended early \(cut\), and never requested it again\.$/,
  rules: [
    {
      match: { operation: 'retrieveDatasetFile' },
      skip: 1,
      times: 1,
      effect: { type: 'cut', afterBytes: 100 },
    },
  ],
  run: (sandbox) => new KeepsWhatCame(sandbox).exportSegments(),
};
