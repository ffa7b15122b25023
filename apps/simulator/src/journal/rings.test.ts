import { describe, expect, it } from 'vitest';
import { exchange, tenant } from '../../test/facts/exchanges.ts';
import { Rings } from './rings.ts';

const named = (sandbox: string) => ({ ...tenant, sandbox });
const limits = { maxEntries: 100, maxBytes: 1e6, maxTotalBytes: 1e6, maxRings: 3 };

/** Of one entry with a response of 1,000 bytes. */
const large = exchange({ answer: 'x'.repeat(1000) });
const largeBytes = (() => {
  const rings = new Rings(limits);
  rings.append(tenant, large);
  return rings.bytes;
})();

/** Entries of each sandbox, and how many a limit removed. */
function shownIn(rings: Rings, ...sandboxes: readonly string[]) {
  return sandboxes.map((sandbox) => {
    const ring = rings.peek(named(sandbox));
    return [ring?.size ?? 0, ring?.dropped ?? 0];
  });
}

/** Entries that share nothing with the one before. */
function fill(rings: Rings, sandbox: string, count: number): void {
  for (let i = 0; i < count; i += 1) {
    const value = (rings.peek(named(sandbox))?.last ?? 0) % 2 === 0 ? 'one' : 'two';
    rings.append(named(sandbox), {
      ...large,
      target: `/${value}`,
      head: ['x', value],
      headers: { x: value },
      answer: `${value}${'x'.repeat(997)}`,
    });
  }
}

describe('the rings of tenants', () => {
  it('should drop the oldest entries of a tenant that is over its bytes', () => {
    const rings = new Rings({ ...limits, maxBytes: 3.5 * largeBytes });
    fill(rings, 'a', 5);
    fill(rings, 'b', 2);
    expect(shownIn(rings, 'a', 'b')).toEqual([
      [3, 2],
      [2, 0],
    ]);
  });

  it('should hold nothing of an entry that is larger than all there is room for', () => {
    const rings = new Rings({ ...limits, maxBytes: largeBytes - 1 });
    rings.append(tenant, large);
    expect(rings.bytes).toBe(0);
    expect(shownIn(rings, 'prod')).toEqual([[0, 1]]);
    rings.append(tenant, exchange());
    expect(shownIn(rings, 'prod')).toEqual([[1, 1]]);
  });

  it('should drop entries of the tenant that was used least recently when all are over', () => {
    const rings = new Rings({ ...limits, maxTotalBytes: 5.5 * largeBytes });
    fill(rings, 'a', 2);
    fill(rings, 'b', 2);
    fill(rings, 'c', 1);
    expect(rings.find(named('a'))?.size).toBe(2);
    fill(rings, 'c', 1);
    expect(shownIn(rings, 'a', 'b', 'c')).toEqual([
      [2, 0],
      [1, 1],
      [2, 0],
    ]);
    fill(rings, 'c', 2);
    expect(shownIn(rings, 'a', 'b', 'c')).toEqual([
      [1, 1],
      [0, 2],
      [4, 0],
    ]);
    expect(rings.bytes).toBeLessThanOrEqual(5.5 * largeBytes);
  });

  it('should take bytes back when a tenant is cleared', () => {
    const rings = new Rings(limits);
    fill(rings, 'a', 3);
    fill(rings, 'b', 3);
    rings.clear(named('a'));
    expect(rings.bytes).toBe(rings.peek(named('b'))?.bytes);
    rings.clear(named('b'));
    rings.clear(named('unknown'));
    expect(rings.bytes).toBe(0);
    fill(rings, 'a', 1);
    expect(shownIn(rings, 'a', 'b')).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  it('should forget the ring that was used least recently, and number a new one behind it', () => {
    const rings = new Rings(limits);
    fill(rings, 'a', 5);
    fill(rings, 'b', 2);
    fill(rings, 'c', 1);
    rings.find(named('b'));
    fill(rings, 'd', 1);
    expect([rings.size, rings.peek(named('a'))]).toEqual([3, undefined]);
    fill(rings, 'a', 1);
    expect(rings.peek(named('c'))).toBeUndefined();
    expect(rings.peek(named('a'))?.last).toBe(6);
    expect(rings.peek(named('d'))?.last).toBe(6);
    const held = ['a', 'b', 'd'].map((name) => rings.peek(named(name))?.bytes ?? 0);
    expect(rings.bytes).toBe(held.reduce((sum, bytes) => sum + bytes, 0));
  });

  it('should tell tenants apart whose names are alike together', () => {
    const rings = new Rings(limits);
    rings.append({ org: 'ab', sandbox: 'c' }, large);
    rings.append({ org: 'a', sandbox: 'bc' }, large);
    rings.append({ org: 'a', sandbox: 'bc' }, large);
    expect(rings.peek({ org: 'ab', sandbox: 'c' })?.size).toBe(1);
    expect(rings.peek({ org: 'a', sandbox: 'bc' })?.size).toBe(2);
  });

  it('should stay within its limits however many tenants there are', () => {
    const rings = new Rings({ ...limits, maxRings: 50, maxTotalBytes: 20 * largeBytes });
    for (let i = 0; i < 20_000; i += 1) rings.append(named(`sandbox-${i % 70}`), large);
    expect(rings.size).toBe(50);
    expect(rings.bytes).toBeLessThanOrEqual(20 * largeBytes);
  });
});
