import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWorld } from './harness.ts';
import { play } from './story.ts';

/** Each color with what it is on paper and in the dark. One meaning each. */
const colors = {
  '--bg': ['#F5F6F8', '#0E1116'],
  '--surface': ['#FFFFFF', '#161A21'],
  '--sunken': ['#EDEFF3', '#0A0D11'],
  '--line': ['#DCE0E6', '#2A303A'],
  '--line-strong': ['#7F8896', '#6E7887'],
  '--ink': ['#16191F', '#E9ECF1'],
  '--ink-2': ['#505866', '#A4ADBB'],
  '--here': ['#8A2FC0', '#D59BFF'],
  '--here-bg': ['#F6ECFB', '#30203C'],
  '--wait': ['#CBDCF5', '#22395C'],
  '--wait-line': ['#6185BD', '#6089C8'],
  '--export': ['#4C86D6', '#5A96E8'],
  '--write': ['#1A478A', '#B3D2FF'],
  '--ok': ['#067466', '#3FCDB2'],
  '--ok-bg': ['#DDF3EE', '#0E312B'],
  '--bad': ['#BE1E2D', '#FF7A72'],
  '--bad-bg': ['#FCE8E8', '#3D1719'],
  '--warn': ['#8A5700', '#E8AE45'],
  '--warn-bg': ['#FDF0D2', '#33260C'],
} as const;
type Color = keyof typeof colors;

/** WCAG 2.2 AA: 4.5 for text, 3 for marks. */
const TEXT = 4.5;
const MARK = 3;
const grounds: readonly Color[] = ['--surface', '--bg', '--sunken', '--here-bg'];
const pairs: readonly (readonly [Color, readonly Color[], number])[] = [
  ['--ink', [...grounds, '--warn-bg', '--bad-bg'], TEXT],
  ['--ink-2', grounds, TEXT],
  ['--here', grounds, TEXT],
  ['--ok', ['--surface', '--ok-bg'], TEXT],
  ['--bad', [...grounds, '--bad-bg'], TEXT],
  ['--warn', [...grounds, '--warn-bg'], TEXT],
  ['--line-strong', ['--surface', '--bg'], MARK],
  ['--wait-line', ['--surface'], MARK],
  ['--export', ['--surface'], MARK],
  ['--write', ['--surface'], MARK],
];

/** `#fff` as `#ffffff`, as a minifier writes it. */
function whole(hex: string): string {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, '$&$&') : hex;
  return long.toLowerCase();
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = channel(at);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const shownColors = (page: Page) =>
  page.evaluate((names) => {
    const style = getComputedStyle(document.documentElement);
    return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name).trim()]));
  }, Object.keys(colors));

/** In pixels, of the first that a selector finds. */
const boxOf = (page: Page, selector: string) => page.locator(selector).first().boundingBox();
const widthOf = async (page: Page, selector: string) => (await boxOf(page, selector))?.width;
const heightOf = async (page: Page, selector: string) => (await boxOf(page, selector))?.height;

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('colors, %s', (theme, index) => {
  it('should be those of the design, each pair with its contrast', async () => {
    await using world = await openWorld({ theme });
    const shown = (await shownColors(world.page)) as Record<Color, string>;
    for (const [name, values] of Object.entries(colors)) {
      expect(whole(shown[name as Color]), name).toBe(values[index].toLowerCase());
    }
    for (const [name, on, least] of pairs) {
      for (const ground of on) {
        const found = contrast(whole(shown[name]), whole(shown[ground]));
        expect(found, `${name} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  });
});

describe('sizes', () => {
  it('should be those of the design where there is room', async () => {
    await using world = await openWorld({ path: false, start: { pace: 'realistic' } });
    const { page, sim } = world;
    const { failed } = await play(sim);
    await world.open(`jobs?job=${failed}`);
    await page.locator('.inspector .error-text').waitFor();
    const heights = {
      '.header': 48,
      '.time-bar': 72,
      '.strip': 48,
      '.filter-row': 44,
      '.filter-row .segmented': 28,
      '.jobs-head': 28,
      '.jobs-row': 40,
      '.legend': 40,
      '.time-buttons .button:not(.next-change)': 28,
    };
    for (const [selector, height] of Object.entries(heights)) {
      await expect.poll(() => heightOf(page, selector), { message: selector }).toBe(height);
    }
    const widths = { '.inspector': 392, '.search': 228, '.connection': 112, '.clock': 232 };
    for (const [selector, width] of Object.entries(widths)) {
      await expect.poll(() => widthOf(page, selector), { message: selector }).toBe(width);
    }
    const columns = await page
      .locator('.jobs-head')
      .evaluate((head) => getComputedStyle(head).gridTemplateColumns.split(' ').slice(0, 3));
    expect(columns).toEqual(['124px', '96px', '168px']);
    await world.open(`jobs/${failed}`);
    await page.locator('.job-tabs').waitFor();
    for (const [selector, height] of [
      ['.job-title', 48],
      ['.large-bar', 132],
      ['.job-tabs', 40],
    ] as const) {
      await expect.poll(() => heightOf(page, selector), { message: selector }).toBe(height);
    }
    await world.open('requests');
    await page.locator('.requests-detail').waitFor();
    await expect.poll(() => widthOf(page, '.requests-detail')).toBe(520);
  });

  it('should be those of the design on a phone', async () => {
    await using world = await openWorld({ path: false, width: 400, height: 812 });
    const { page, sim } = world;
    await sim.startJob();
    await world.open('jobs');
    await page.locator('.jobs-row').first().waitFor();
    expect(await widthOf(page, '.header')).toBe(400);
    expect(await heightOf(page, '.header')).toBe(48);
    await expect.poll(() => heightOf(page, '.jobs-row')).toBe(72);
    await expect.poll(() => heightOf(page, '.time-bar')).toBe(56);
    await expect.poll(() => heightOf(page, '.tabs')).toBe(48);
    await page.getByText('tap to look back').click();
    await expect.poll(() => heightOf(page, '.time-bar')).toBe(108);
  });

  it('should use the type of the design, and no font of its own', async () => {
    await using world = await openWorld();
    const { page } = world;
    await page.getByText('No jobs in ci yet').waitFor();
    const fonts = await page.evaluate(() => {
      const sizes = new Set<string>();
      for (const element of document.querySelectorAll('body *')) {
        const { fontSize, lineHeight } = getComputedStyle(element);
        if (element.textContent?.trim()) sizes.add(`${fontSize} / ${lineHeight}`);
      }
      return [...sizes];
    });
    const known = ['11px / 14px', '12px / 16px', '12px / 18px', '13px / 20px', '15px / 20px'];
    const large = ['20px / 24px', '20px / 28px'];
    expect(fonts.filter((size) => ![...known, ...large].includes(size))).toEqual([]);
    expect(await page.evaluate(() => document.fonts.size)).toBe(0);
  });
});
