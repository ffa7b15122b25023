import { describe, expect, it } from 'vitest';
import { type Lifecycle, lifecycleAt, MAX_LIFECYCLES, numbered } from './lifecycle.ts';

describe('numbered', () => {
  it('should number lifecycles as they come, and know them again', () => {
    let known: readonly Lifecycle[] = [];
    const numberOf = (lifecycle: Lifecycle, batches = 1) => {
      const found = numbered(known, structuredClone(lifecycle), batches);
      known = found?.all ?? known;
      return found?.lifecycle.number;
    };
    expect(numberOf(lifecycleAt('succeeds', 'quick'))).toBe(0);
    expect(numberOf(lifecycleAt('succeeds', 'instant'))).toBe(1);
    expect(numberOf(lifecycleAt('stuck', 'quick'))).toBe(2);
    expect(numberOf(lifecycleAt('succeeds', 'quick'), 5)).toBe(0);
    expect(numberOf(lifecycleAt('succeeds', 'instant'))).toBe(1);
    expect(known.map(({ number }) => number)).toEqual([0, 1, 2]);
  });

  it('should tell apart jobs that fail in part and lose batches, and those that have none to lose', () => {
    const lifecycle = lifecycleAt('partly-fails', 'quick');
    const one = numbered([], lifecycle, 1);
    const several = numbered(one?.all ?? [], lifecycle, 2);
    expect(one?.lifecycle).not.toHaveProperty('losesBatches');
    expect(several?.lifecycle).toMatchObject({ number: 1, losesBatches: true });
    expect(numbered(several?.all ?? [], lifecycle, 3)?.lifecycle).toBe(several?.lifecycle);
  });

  it('should take no more than there is room for', () => {
    const { pace } = lifecycleAt('succeeds', 'quick');
    const full = Array.from({ length: MAX_LIFECYCLES }, (_, number) => ({
      number,
      script: 'succeeds' as const,
      pace: { ...pace, queuedMs: number },
    }));
    const last = { script: 'succeeds', pace: { ...pace, queuedMs: 99 } } as const;
    expect(numbered(full.slice(1), last, 1)?.all).toHaveLength(MAX_LIFECYCLES);
    expect(numbered(full, last, 1)).toBeUndefined();
    expect(numbered(full, { script: 'succeeds', pace: { ...pace, queuedMs: 63 } }, 1)?.all).toBe(
      full,
    );
  });
});
