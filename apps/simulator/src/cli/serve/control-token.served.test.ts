import { describe, expect, it } from 'vitest';
import { ran } from '../../../test/callers/command.ts';
import { binary, startProcess } from '../../../test/processes/processes.ts';

const ORG = '0123456789ABCDEF01234567@AdobeOrg';
const headers = { 'x-gw-ims-org-id': ORG };

describe('the control token of the command line', () => {
  it('should require a token for the control plane if it does not listen on loopback', async () => {
    await using simulator = await startProcess(['--json', '--host', '0.0.0.0']);
    const url = `http://127.0.0.1:${new URL(simulator.url).port}`;
    const clock = (authorization: string) =>
      fetch(`${url}/_sim/clock`, { headers: { ...headers, authorization } });
    const { controlToken } = simulator.ready as { controlToken: string };
    expect((await clock('Bearer any')).status).toBe(401);
    expect((await clock(`Bearer ${controlToken}`)).status).toBe(200);
    expect((await fetch(`${url}/_sim/health`)).status).toBe(200);
  });

  it('should not print a token from a flag or the environment', async () => {
    await using flagged = await startProcess(['--json', '--control-token', 's3cret']);
    expect(flagged.ready).not.toHaveProperty('controlToken');
    const command = [process.execPath, binary, 'start', '--port', '0'];
    const withToken = ['env', 'AEP_SIM_CONTROL_TOKEN=s3cret', ...command];
    await using simulator = await startProcess(['--json'], withToken);
    expect(simulator.ready).not.toHaveProperty('controlToken');
    const clock = (authorization: string) =>
      fetch(`${simulator.url}/_sim/clock`, { headers: { ...headers, authorization } });
    expect((await clock('Bearer any')).status).toBe(401);
    expect((await clock('Bearer s3cret')).status).toBe(200);
  });

  it('should leave out the space around its control token', async () => {
    await using simulator = await startProcess(['--json', '--control-token', ' secret\n']);
    const clock = (token: string) =>
      fetch(`${simulator.url}/_sim/clock`, {
        headers: { ...headers, authorization: `Bearer ${token}` },
      });
    expect((await clock('other')).status).toBe(401);
    expect((await clock('secret')).status).toBe(200);
  });

  it.each(['s3cret\nb', 's3cret\u20ac', 's3cr\u00e9t', 's3cret\u0007'])(
    'should reject the control token %j without showing it',
    async (token) => {
      for (const command of [['explain', '1'], ['start']]) {
        expect(await ran([...command, '--control-token', token])).toEqual({
          code: 2,
          stdout: '',
          stderr: `aep-sim: --control-token must be printable ASCII characters, as a header requires. See aep-sim ${command[0]} --help.\n`,
        });
      }
    },
  );

  it('should not show a token behind a flag that is spelled otherwise', async () => {
    const { code, stderr } = await ran(['explain', '1', "--control-tokn=s3'cr\net"]);
    expect(code).toBe(2);
    expect(stderr).toBe('aep-sim: Unknown option --control-tokn. See aep-sim explain --help.\n');
  });
});
