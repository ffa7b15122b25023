import { describe, expect, it } from 'vitest';
import { body, callsIn, jobsOf, press, rejected, rulesOf } from './control.ts';
import { openWorld } from './harness.ts';

describe('Start a job', () => {
  it('should make a dataset first in an empty sandbox, and show both calls', async () => {
    await using world = await openWorld({ path: 'control', start: { world: 'empty' } });
    const { page } = world;
    await press(world, 'Start job');
    await page.getByText(/^Started \d+\.$/).waitFor();
    const [job] = await jobsOf(world);
    expect(await callsIn(world).count()).toBe(2);
    expect(await callsIn(world).first().textContent()).toContain('/data/core/ups/export/jobs');
    expect(await callsIn(world).last().textContent()).toContain('/catalog/dataSets');
    const link = page.getByRole('link', { name: `${job?.id}` });
    expect(await link.getAttribute('href')).toContain(`/jobs/${job?.id}`);
    await press(world, 'Start job');
    await expect.poll(() => jobsOf(world)).toHaveLength(2);
    await expect.poll(() => callsIn(world).count()).toBe(3);
    const report = await world.sim.control<{ requests: number }>('GET', '/report');
    expect(report.body.requests).toBe(0);
  });

  it('should say where a body is no JSON, and what the simulator rejects, and keep it', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    const { page, sim } = world;
    await sim.startJob();
    await body(world).fill('{\n  "schema": 1\n  "filter": 2\n}');
    await body(world).press('Control+Enter');
    await page.getByText(/^Not started\. This is not JSON: .*line 3 column 3/).waitFor();
    const wrong = '{\n  "schema": { "name": "_xdm.context.profile" },\n  "destination": {}\n}';
    await body(world).fill(wrong);
    await press(world, 'Start job');
    await page.getByText('Line 3: /destination/datasetId is required. Nothing was').waitFor();
    expect(await body(world).inputValue()).toBe(wrong);
    expect(await jobsOf(world)).toHaveLength(1);
    await press(world, 'Show the request');
    await expect.poll(() => page.locator(':focus').textContent()).toContain('400');
  });

  it('should send what was typed, and nothing that is no object', async () => {
    await using world = await openWorld({
      path: 'control',
      expected: [rejected],
      start: { world: 'empty' },
    });
    const { page } = world;
    for (const text of ['null', '[1,2]', '3']) {
      await body(world).fill(text);
      await press(world, 'Start job');
      await page.getByText('Not started. The body must be a JSON object. Nothing was').waitFor();
      expect(await body(world).inputValue()).toBe(text);
    }
    expect(await callsIn(world).count()).toBe(0);
    const typed = (id: string) =>
      `{"n": 12345678901234567890, "n": 1.0, "destination": {"datasetId": "${id}"}, "schema": {"name": "_xdm.context.profile"}}`;
    await body(world).fill(typed('x'));
    const sent = page.waitForRequest(/export\/jobs$/);
    await press(world, 'Start job');
    const made = /"datasetId": "(\w{24})"/.exec((await sent).postData() ?? '')?.[1] ?? '';
    expect((await sent).postData()).toBe(typed(made));
    expect(await body(world).inputValue()).toBe(typed(made));
  });

  it('should start one where only tokens of the simulator are taken, also after a day', async () => {
    await using world = await openWorld({
      path: 'control',
      start: { auth: 'strict' },
      expected: [/status of 401/],
    });
    const { page, sim } = world;
    await press(world, 'Start job');
    await page.getByText(/^Started \d+\.$/).waitFor();
    await sim.advance(90_000_000);
    await press(world, 'Start job');
    await expect.poll(() => jobsOf(world)).toHaveLength(2);
    expect((await sim.control<{ requests: number }>('GET', '/report')).body.requests).toBe(0);
  });

  it('should keep what was typed while one looks at another view', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page } = world;
    await body(world).fill('{"a": 1}');
    await page.keyboard.press('Escape');
    await page
      .getByRole('link', { name: /^Requests/ })
      .first()
      .click();
    await page
      .getByRole('link', { name: /^Control/ })
      .first()
      .click();
    await body(world).waitFor();
    expect(await body(world).inputValue()).toBe('{"a": 1}');
  });

  it('should export profiles without a choice', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await press(world, 'Start job');
    await page.getByText(/^Started \d+\.$/).waitFor();
    const [job] = await jobsOf(world);
    await sim.advance(86_400_000);
    const { body: done } = await sim.api<{ metrics: object }>(
      'GET',
      `/data/core/ups/export/jobs/${job?.id}`,
    );
    expect(done.metrics).toMatchObject({ totalExportedProfileCounter: 959 });
  });

  it('should number 40,000 lines without an element for each', async () => {
    await using world = await openWorld({ path: 'control' });
    await body(world).evaluate((editor: HTMLTextAreaElement) => {
      editor.value = '1,\n'.repeat(40_001);
      editor.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await expect
      .poll(() => world.page.locator('.control-numbers').textContent())
      .toMatch(/\n40002\n$/);
    expect(await world.page.locator('.control-numbers').locator('*').count()).toBe(0);
  });

  it('should start a job that goes as it was chosen, and leave no rule to others', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await sim.startJob();
    await page.getByLabel('ends').selectOption('fails-exporting');
    await page.getByLabel('pace').selectOption('realistic');
    await page.getByText('takes 3:25').waitFor();
    await press(world, 'Start job');
    await page.getByText(/^Started \d+\.$/).waitFor();
    const [job] = await jobsOf(world);
    expect(job?.script).toBe('fails-exporting');
    expect((job?.endAt ?? 0) - (job?.createdAt ?? 0)).toBe(205_000);
    await expect.poll(() => rulesOf(world)).toEqual([]);
    expect(await callsIn(world).first().textContent()).toContain('-X DELETE');
  });

  it('should take back its rule when the job is rejected', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    await world.sim.startJob();
    await world.page.getByLabel('pace').selectOption('instant');
    await body(world).fill('{"destination":{}}');
    await press(world, 'Start job');
    await world.page.getByText('Not started.').waitFor();
    await expect.poll(() => rulesOf(world)).toEqual([]);
  });

  it('should leave the end to a rule that decides it', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await sim.startJob();
    await sim.control('POST', '/rules', { times: 1, effect: { type: 'script', script: 'stuck' } });
    await page.getByText('next job').waitFor();
    expect(await page.getByLabel('ends').locator('option:checked').textContent()).toMatch(
      /^as rule-\d+ says$/,
    );
    await press(world, 'Start job');
    await page.getByText(/rule-\d+ decides how it goes/).waitFor();
    expect((await jobsOf(world))[0]?.script).toBe('stuck');
  });
});

describe('World and clock', () => {
  it('should say what a reset takes away, and keep it if that is wanted', async () => {
    await using world = await openWorld({ path: 'control', start: { world: 'empty' } });
    const { page, sim } = world;
    await sim.startJob();
    await page.getByText('Started as empty, 1 job since').waitFor();
    await press(world, 'Reset…');
    await page.getByText('1 job, 0 rules and 2 requests of ci will be gone.').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Keep');
    await press(world, 'Keep');
    expect(await jobsOf(world)).toHaveLength(1);
    expect(await page.locator(':focus').textContent()).toBe('Reset…');
    await press(world, 'Reset…');
    await press(world, 'Reset');
    await page.getByText(/^Started as empty$/).waitFor();
    expect(await jobsOf(world)).toHaveLength(0);
  });

  it('should put the sandbox into the world of a file, or say in which line it is wrong', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    const { page, sim } = world;
    await press(world, 'Change world…');
    await page.getByLabel('A world file').check();
    const file = (text: string) => ({
      name: 'w.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    const field = page.getByRole('dialog').locator('input[type=file]');
    await field.setInputFiles(file('{\n  "dataSets": [\n    { "id": 5 }\n  ]\n}'));
    await press(world, 'Change world');
    await page.getByText('Line 3: /world/dataSets/0/id must be a string').waitFor();
    await field.setInputFiles(file('{"dataSets": [{ "id": "5b7c86968f7b6501e21ba9df" }]}'));
    await page.getByLabel('time', { exact: true }).fill('2026-05-05T00:00:00Z');
    await press(world, 'Change world');
    await page.getByText('Started as a world file').waitFor();
    const { body: clock } = await sim.control<{ now: number }>('GET', '/clock');
    expect(clock.now).toBe(Date.UTC(2026, 4, 5));
  });

  it('should change nothing while one looks back, and say why', async () => {
    await using world = await openWorld({ path: 'control?at=1772449200000' });
    const { page } = world;
    const start = page.getByRole('button', { name: 'Start job' });
    await start.waitFor();
    await expect.poll(() => start.getAttribute('title')).toBe('Return to now to change something.');
    await start.click({ force: true });
    expect(await callsIn(world).count()).toBe(0);
  });
});
