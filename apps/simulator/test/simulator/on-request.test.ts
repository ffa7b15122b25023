import { describe, expect, it, vi } from 'vitest';
import type { JournalEntry, Tenant } from '../../src/index.ts';
import { createSimulator } from '../../src/index.ts';
import { createCaller, jobsPath, org, startAt } from '../callers/caller.ts';

type Seen = [tenant: Tenant, entry: JournalEntry];

describe('onRequest', () => {
  it('should be called with the sandbox and the journal entry of each request', async () => {
    const seen: Seen[] = [];
    const { as } = createCaller({ onRequest: (...call) => seen.push(call) });
    const { call } = as({ 'x-sandbox-name': 'dev' });
    await call('GET', `${jobsPath}?limt=5`);
    expect(seen).toHaveLength(1);
    const { entries } = (await call('GET', '/_sim/journal')).json<{ entries: JournalEntry[] }>();
    expect(seen).toEqual([[{ org, sandbox: 'dev' }, entries[0]]]);
    expect(seen[0]?.[1]).toMatchObject({
      kind: 'request',
      operation: 'listExportJobs',
      ignored: [{ in: 'query', pointer: '/limt', nearest: 'limit' }],
    });
  });

  it('should be called for control writes, and not for control reads', async () => {
    const seen: Seen[] = [];
    const { freeze, clock } = createCaller({ onRequest: (...call) => seen.push(call) });
    await clock();
    await freeze();
    await clock();
    expect(seen.map(([, { kind, operation }]) => [kind, operation])).toEqual([
      ['control', 'setClock'],
    ]);
  });

  it('should be called for requests without a sandbox', async () => {
    const seen: Seen[] = [];
    const { call } = createCaller({ onRequest: (...call) => seen.push(call) });
    await call('GET', jobsPath, { headers: { 'x-gw-ims-org-id': null } });
    expect(seen).toMatchObject([[{ org: 'none', sandbox: '' }, { response: { status: 400 } }]]);
  });

  it('should be given what it cannot change for others', async () => {
    const seen: string[] = [];
    const { call, bugs } = createCaller({
      onRequest: (tenant) => {
        seen.push(tenant.org);
        Object.assign(tenant, { org: 'changed' });
      },
    });
    const headers = { 'x-gw-ims-org-id': null };
    for (let sent = 0; sent < 2; sent += 1) await call('GET', jobsPath, { headers });
    expect(seen).toEqual(['none', 'none']);
    expect(bugs).toEqual([expect.any(TypeError), expect.any(TypeError)]);
  });

  it('should not fail anything when what is told of its error throws too', async () => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const simulator = createSimulator({
      now: () => startAt,
      onRequest: () => Promise.reject(new Error('mine')),
      onBug: (error) => {
        throw error;
      },
    });
    expect((await simulator.fetch(`http://localhost${jobsPath}`)).status).toBe(403);
    expect(told.mock.calls).toEqual([[new Error('mine')]]);
    told.mockRestore();
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('mine');
      },
    ],
    ['rejects', () => Promise.reject(new Error('mine'))],
  ])('should not fail the request when it %s', async (_how, onRequest) => {
    const { call, bugs } = createCaller({ onRequest });
    expect((await call('GET', jobsPath)).status).toBe(200);
    expect(bugs).toEqual([new Error('mine')]);
  });
});
