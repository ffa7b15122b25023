import { describe, expect, it } from 'vitest';
import type { ProfileEvent } from '../profile.ts';
import { syntheticPopulation } from './population.ts';

const tenant = { org: '1BD6382559DF0C130A49422D@AdobeOrg', sandbox: 'prod' };
const SIZE = 10_000;
const profiles = [
  ...syntheticPopulation({ origin: { seed: 'aep-sim', ...tenant }, size: SIZE }).profiles({
    segments: [],
  }),
];
const events = profiles.flatMap((profile) => profile.events());
const SECOND_MS = 1000;
const DAY_MS = 86_400_000;

const happenedAt = (event: ProfileEvent) => (event.field('timestamp') as Date).getTime();

interface Item {
  readonly priceTotal: number;
  readonly currencyCode: string;
}

interface Commerce {
  readonly order?: Item & { readonly purchaseID: string };
}

describe('events', () => {
  it('should be had by about 30% of the profiles with a record, one to eight each', () => {
    const counts = profiles
      .filter(({ hasRecord }) => hasRecord)
      .map((profile) => profile.events().length);
    const some = counts.filter((count) => count > 0);
    // 5 sigma of 9,500 × 30%.
    expect(Math.abs(some.length - counts.length * 0.3)).toBeLessThan(225);
    for (let count = 1; count <= 8; count++) {
      const share = some.filter((one) => one === count).length / some.length;
      expect(Math.abs(share - 1 / 8)).toBeLessThan(0.035);
    }
    expect(Math.max(...counts)).toBe(8);
  });

  it('should come in the order of their happening', () => {
    for (const profile of profiles) {
      const times = profile.events().map(happenedAt);
      expect(times).toEqual([...times].sort((one, other) => one - other));
    }
  });

  it('should come in seconds to a day after they happened', () => {
    const delays = events.map((event) => event.ingestedAt - happenedAt(event));
    expect(Math.min(...delays)).toBeGreaterThanOrEqual(SECOND_MS);
    expect(Math.max(...delays)).toBeLessThan(DAY_MS);
    expect(delays.filter((delay) => delay < 60 * SECOND_MS).length).toBeGreaterThan(100);
    expect(delays.filter((delay) => delay > DAY_MS / 2).length).toBeGreaterThan(100);
    for (const event of events) {
      expect(Number.isInteger(event.ingestedAt)).toBe(true);
      const system = event.field('_acp_system_metadata') as { ingestTime: Date };
      expect(system.ingestTime.getTime()).toBe(event.ingestedAt);
    }
  });

  it('should all have come in before 2026', () => {
    let last = 0;
    // Enough for some to happen on the last day.
    const many = syntheticPopulation({ origin: { seed: 'aep-sim', ...tenant }, size: 60_000 });
    for (const profile of many.profiles({ segments: [] })) {
      for (const { ingestedAt } of profile.events()) last = Math.max(last, ingestedAt);
    }
    expect(new Date(last).toISOString()).toMatch(/^2025-12-31T/);
  });

  it('should spread evenly over eight years', () => {
    const years = events.map((event) => new Date(happenedAt(event)).getUTCFullYear());
    for (let year = 2018; year <= 2025; year++) {
      const share = years.filter((one) => one === year).length / years.length;
      expect(Math.abs(share - 1 / 8)).toBeLessThan(0.015);
    }
  });

  it('should be of who they belong to', () => {
    for (const profile of profiles) {
      const own = JSON.stringify(profile.field('identityMap'));
      for (const event of profile.events()) {
        const told = Object.values(event.field('identityMap') as Record<string, { id: string }[]>);
        const ids = told.flat().map(({ id }) => id);
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) expect(own).toContain(`"${id}"`);
      }
    }
  });

  it('should tell of products just where somebody looks at them or buys, and add them up', () => {
    let orders = 0;
    for (const event of events) {
      const items = event.field('productListItems') as readonly Item[] | undefined;
      const commerce = event.field('commerce') as Commerce | undefined;
      const isCommerce = String(event.field('eventType')).startsWith('commerce.');
      expect([items !== undefined, commerce !== undefined]).toEqual([isCommerce, isCommerce]);
      const bought = event.field('eventType') === 'commerce.purchases';
      expect(commerce?.order !== undefined).toBe(bought);
      if (!commerce?.order || !items) continue;
      orders += 1;
      const cents = items.reduce((sum, item) => sum + Math.round(item.priceTotal * 100), 0);
      expect(commerce.order.priceTotal).toBe(cents / 100);
      expect(commerce.order.currencyCode).toBe(items[0]?.currencyCode);
    }
    expect(orders).toBeGreaterThan(500);
  });

  it('should not name anything that is real', () => {
    for (const event of events) {
      const text = JSON.stringify([event.field('web'), event.field('environment')]);
      for (const [, host] of text.matchAll(/https?:\/\/([^/"]+)/g)) {
        expect(host).toMatch(/(^|\.)example\.(com|org|net)$/);
      }
      const { ipV4 } = event.field('environment') as { ipV4: string };
      expect(ipV4).toMatch(/^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d{1,3}$/);
    }
  });
});
