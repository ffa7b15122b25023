import { type Browser, chromium, type Page } from 'playwright-core';
import { browserPath, NO_BROWSER } from '../../dashboard/test/browser/find-browser.ts';
import { ORG } from './built.ts';
import { startServer } from './pair.ts';
import { median, type Row, range, round } from './report.ts';

const MANY = 10_000;
const FEW = 100;
const TURNS = 7;
const KEYS = 30;

interface Seen {
  /** From the navigation to the first job that is painted. */
  readonly firstMs: number;
  /** From a key that selects the next job to the paint after it: the median of some. */
  readonly keyMs: number;
}

/** The page in a browser, with many jobs beside few. */
export async function benchPage(): Promise<Row[]> {
  const executablePath = browserPath();
  if (!executablePath) {
    process.stdout.write(`The page: left out. ${NO_BROWSER}\n`);
    return [];
  }
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const servers = await Promise.all(
    [MANY, FEW].map((jobs) => startServer({ type: 'simulator', jobs })),
  );
  const [many, few]: [Seen[], Seen[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn += 1) {
    for (const [index, seen] of [many, few].entries()) {
      seen.push(await look(browser, servers[index]?.url ?? ''));
    }
  }
  await browser.close();
  for (const server of servers) server.process.disconnect();
  return [
    row('First job that is painted', { many, few }, ({ firstMs }) => firstMs),
    row('A key that selects a job, to its paint', { many, few }, ({ keyMs }) => keyMs),
  ];
}

function row(
  what: string,
  { many, few }: { readonly many: readonly Seen[]; readonly few: readonly Seen[] },
  of: (seen: Seen) => number,
): Row {
  const ratios = many.map((seen, turn) => of(seen) / of(few[turn] as Seen));
  return {
    what: `${what}, ${MANY.toLocaleString('en')} jobs over ${FEW}`,
    value: median(ratios),
    unit: 'times',
    budget: { atMost: 2 },
    figures: `median of ${TURNS} pages, ${range(ratios)}; ${round(median(many.map(of)))} ms and ${round(median(few.map(of)))} ms`,
  };
}

async function look(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript({ content: FIRST_JOB });
  await page.goto(`${url}/_sim/ui#/${ORG}/prod/jobs`);
  const firstMs = await page.evaluate<number>('firstJob');
  // All jobs are there.
  await page.locator('.segmented .count').first().getByText(/\d/).waitFor();
  const keyMs = await keyed(page);
  await context.close();
  return { firstMs, keyMs };
}

/** Runs in the page: when the first job was painted, by its clock. */
const FIRST_JOB = `
  window.firstJob = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.jobs-row')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document, { childList: true, subtree: true });
  });
`;

/** Runs in the page: how long keys take to their paint. */
const KEYS_TAKEN = `
  window.taken = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) =>
      requestAnimationFrame(() => setTimeout(() => taken.push(performance.now() - timeStamp))),
    { capture: true },
  );
`;

async function keyed(page: Page): Promise<number> {
  await page.evaluate(KEYS_TAKEN);
  await page.getByRole('grid').focus();
  for (let key = 0; key < KEYS; key += 1) {
    await page.keyboard.press('ArrowDown');
    while ((await page.evaluate<number>('taken.length')) <= key);
  }
  return median(await page.evaluate<number[]>('taken'));
}
