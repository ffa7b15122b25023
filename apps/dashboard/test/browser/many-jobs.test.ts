import { describe, expect, it } from 'vitest';
import { openWorld } from './harness.ts';
import { START } from './served.ts';

describe('ten thousand jobs', () => {
  it('should stay few nodes, and not shift while more arrive', async () => {
    const jobs = Array.from({ length: 10_000 }, (_, index) => ({
      id: 1000 + index,
      createdAt: new Date(START - (10_000 - index) * 1000).toISOString(),
      request: { destination: { datasetId: DATA_SET }, schema: { name: '_xdm.context.profile' } },
    }));
    const dataSets = [{ id: DATA_SET }];
    await using world = await openWorld({
      path: false,
      start: { world: { dataSets, jobs } },
    });
    const { page, sim } = world;
    await world.open();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('10002');
    const count = (selector: string) => page.locator(selector).count();
    expect(await count('.jobs-row')).toBeLessThanOrEqual(60);
    expect(await count('*')).toBeLessThanOrEqual(1500);
    await page.evaluate(() => {
      const shifts: string[] = [];
      Object.assign(window, { shifts });
      type Shift = PerformanceEntry & {
        readonly sources: readonly { readonly node: Node | null }[];
      };
      const nameOf = (node: Node | null) =>
        node instanceof Element
          ? `${node.tagName}.${node.getAttribute('class')}`
          : node?.textContent;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as Shift[]) {
          shifts.push(entry.sources.map(({ node }) => nameOf(node)).join(', '));
        }
      }).observe({ type: 'layout-shift' });
    });
    for (let index = 0; index < 100; index += 1) await sim.startJob();
    await expect.poll(() => page.getByRole('grid').getAttribute('aria-rowcount')).toBe('10102');
    const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts);
    expect(shifts).toEqual([]);
    await page.locator('.jobs-scroll').evaluate((list) => list.scrollTo(0, 200_000));
    await expect.poll(() => count('#job-0, .jobs-row')).toBeLessThanOrEqual(60);
    expect(await count('*')).toBeLessThanOrEqual(1500);
  });
});

const DATA_SET = '5b7c86968f7b6501e21ba9df';
