import { expect, it } from 'vitest';
import { rightClients } from './right-clients/index.ts';
import { createSandbox, ownReport } from './sandbox.ts';

it.each(Object.entries(rightClients))('should have no finding: %s', async (_, client) => {
  const sandbox = await createSandbox(client);
  await client.run(sandbox);
  const report = await sandbox.report();
  expect(report.findings).toEqual([]);
  expect(report.requests).toBeGreaterThan(5);
  expect(await ownReport(sandbox)).toEqual(report);
});
