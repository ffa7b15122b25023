import { Agent, get } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { binary, run, startProcess } from '../../../test/processes/processes.ts';

interface Received {
  readonly status: number | undefined;
  readonly body: string;
}

/** With a Host header of one's own, which `fetch` does not send. */
function received(url: string, host: string, agent?: Agent): Promise<Received> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { host }, ...(agent && { agent }) }, async (response) => {
      resolve({ status: response.statusCode, body: await text(response) });
    }).on('error', reject);
  });
}

describe('a simulator that is served to others', () => {
  const statusOn = async (flags: readonly string[], path: string) => {
    await using simulator = await startProcess(['--json', ...flags]);
    return (await received(`${simulator.url}${path}`, 'sim.internal')).status;
  };

  it('should respond to a health probe on any host if it does not listen on loopback', async () => {
    const wide = ['--host', '0.0.0.0'];
    expect(await statusOn(wide, '/_sim/health')).toBe(200);
    expect(await statusOn(wide, '/_sim/clock')).toBe(403);
    expect(await statusOn([], '/_sim/health')).toBe(403);
  });

  it('should be reached by any name with --allowed-hosts *, and warn of it', async () => {
    expect(await statusOn(['--allowed-hosts', '*'], '/openapi.json')).toBe(200);
    // The port is in use: it warns, and ends.
    await using simulator = await startProcess(['--json']);
    const { port } = new URL(simulator.url);
    const flags = ['--allowed-hosts', '*', '--port', port];
    const { stderr } = await run([binary, 'start', ...flags]);
    expect(stderr).toMatch(
      /^aep-sim: --allowed-hosts '\*' lets any web page reach the simulator\./,
    );
  });

  it('should lead to its public URL', async () => {
    await using simulator = await startProcess(['--json', '--public-url', 'https://sim.test/aep/']);
    const { body } = await received(`${simulator.url}/`, 'sim.test');
    expect(body).toContain('\nHealth: https://sim.test/aep/_sim/health\n');
  });

  it('should end although a client keeps its connection open for more', async () => {
    const simulator = await startProcess(['--json']);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const answers = await Promise.all(
      [1, 2].map(() => received(`${simulator.url}/_sim/health`, 'localhost', agent)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    simulator.child.kill('SIGTERM');
    expect(await simulator.exit).toBe(0);
    agent.destroy();
  });
});
