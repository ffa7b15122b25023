import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { startProcess } from '../../../test/processes/processes.ts';
import { text } from '../../../test/processes/socket-text.ts';

const ORG = '0123456789ABCDEF01234567@AdobeOrg';
const headers = { authorization: 'Bearer any', 'x-api-key': 'any', 'x-gw-ims-org-id': ORG };

describe('aep-sim start', () => {
  it('should finish a response, then exit with 0, when a signal stops it', async () => {
    const simulator = await startProcess(['--json']);
    const socket = connect(Number(new URL(simulator.url).port), '127.0.0.1');
    const body = '{"name":"late"}';
    const head = [
      'POST /data/foundation/catalog/dataSets HTTP/1.1',
      'Host: localhost',
      'Content-Type: application/json',
      `Content-Length: ${body.length}`,
      'Connection: close',
      ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 5)}`);
    // A second request, answered, shows that the first has been taken up.
    await fetch(`${simulator.url}/_sim/health`, { headers: { connection: 'close' } });
    simulator.child.kill('SIGTERM');
    await refused(simulator.url);
    socket.write(body.slice(5));
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 201 /);
    expect(await simulator.exit).toBe(0);
  });

  it('should end event streams and requests that wait for entries, when a signal stops it', async () => {
    const simulator = await startProcess(['--json']);
    const events = await fetch(`${simulator.url}/_sim/events`, { headers });
    const waiting = fetch(`${simulator.url}/_sim/journal?waitMs=60000`, { headers });
    // Answered, it shows that the one before it has been taken up.
    await fetch(`${simulator.url}/_sim/health`);
    simulator.child.kill('SIGTERM');
    expect(await events.text()).toBe('retry: 1000\nid: 0\n\n');
    expect(await (await waiting).json()).toMatchObject({ entries: [] });
    expect(await simulator.exit).toBe(0);
  });

  it('should drain once, however many signals it receives', async () => {
    const simulator = await startProcess(['--json']);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGINT'] as const) simulator.child.kill(signal);
    expect(await simulator.exit).toBe(0);
  });

  it('should keep serving when its log is closed', async () => {
    const simulator = await startProcess(['--json']);
    simulator.child.stdout?.destroy();
    for (let request = 0; request < 3; request += 1) {
      expect((await fetch(`${simulator.url}/_sim/health`)).status).toBe(200);
    }
    simulator.child.kill();
    expect(await simulator.exit).toBe(0);
  });
});

/** Waits until nobody listens there any more. */
async function refused(url: string): Promise<void> {
  for (;;) {
    const probe = spawn(process.execPath, [
      '-e',
      `fetch(${JSON.stringify(url)}).then(() => process.exit(0), () => process.exit(1))`,
    ]);
    const [code] = (await once(probe, 'exit')) as [number];
    if (code === 1) return;
  }
}
