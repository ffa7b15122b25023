import { PlainClient } from '../plain-client.ts';
import type { FaultyClient } from './faulty-client.ts';

/** Two of its triggers fire for the same export, and neither knows of the other. */
export const createsTwice: FaultyClient = {
  finding: 'repeats-a-create',
  message:
    /^Sent the same create twice without reading the first job; now there are jobs \d+ and \d+\.$/,
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    const dataSet = await client.createDataSet();
    const made = [await client.create(dataSet), await client.create(dataSet)];
    for (const { id } of made) await client.wait(id);
  },
};
