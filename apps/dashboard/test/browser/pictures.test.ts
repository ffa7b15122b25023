import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorld } from './harness.ts';
import { play } from './story.ts';

const DOCS = join(import.meta.dirname, '../../../../docs/page');
/** CONTRIBUTING.md says when they are kept for the docs. */
const isKept = process.env['KEEP_PICTURES'] !== undefined;

const wide = { width: 1440, height: 900 };
const narrow = { width: 400, height: 812 };

const pictures = [
  { name: 'jobs', path: 'jobs?job=<failed>', theme: 'light', ...wide },
  { name: 'jobs-dark', path: 'jobs?job=<failed>', theme: 'dark', ...wide },
  { name: 'job-editions', path: 'jobs/<failed>/editions', theme: 'light', ...wide },
  { name: 'job-difference-dark', path: 'jobs/<failed>/difference', theme: 'dark', ...wide },
  { name: 'job-rows', path: 'jobs/<succeeded>/rows', theme: 'light', ...wide },
  { name: 'requests', path: 'requests', theme: 'light', ...wide },
  { name: 'control-dark', path: 'control', theme: 'dark', ...wide },
  { name: 'narrow-jobs', path: 'jobs', theme: 'light', ...narrow },
  { name: 'narrow-job-dark', path: 'jobs/<failed>', theme: 'dark', ...narrow },
] as const;

describe('the pictures of the docs', () => {
  it.each(pictures)(
    'should show $name, and fit in its width',
    async ({ name, path, ...screen }) => {
      const start = { pace: 'realistic', seed: 'pictures' } as const;
      await using world = await openWorld({ ...screen, start, path: false, sandbox: 'ci-4127' });
      const { page, sim } = world;
      const { failed, succeeded } = await play(sim);
      await world.open(
        path.replace('<failed>', `${failed}`).replace('<succeeded>', `${succeeded}`),
      );
      await page.getByText('Live', { exact: true }).waitFor();
      await page.locator('main :text-matches("."):visible').first().waitFor();
      await page.waitForFunction(() => !document.querySelector('.loading-rows'));
      // What changed a moment ago is marked for two seconds.
      await page.locator('.jobs-row.changed').first().waitFor({ state: 'detached' });
      const picture = await page.screenshot();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(screen.width);
      if (!isKept) return;
      await mkdir(DOCS, { recursive: true });
      await writeFile(join(DOCS, `${name}.png`), picture);
    },
  );
});

describe('the picture of a failed test', () => {
  it('should show the test and the reason that docs/testing.md shows', async () => {
    const testing = await readFile(join(DOCS, '../testing.md'), 'utf8');
    const [, code = '', reason = ''] =
      /^```ts vitest fails\n(.*?)^```\n\n```text\n(.*?)^```$/ms.exec(testing) ?? [];
    await using world = await openWorld({ width: 1000, height: 620, path: false });
    const { page } = world;
    await page.setContent('<pre><code></code><samp></samp></pre>');
    await page.addStyleTag({ content: TERMINAL });
    await page.locator('code').evaluate((element, text) => {
      element.textContent = text;
    }, code);
    await page.locator('samp').evaluate((element, text) => {
      element.textContent = text;
    }, reason);
    const picture = await page.locator('pre').screenshot();
    expect(code).toContain('toHavePolled');
    expect(reason).toContain('not as expected');
    if (isKept) await writeFile(join(DOCS, 'failed-test.png'), picture);
  });
});

const TERMINAL = `
  body { margin: 0; background: #16181d; }
  pre { margin: 0; padding: 20px 24px; background: #16181d; font: 15px/1.5 monospace; }
  code { display: block; color: #c9d1d9; padding-bottom: 12px; }
  samp { display: block; color: #ff9b8f; border-top: 1px solid #3a3f4a; padding-top: 12px; }
`;
