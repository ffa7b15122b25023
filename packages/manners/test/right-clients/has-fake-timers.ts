import { vi } from 'vitest';
import { type Job, PlainClient } from '../plain-client.ts';
import type { RightClient } from './right-client.ts';

/** Sleeps with `setTimeout`, which its test fakes; the simulator has the machine's clock, or so it thinks. */
class HasFakeTimers extends PlainClient {
  override async wait(id: number): Promise<Job> {
    for (;;) {
      const job = await this.job(id);
      if (job.status === 'SUCCEEDED') return job;
      const woken = new Promise((wake) => setTimeout(wake, 700));
      await vi.advanceTimersByTimeAsync(700);
      await woken;
    }
  }

  override async recovers({ headers }: Response): Promise<boolean> {
    const ms = 1000 * Number(headers.get('retry-after'));
    const woken = new Promise((wake) => setTimeout(wake, ms));
    await vi.advanceTimersByTimeAsync(ms);
    await woken;
    return true;
  }
}

export const hasFakeTimers: RightClient = {
  rules: [
    {
      match: { operation: 'retrieveExportJob' },
      times: 2,
      effect: { type: 'error', status: 503, retryAfterS: 10 },
    },
  ],
  run: async (sandbox) => {
    await sandbox.control('PUT', '/clock', { running: true });
    vi.useFakeTimers({ toFake: ['setTimeout', 'Date'] });
    try {
      await new HasFakeTimers(sandbox).exportAll();
    } finally {
      vi.useRealTimers();
    }
  },
};
