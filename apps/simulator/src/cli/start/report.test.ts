import { describe, expect, it } from 'vitest';
import { org } from '../../../test/callers/caller.ts';
import { startProcess } from '../../../test/processes/processes.ts';

const headers = { authorization: 'Bearer any', 'x-api-key': 'any', 'x-gw-ims-org-id': org };
const job = '/data/core/ups/export/jobs/722';

/** A simulator whose sandbox dev was asked ten times for a failed job. */
async function polled(flags: readonly string[]) {
  const simulator = await startProcess(['--json', '--quiet', ...flags]);
  for (let poll = 0; poll < 10; poll += 1) {
    const sent = { headers: { ...headers, 'x-sandbox-name': 'dev' } };
    await (await fetch(`${simulator.url}${job}`, sent)).text();
  }
  return simulator;
}

describe('aep-sim start --report', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)(
    'should print findings on %s, and end with 0',
    async (signal) => {
      const simulator = await polled(['--report', '--control-token', 'a-token-of-its-own']);
      simulator.child.kill(signal);
      expect(JSON.parse(await simulator.nextLine())).toMatchObject({
        event: 'report',
        org,
        sandbox: 'dev',
        requests: 10,
        findings: [
          {
            finding: 'never-sees-failed',
            message: 'Polled job 722 9 more times after it was FAILED.',
            requests: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
          },
        ],
      });
      expect(await simulator.exit).toBe(0);
    },
  );

  it('should print nothing without the flag', async () => {
    const simulator = await polled([]);
    simulator.child.kill();
    await expect(simulator.nextLine()).rejects.toThrow('ended with 0');
  });
});
