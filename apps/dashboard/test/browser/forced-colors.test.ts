import { describe, expect, it } from 'vitest';
import { openWorld, type World } from './harness.ts';

describe('Colors of the user', () => {
  /** A computed value of the first element, and what a color is in it. */
  const styleOf = ({ page }: World, selector: string, property: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate(
        (element, [name, of]) => getComputedStyle(element, of).getPropertyValue(name ?? ''),
        [property, pseudo] as const,
      );
  const colorOf = ({ page }: World, name: string) =>
    page.evaluate((color) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = color;
      return getComputedStyle(probe).color;
    }, name);

  it.each(['light', 'dark'] as const)(
    'should leave the selected segment, row, tab and switch to be told, in %s',
    async (theme) => {
      await using world = await openWorld({ isForced: true, theme, path: 'jobs' });
      const { page, sim } = world;
      const here = await colorOf(world, 'Highlight');
      const ink = await colorOf(world, 'CanvasText');
      await sim.startJob();
      await page.locator('.part').first().waitFor();
      const selected = [
        '.segmented label:has(:checked)',
        '.tabs [aria-current]',
        '.list-row[aria-selected="true"]',
      ];
      for (const one of selected) {
        expect(await styleOf(world, one, 'box-shadow'), one).toContain(here);
      }
      const other = '.segmented label:not(:has(:checked))';
      expect(await styleOf(world, other, 'box-shadow')).toBe('none');
      for (const kind of ['exporting', 'writing']) {
        expect(await styleOf(world, `.part.${kind}`, 'fill')).toBe('none');
        expect(await styleOf(world, `.part.${kind}`, 'stroke')).toBe(ink);
      }
      expect(await styleOf(world, '.icon .wait-line, .icon .run-line', 'stroke')).toBe(ink);

      await sim.control('POST', '/rules', { effect: { type: 'reset' } });
      await world.open('control');
      const turn = page.getByRole('switch');
      await turn.waitFor();
      expect(await styleOf(world, '.switch', 'background-color')).toBe(ink);
      const knob = await styleOf(world, '.switch', 'background-color', '::before');
      expect(knob).toBe(await colorOf(world, 'Canvas'));
      await expect.poll(() => turn.isEnabled()).toBe(true);
      await turn.click();
      await page.locator('.switch[aria-checked="false"]').waitFor();
      expect(await styleOf(world, '.switch', 'background-color')).not.toBe(ink);
    },
  );
});
