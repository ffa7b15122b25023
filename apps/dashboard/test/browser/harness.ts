import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, expect } from 'vitest';
import { browserPath, NO_BROWSER } from './find-browser.ts';
import type { ListenOptions } from './listening.ts';
import { type Served, served } from './served.ts';

export interface WorldOptions {
  /**
   * What is opened: below the sandbox in the fragment, such as `jobs?status=failed` (the default is `jobs`), or with a
   * slash at the start, such as `/_sim/ui`, from the origin. `false`: nothing, until `open` is called.
   */
  readonly path?: string | false;
  /** Default `ci`. */
  readonly sandbox?: string;
  /** Default `light`. */
  readonly theme?: 'light' | 'dark';
  /** Whether the user's own colors take the place of those of the page. */
  readonly isForced?: boolean;
  /** Of the window, in CSS pixels; default 1440 × 900. */
  readonly width?: number;
  readonly height?: number;
  /** Of the simulator. Default: an empty world whose clock stands at `START`. */
  readonly start?: Partial<ListenOptions>;
  /** Messages of the browser's console that are meant to come, such as /status of 404/. */
  readonly expected?: readonly RegExp[];
}

/** A simulator of its own, and the page of it in a browser. */
export interface World extends AsyncDisposable {
  readonly page: Page;
  readonly sim: Served;
  /** Opens what `path` of the options names, again. */
  open(path?: string): Promise<void>;
  /** Kills the simulator and starts it at the same address, from nothing. */
  restart(): Promise<void>;
  /** Errors of scripts and of the console, violations of the policy, requests that left the origin: those since the last call. */
  problems(): readonly string[];
}

/**
 * Starts a simulator and opens its page. At its end all is closed, and the test fails if there were problems that it has
 * neither expected nor asked for.
 */
export async function openWorld(options: WorldOptions = {}): Promise<World> {
  const { path = 'jobs', sandbox = 'ci', start = {}, expected = [] } = options;
  let found: string[] = [];
  let wasStopped = false;
  const problem = (text: string): void => {
    const isMeant = expected.some((one) => one.test(text)) || (wasStopped && BROKEN.test(text));
    if (!isMeant) found.push(text);
  };
  const onBug = (error: unknown) => problem(`bug of the simulator: ${error}`);
  const own = await served({ sandbox, options: start, onBug });
  const stop = () => {
    wasStopped = true;
    return own.stop();
  };
  const sim: Served = { ...own, stop };
  const context = await newContext(options);
  const page = await context.newPage();
  watch(page, sim.url, problem);

  const world: World = {
    page,
    sim,
    open: async (to = 'jobs') => {
      await page.goto('about:blank');
      await page.goto(addressOf(sim, to));
    },
    restart: async () => {
      await stop();
      await own.start();
    },
    problems: () => {
      const some = found;
      found = [];
      return some;
    },
    [Symbol.asyncDispose]: async () => {
      await context.close();
      await own.stop();
      // Beside what the test itself has found: what is thrown here would hide it.
      expect.soft(found, 'problems of the page').toEqual([]);
    },
  };
  if (path !== false) await world.open(path);
  return world;
}

/** What the browser says of connections to a simulator that was stopped. */
const BROKEN = /net::ERR_/;

function addressOf({ url, org, sandbox }: Served, path: string): string {
  return path.startsWith('/') ? `${url}${path}` : `${url}/_sim/ui#/${org}/${sandbox}/${path}`;
}

function watch(page: Page, origin: string, problem: (text: string) => void): void {
  page.on('pageerror', ({ stack, message }) => problem(`error: ${stack ?? message}`));
  // Violations of the policy are errors of the console, too.
  page.on('console', (message) => {
    if (message.type() === 'error') problem(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url());
    if (/^(?:https?|wss?):$/.test(protocol) && to !== origin)
      problem(`request to ${request.url()}`);
  });
}

/** One for all tests of a file: to start it takes longer than a test. */
let shared: Promise<Browser> | undefined;

afterAll(async () => {
  await (await shared)?.close();
});

async function newContext(options: WorldOptions): Promise<BrowserContext> {
  const { theme, width, height, isForced = false } = options;
  shared ??= launch();
  const browser = await shared;
  return browser.newContext({
    viewport: { width: width ?? 1440, height: height ?? 900 },
    colorScheme: theme ?? 'light',
    forcedColors: isForced ? 'active' : 'none',
    locale: 'en-US',
    timezoneId: 'UTC',
  });
}

function launch(): Promise<Browser> {
  const executablePath = browserPath();
  if (!executablePath) throw new Error(NO_BROWSER);
  // Chromium cannot shut root in, which tests in a container are.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    args: ['--font-render-hinting=none', ...(isRoot ? ['--no-sandbox'] : [])],
  });
}
