import type { PlainClient } from './plain-client.ts';

/** Three jobs that have ended, each with a request of its own. */
export async function threeJobs(client: PlainClient): Promise<readonly number[]> {
  const dataSet = await client.createDataSet();
  const ids: number[] = [];
  for (const fields of ['identityMap', 'person', '_id']) {
    const { id } = await client.create(dataSet, { fields });
    ids.push((await client.wait(id)).id);
  }
  return ids;
}
