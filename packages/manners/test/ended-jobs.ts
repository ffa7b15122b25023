import type { PlainClient } from './plain-client.ts';

/** Jobs that have ended, each with a request of its own. */
export async function endedJobs(client: PlainClient, count: number): Promise<void> {
  const dataSet = await client.createDataSet();
  for (let n = 1; n <= count; n += 1) {
    const filter = { fromIngestTimestamp: `2019-01-0${n}T00:00:00Z` };
    const { id } = await client.create(dataSet, { filter });
    await client.wait(id);
  }
}
