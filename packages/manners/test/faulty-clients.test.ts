import { describe, expect, it } from 'vitest';
import { faultyClients } from './faulty-clients/index.ts';
import { createSandbox, ownReport } from './sandbox.ts';

describe('a faulty client', () => {
  it.each(Object.entries(faultyClients))('should be found: %s', async (_, client) => {
    const { finding, message, run } = client;
    const sandbox = await createSandbox(client);
    await run(sandbox);
    const report = await sandbox.report();
    expect([...new Set(report.findings.map((one) => one.finding))]).toEqual([finding]);
    for (const one of report.findings) expect(one.message).toMatch(message);
    expect(await ownReport(sandbox)).toEqual(report);
  });

  it('should be one of at least twenty', () => {
    expect(Object.values(faultyClients).length).toBeGreaterThanOrEqual(20);
  });
});
