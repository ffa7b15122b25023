import type { Locator, Page } from 'playwright-core';
import type { World, WorldOptions } from './harness.ts';

export const JOBS = '/data/core/ups/export/jobs';
/** From the creation to the end of a job, at a realistic pace. */
export const ALL_MS = 280_000;
const POLL_MS = 30_000;

/** A world whose jobs take as long as real ones; nothing is opened. */
export const realistic: WorldOptions = { start: { pace: 'realistic' }, path: false };

/** A job that was polled each half minute until it had ended, ten times, and so often more. */
export async function polled({ sim }: World, script: string, more = 0): Promise<number> {
  const id = await sim.startJob({ 'x-aep-sim-script': script });
  for (let passed = 0; passed < ALL_MS + more * POLL_MS; passed += POLL_MS) {
    await sim.advance(POLL_MS);
    await sim.api('GET', `${JOBS}/${id}`);
  }
  return id;
}

export function lineOf(page: Page, text: string): Locator {
  return page.locator('.code-line', { hasText: text });
}
