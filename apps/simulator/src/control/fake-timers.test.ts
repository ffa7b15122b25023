import { expect, it, onTestFinished, vi } from 'vitest';
import { createSimulator } from '../index.ts';

const headers = {
  'x-gw-ims-org-id': '0123456789ABCDEF01234567@AdobeOrg',
  'x-sandbox-name': 'faked',
};

it.each([
  '/_sim/journal',
  '/_sim/journal?operation=listExportJobs',
  '/_sim/report',
  '/_sim/jobs',
  '/_sim/journal?count=2&waitMs=20',
  '/_sim/events?after=0&limit=1',
])(
  'should answer %s while a test has faked all timers',
  async (path) => {
    const { fetch } = createSimulator();
    const call = (to: string) => fetch(`http://localhost${to}`, { headers });
    await call('/data/core/ups/export/jobs');
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    expect((await call(path).then((answer) => answer.text())).length).toBeGreaterThan(0);
  },
  3000,
);
