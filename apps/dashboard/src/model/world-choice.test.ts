import { describe, expect, it } from 'vitest';
import { worldChoice } from './world-choice.ts';

describe('worldChoice', () => {
  const form = { edition: '', at: ' ', clock: 'default' } as const;

  it('should hold what was chosen, and nothing else', () => {
    expect(worldChoice({ ...form, kind: 'empty', world: {} })).toEqual({ name: 'empty' });
    expect(worldChoice({ ...form, kind: 'file', world: { jobs: [] } })).toEqual({
      world: { jobs: [] },
    });
    const at = '2026-01-01T00:00:00Z';
    expect(worldChoice({ kind: 'documented', edition: 'profile', at, clock: 'running' })).toEqual({
      name: 'documented',
      edition: 'profile',
      at,
      running: true,
    });
    expect(worldChoice({ ...form, kind: 'empty', clock: 'frozen' }).running).toBe(false);
  });
});
