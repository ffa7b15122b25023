import { describe, expect, it } from 'vitest';
import { violations } from './axe.ts';
import { openWorld, type World } from './harness.ts';

interface Row {
  readonly id: number;
  readonly script: string;
  readonly createdAt: number;
  readonly endAt: number;
}

const rejected = /status of 400/;
const jobsOf = async ({ sim }: World) =>
  (await sim.control<{ jobs: Row[] }>('GET', '/jobs')).body.jobs;
const rulesOf = async ({ sim }: World) =>
  (await sim.control<{ rules: object[] }>('GET', '/rules')).body.rules;
const press = ({ page }: World, name: string) =>
  page.getByRole('button', { name, exact: true }).click();
const callsIn = ({ page }: World) => page.locator('.control-call');
const body = ({ page }: World) => page.getByRole('textbox', { name: 'Body of the request' });

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
    expect(await callsIn(world).count()).toBe(3);
    const report = await world.sim.control<{ requests: number }>('GET', '/report');
    expect(report.body.requests).toBe(0);
  });

  it('should say where a body is no JSON, and what the simulator rejects, and keep it', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    const { page, sim } = world;
    await sim.startJob();
    await body(world).fill('{\n  "schema": 1\n  "filter": 2\n}');
    await body(world).press('Control+Enter');
    await page.getByText('Line 3, column 3 is not JSON: a comma or } is expected.').waitFor();
    const wrong = '{\n  "schema": { "name": "_xdm.context.profile" },\n  "destination": {}\n}';
    await body(world).fill(wrong);
    await press(world, 'Start job');
    await page.getByText('Line 3: /destination/datasetId is required. Nothing was').waitFor();
    expect(await body(world).inputValue()).toBe(wrong);
    expect(await jobsOf(world)).toHaveLength(1);
    await press(world, 'Show the call');
    await expect.poll(() => page.locator(':focus').textContent()).toContain('400');
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
    expect(await rulesOf(world)).toMatchObject([{ hits: 1, exhausted: true }]);
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
    await page.getByText('1 job since').waitFor();
    await press(world, 'Reset…');
    await page.getByText('1 job, 0 rules and 2 requests of ci.').waitFor();
    await press(world, 'Keep');
    expect(await jobsOf(world)).toHaveLength(1);
    expect(await page.locator(':focus').textContent()).toBe('Reset…');
    await press(world, 'Reset…');
    await press(world, 'Reset');
    await page.getByText('0 jobs since').waitFor();
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
    await page.getByText('Line 3: /world/dataSets/0/id must be string').waitFor();
    await field.setInputFiles(file('{"dataSets": [{ "id": "5b7c86968f7b6501e21ba9df" }]}'));
    await page.getByLabel('time', { exact: true }).fill('2026-05-05T00:00:00Z');
    await press(world, 'Change world');
    await page.getByText('Started as a world file').waitFor();
    const { body: clock } = await sim.control<{ now: number }>('GET', '/clock');
    expect(clock.now).toBe(Date.UTC(2026, 4, 5));
  });

  it('should let polls advance the clock', async () => {
    await using world = await openWorld({ path: 'control' });
    const turn = world.page.getByRole('switch', { name: 'Polls advance the clock' });
    await turn.click();
    await expect.poll(() => turn.getAttribute('aria-checked')).toBe('true');
    const { body: clock } = await world.sim.control('GET', '/clock');
    expect(clock).toMatchObject({ advanceOnPoll: true });
  });

  it('should change nothing while one looks back, and say why', async () => {
    await using world = await openWorld({ path: 'control?at=1772449200000' });
    const { page } = world;
    const start = page.getByRole('button', { name: 'Start job' });
    await start.waitFor();
    expect(await start.getAttribute('title')).toBe('Return to now to change something.');
    await start.click({ force: true });
    expect(await callsIn(world).count()).toBe(0);
  });
});

describe('Profiles', () => {
  const people = '{"_id":"a","identityMap":{"Email":[{"id":"ann@example.com"}]}}\n';
  const choose = async ({ page }: World, name: string, text: string) =>
    page
      .locator('.control-part input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

  it('should be imported from a file, and go back to made-up ones', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    const { page } = world;
    await choose(world, 'people.ndjson', `${people}nope`);
    await page.getByText('Not imported. Line 2: is no JSON. Nothing was changed.').waitFor();
    await choose(world, '<img onerror=alert(1) src=x>.ndjson', people);
    await page.getByText('Imported 63 bytes: 1 profile.').waitFor();
    await page.getByText('1 imported ones').waitFor();
    expect(await callsIn(world).first().textContent()).toContain('@<img onerror');
    await press(world, 'Back to made-up ones…');
    await press(world, 'Back to made-up ones');
    await page.getByText('1,000 made-up ones').waitFor();
  });

  it('should tell a world from profiles, and lead on with it', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page } = world;
    await choose(world, 'w.json', '{"jobs": []}');
    await page.getByText('w.json holds a world, not profiles.').waitFor();
    await press(world, 'Change world with it…');
    await page.getByRole('dialog').getByText('w.json').waitFor();
    expect(await page.getByLabel('A world file').isChecked()).toBe(true);
  });

  it('should be taken from a drop anywhere on the page', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page } = world;
    await page.getByText('1,000 made-up ones').waitFor();
    const dragged = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'people.ndjson'));
      return transfer;
    }, people);
    await page.dispatchEvent('.control-calls', 'dragover', { dataTransfer: dragged });
    await page.getByText('Drop to import into ci').waitFor();
    await page.dispatchEvent('.control-calls', 'drop', { dataTransfer: dragged });
    await page.getByText('Imported 63 bytes: 1 profile.').waitFor();
    expect(await page.getByText('Drop to import into ci').count()).toBe(0);
  });
});

describe('Rules and faults', () => {
  it('should be added in a dialog, met by a client, switched off and removed', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await press(world, 'Add a rule…');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('fault').selectOption('503 with Retry-After');
    await dialog.getByLabel('operation').selectOption('listExportJobs');
    await dialog.getByLabel('times').fill('2');
    await dialog.getByRole('button', { name: 'Add rule' }).click();
    const row = page.getByRole('row', { name: /rule-1/ });
    await row.getByText('not consumed yet').waitFor();
    expect((await sim.api('GET', '/data/core/ups/export/jobs')).status).toBe(503);
    await row.getByText('1 of 2').waitFor();
    const turn = page.getByRole('switch', { name: 'rule-1, 503 for listExportJobs' });
    await turn.click();
    await row.getByText('off').waitFor();
    expect((await sim.api('GET', '/data/core/ups/export/jobs')).status).toBe(200);
    await press(world, 'Remove rule-1');
    await page.getByText('Removed rule-1.').waitFor();
    expect(await rulesOf(world)).toEqual([]);
  });

  it('should name the nearest, and keep what was typed', async () => {
    await using world = await openWorld({ path: 'control', expected: [rejected] });
    const { page } = world;
    await press(world, 'Add a rule…');
    const text = page.getByRole('textbox', { name: 'Rule as JSON' });
    await text.fill('{\n  "effect": {\n    "type": "errr"\n  }\n}');
    await press(world, 'Add rule');
    await page.getByText(/^Not added\. Line 3: .*The nearest is "error"\./).waitFor();
    expect(await text.inputValue()).toContain('errr');
    await page.keyboard.press('Escape');
    expect(await page.locator(':focus').textContent()).toBe('Add a rule…');
  });

  it('should come from a ready file, and be cleared', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page } = world;
    await press(world, 'Use a rule file');
    await page.getByRole('menuitem', { name: /^flaky/ }).click();
    await page.getByText('Armed flaky: 2 rules.').waitFor();
    await press(world, 'Clear…');
    await page.getByText('2 rules of ci.').waitFor();
    await press(world, 'Clear');
    await page.getByText('No rules:').waitFor();
  });

  it('should select the one of the address, and show hostile names as text', async () => {
    await using world = await openWorld({ path: false });
    const { page, sim } = world;
    const name = '<img src=x onerror=alert(1)>';
    for (let rules = 0; rules < 120; rules += 1) {
      await sim.control('POST', '/rules', {
        name,
        match: { header: { 'x-a': name } },
        effect: { type: 'reset' },
      });
    }
    await world.open('control?rule=rule-115');
    const row = page.locator('tr[aria-current]');
    await row.waitFor();
    expect(await row.textContent()).toContain(name);
    await expect
      .poll(() => row.evaluate((one) => one.getBoundingClientRect().top))
      .toBeLessThan(900);
    expect(await page.locator('.control-table tbody tr').count()).toBe(101);
    await press(world, 'Show all 120 rules');
    expect(await page.locator('.control-table tbody tr').count()).toBe(120);
    expect(await page.locator('img').count()).toBe(0);
  });
});

describe('Control', () => {
  it('should be used by keys alone', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await sim.startJob();
    await page.getByText(/^takes \d/).waitFor();
    const reach = async (name: string): Promise<void> => {
      for (let tabs = 0; tabs < 60; tabs += 1) {
        await page.keyboard.press('Tab');
        const focused = page.locator(':focus');
        if ((await focused.count()) > 0 && (await focused.textContent()) === name) return;
      }
      throw new Error(`${name} is not reached`);
    };
    await reach('Start job');
    await page.keyboard.press('Enter');
    await expect.poll(() => jobsOf(world)).toHaveLength(2);
    await reach('Add a rule…');
    await page.keyboard.press('Enter');
    await reach('Add rule');
    await page.keyboard.press('Enter');
    await page.getByText(/^Added rule-\d+\.$/).waitFor();
    expect(await page.locator(':focus').textContent()).toBe('Add a rule…');
  });

  it('should keep what it shows when the simulator is lost, and say why nothing can be done', async () => {
    await using world = await openWorld({ path: 'control' });
    const { page, sim } = world;
    await sim.startJob();
    await page.getByText(/^takes \d/).waitFor();
    await sim.stop();
    const start = page.getByRole('button', { name: 'Start job' });
    await expect.poll(() => start.getAttribute('title')).toBe('The simulator does not answer.');
    expect(await body(world).inputValue()).toContain('_xdm.context.profile');
  });

  it.each([
    ['light', 1440],
    ['dark', 1000],
    ['light', 400],
  ] as const)(
    'should have no violation in %s, %i wide, and not scroll sideways',
    async (theme, width) => {
      await using world = await openWorld({ path: 'control', theme, width, expected: [rejected] });
      const { page, sim } = world;
      await sim.startJob();
      await sim.control('POST', '/rules', {
        name: 'a fault',
        match: { operation: 'listExportJobs' },
        times: 1,
        effect: { type: 'error', status: 429, retryAfterS: 10 },
      });
      await page.getByText('not consumed yet').waitFor();
      await body(world).fill('{}');
      await press(world, 'Start job');
      await page.getByText('Not started.').waitFor();
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.querySelector('main')?.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
      await press(world, 'Add a rule…');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await press(world, 'Change world…');
      await page.getByLabel('A world file').check();
      expect(await violations(page)).toEqual([]);
    },
  );
});
