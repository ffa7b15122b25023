import { describe, expect, it } from 'vitest';
import { detectors } from '../src/index.ts';
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

  it('should be one of at least twenty, and one at least for each finding', () => {
    const all = Object.values(faultyClients);
    expect(all.length).toBeGreaterThanOrEqual(20);
    const found = new Set(all.map(({ finding }) => finding));
    expect(detectors.map(({ finding }) => finding).filter((one) => !found.has(one))).toEqual([]);
  });
});
