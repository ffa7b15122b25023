import { PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** A test that looks at each phase of a job on a frozen clock, and moves it on between the polls. */
export const isMovedByItsTest: RightClient = {
  rules: [{ effect: { type: 'script', script: 'succeeds', pace: 'realistic' } }],
  run: async (sandbox) => {
    const client = new PlainClient(sandbox);
    const job = await client.create(await client.createDataSet());
    const move = () => sandbox.control('POST', '/clock/advance', { to: 'next-change' });
    while ((await client.job(job.id)).status !== 'SUCCEEDED') await move();
    await client.download(job);
  },
};
