import { browserPath, NO_BROWSER } from './find-browser.ts';

/** Runs before the tests: without a browser each would fail, and none would say it as shortly. */
export function setup(): void {
  if (!browserPath()) throw Object.assign(new Error(NO_BROWSER), { stack: '' });
}
