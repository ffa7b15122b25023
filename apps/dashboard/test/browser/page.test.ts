import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWorld } from './harness.ts';

describe('the page in a browser', () => {
  it('should open, with its script, its style and its icon', async () => {
    await using world = await openWorld({ path: '/_sim/ui' });
    const { page, sim } = world;
    await page.locator('h1, header').first().waitFor();
    expect(await page.title()).toMatch(/aep-sim/);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    for (const file of ['page.js', 'page.css'])
      expect(loaded).toContain(`${sim.url}/_sim/ui/${file}`);
    expect(loaded.filter((name) => !name.startsWith(sim.url))).toEqual([]);
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
    expect(font).toContain('system-ui');
  });

  it('should be at its address with a slash, and keep the place that it names', async () => {
    await using world = await openWorld({ path: '/_sim/ui/#/tenants' });
    await world.page.locator('h1, header').first().waitFor();
    expect(new URL(world.page.url()).pathname).toBe('/_sim/ui');
  });

  it('should open by a link on another site', async () => {
    await using world = await openWorld({ path: false, expected: [/request to http:.*localhost/] });
    const { page, sim } = world;
    const link = `<a href="${sim.url}/_sim/ui">look</a>`;
    // To a browser `localhost` is another site than 127.0.0.1.
    const other = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(link);
    });
    onTestFinished(() => void other.close());
    await once(other.listen(0, 'localhost'), 'listening');
    await page.goto(`http://localhost:${(other.address() as AddressInfo).port}/`);
    const [response] = await Promise.all([
      page.waitForResponse(`${sim.url}/_sim/ui`),
      page.getByText('look').click(),
    ]);
    expect(await response.request().allHeaders()).toMatchObject({ 'sec-fetch-site': 'cross-site' });
    await page.locator('h1, header').first().waitFor();
    expect(page.url()).toContain(`${sim.url}/_sim/ui`);
  });

  it('should not run, load or send what its policy does not name', async () => {
    await using world = await openWorld({
      expected: [/Content Security Policy/i, /evil\.example/],
    });
    const { page } = world;
    await page.locator('h1, header').first().waitFor();
    const violated = await page.evaluate(async () => {
      const kinds: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        kinds.push(event.effectiveDirective),
      );
      const add = (tag: string, members: object) =>
        document.body.append(Object.assign(document.createElement(tag), members));
      add('script', { textContent: 'document.title = "run"' });
      add('style', { textContent: 'body { color: red }' });
      add('img', { src: 'http://evil.example/a.png' });
      add('iframe', { src: '/_sim/ui' });
      await fetch('http://evil.example/').catch(() => {});
      while (kinds.length < 5) await new Promise(requestAnimationFrame);
      return kinds;
    });
    expect(violated.map((one) => one.replace(/-elem$/, '')).toSorted()).toEqual([
      'connect-src',
      'frame-src',
      'img-src',
      'script-src',
      'style-src',
    ]);
    expect(await page.title()).not.toBe('run');
  });
});

describe('a world', () => {
  it('should have a simulator to call, and one that begins again at the same address', async () => {
    await using world = await openWorld({ path: '/_sim/ui' });
    const { sim } = world;
    const id = await sim.startJob({ 'x-aep-sim-script': 'fails-writing' });
    await sim.advance(60_000);
    const job = () => sim.api<{ status: string }>('GET', `/data/core/ups/export/jobs/${id}`);
    expect((await job()).body.status).toBe('FAILED');
    await world.restart();
    expect((await job()).status).toBe(404);
    await world.open('/_sim/ui');
    expect(await world.page.title()).toMatch(/aep-sim/);
  });

  it.fails('should fail where the page has a problem', async () => {
    await using world = await openWorld({ path: '/_sim/ui' });
    await world.page.evaluate(() => console.error('broken'));
  });

  it('should tell each problem once, and not fail for those that are expected', async () => {
    await using world = await openWorld({ path: '/_sim/ui', expected: [/status of 404/] });
    await world.page.evaluate(async () => {
      await fetch('/_sim/nowhere');
      setTimeout(() => {
        throw new Error('broken');
      });
    });
    await expect.poll(() => world.problems()).toEqual([expect.stringContaining('Error: broken')]);
  });
});
