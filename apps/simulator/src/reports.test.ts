import { describe, expect, it } from 'vitest';
import { org } from '../test/callers/caller.ts';
import { createSimulator } from './index.ts';

const headers = { authorization: 'Bearer any', 'x-api-key': 'any' };
const job = 'http://localhost/data/core/ups/export/jobs/722';

async function polled(sandboxes: Readonly<Record<string, number>>) {
  const simulator = createSimulator({ world: 'documented' });
  for (const [name, times] of Object.entries(sandboxes)) {
    const sent = { headers: { ...headers, 'x-gw-ims-org-id': org, 'x-sandbox-name': name } };
    for (let poll = 0; poll < times; poll += 1) await simulator.fetch(job, sent);
  }
  return simulator;
}

describe('the reports of all sandboxes', () => {
  it('should be one of each that had requests, by name, also of one that was only read', async () => {
    const { reports } = await polled({ dev: 1, a: 9 });
    expect(await reports()).toMatchObject([
      { org, sandbox: 'a', requests: 9, dropped: 0, findings: [{ finding: 'never-sees-failed' }] },
      { org, sandbox: 'dev', requests: 1, dropped: 0, findings: [] },
    ]);
  });

  it('should say the same as the control plane', async () => {
    const simulator = await polled({ dev: 9 });
    const [{ org: _, sandbox, dropped, ...said } = { sandbox: '' }] = await simulator.reports();
    const url = `http://localhost/_sim/report?org=${org}&sandbox=${sandbox}`;
    expect(await (await simulator.fetch(url)).json()).toEqual(said);
    expect(dropped).toBe(0);
  });

  it('should leave out what only the control plane was sent, and what was cleared', async () => {
    const simulator = await polled({ dev: 2 });
    const sent = { headers: { 'x-gw-ims-org-id': org, 'x-sandbox-name': 'dev' } };
    await simulator.fetch('http://localhost/_sim/journal', { method: 'DELETE', ...sent });
    expect(await simulator.reports()).toEqual([]);
    const body = JSON.stringify({ running: false });
    const json = { ...sent.headers, 'content-type': 'application/json' };
    await simulator.fetch('http://localhost/_sim/clock', { method: 'PUT', headers: json, body });
    expect(await simulator.reports()).toEqual([]);
  });

  it('should say how many entries are gone', async () => {
    const { reports } = await polled({ dev: 1003 });
    expect(await reports()).toMatchObject([{ requests: 1000, dropped: 3 }]);
  });
});
