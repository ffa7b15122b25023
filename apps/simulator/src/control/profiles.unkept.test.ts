import { describe, expect, it } from 'vitest';
import { createCaller } from '../../test/callers/caller.ts';
import { memoryFiles } from '../files/memory.ts';
import { WriteFailed } from '../files/port.ts';

describe('an import that cannot be kept', () => {
  const body = { identityMap: { Email: [{ id: 'ann@example.com' }] } };

  it('should be rejected where there is no room for it', async () => {
    const files = memoryFiles({ maxBytes: 10, whenFull: 'reject' });
    const told: Error[] = [];
    const { call, bugs } = createCaller({ files, onWriteFailed: (error) => told.push(error) });
    const answer = await call('POST', '/_sim/profiles', { body });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([413, null]);
    expect(told).toEqual([]);
    expect(answer.json<{ error: string }>().error).toMatch(
      /exceed the memory limit \(--max-imported-bytes\); reset a sandbox/,
    );
    expect((await call('GET', '/_sim/profiles')).json()).toMatchObject({ kind: 'synthetic' });
    expect(bugs).toEqual([]);
  });

  it('should be a 503, told of, where it cannot be written', async () => {
    const files = {
      ...memoryFiles({ maxBytes: 10_000, whenFull: 'reject' }),
      put: () => Promise.reject(new WriteFailed('Could not write /secret: no space')),
    };
    const told: Error[] = [];
    const { call, bugs } = createCaller({ files, onWriteFailed: (error) => told.push(error) });
    const answer = await call('POST', '/_sim/profiles', { body });
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1']);
    expect(answer.text).not.toContain('secret');
    expect(told).toEqual([expect.any(WriteFailed)]);
    expect((await call('GET', '/_sim/profiles')).json()).toMatchObject({ kind: 'synthetic' });
    expect(bugs).toEqual([]);
  });
});
