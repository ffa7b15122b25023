import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openWorld, type World } from './harness.ts';
import { ORG } from './served.ts';

const rows = ({ page }: World) => page.locator('.list-rows [role=row]');
const fragment = ({ page }: World) => page.evaluate(() => location.hash);

async function makeMany({ sim }: World, count: number): Promise<void> {
  const make = (at: number) =>
    fetch(`${sim.url}/_sim/world?org=${ORG}&sandbox=box-${at}`, {
      method: 'PUT',
      body: JSON.stringify({ name: at % 2 ? 'documented' : 'empty' }),
      headers: { 'content-type': 'application/json', connection: 'close' },
    });
  for (let from = 0; from < count; from += 50) {
    await Promise.all(
      Array.from({ length: Math.min(50, count - from) }, (_, at) => make(from + at)),
    );
  }
}

describe('Tenants', () => {
  it('should say that there is none', async () => {
    await using world = await openWorld({ path: '/_sim/ui#/tenants' });
    await world.page.getByText('No sandbox has been written to.').waitFor();
    expect(await violations(world.page)).toEqual([]);
  });

  it('should show a thousand with few rows, and go through them by keys', async () => {
    await using world = await openWorld({ path: false });
    const { page } = world;
    await makeMany(world, 1000);
    await world.open('/_sim/ui#/tenants');
    await page.getByRole('link', { name: 'box-0', exact: true }).waitFor();
    const grid = page.getByRole('grid', { name: 'Sandboxes' });
    expect(await grid.getAttribute('aria-rowcount')).toBe('1001');
    expect(await rows(world).count()).toBeLessThanOrEqual(60);
    await grid.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => page.locator('.list-rows .active').textContent()).toContain('box-998');
    expect(await rows(world).count()).toBeLessThanOrEqual(60);
    expect(await page.locator('*').count()).toBeLessThanOrEqual(1500);
    const active = await grid.getAttribute('aria-activedescendant');
    expect(await page.locator('.list-rows .active').getAttribute('id')).toBe(active);
    await page.keyboard.press('Enter');
    await expect.poll(() => fragment(world)).toContain('/box-998/jobs');
  });

  it('should find, and follow what happens', async () => {
    await using world = await openWorld({ path: false });
    const { page, sim } = world;
    await makeMany(world, 3);
    await world.open('/_sim/ui#/tenants');
    await page.getByRole('link', { name: 'box-0', exact: true }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('x-2');
    await expect.poll(() => rows(world).count()).toBe(1);
    await page.getByLabel('Filter by').fill('nothing');
    await page.getByRole('button', { name: 'Clear the filter' }).click();
    await sim.startJob();
    await expect.poll(() => rows(world).count()).toBe(4);
    await page.getByRole('link', { name: 'ci', exact: true }).click();
    await expect.poll(() => fragment(world)).toContain('/ci/jobs');
  });

  it.each([
    ['light', 1440],
    ['dark', 1000],
    ['dark', 400],
  ] as const)('should have no violation in %s, %i wide', async (theme, width) => {
    await using world = await openWorld({ path: false, theme, width });
    await makeMany(world, 40);
    await world.open('/_sim/ui#/tenants');
    await world.page.getByRole('link', { name: 'box-0', exact: true }).waitFor();
    expect(await violations(world.page)).toEqual([]);
    const wide = await world.page.evaluate(() => document.querySelector('main')?.scrollWidth);
    expect(wide).toBeLessThanOrEqual(width);
  });
});
