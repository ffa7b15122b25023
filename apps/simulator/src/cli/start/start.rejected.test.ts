import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { binary, run } from '../../../test/processes/processes.ts';

describe('aep-sim start', () => {
  it('should reject a port in use with one line and exit code 2', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    const { code, stdout, stderr } = await run([binary, 'start', '--port', `${port}`]);
    holder.close();
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `aep-sim: Port ${port} is already in use. Pass --port to choose another, or --port 0 for any free port.\n`,
    );
  });

  it.each([
    [
      '--port',
      'x',
      /^aep-sim: --port must be an integer from 0 to 65535; got "x"\. See aep-sim start --help\.\n$/,
    ],
    ['--port', '65536', /--port must be an integer from 0 to 65535; got "65536"/],
    ['--edition', 'v9', /--edition must be one of: platform, segmentation.*; got "v9"\./],
    ['--world', 'mars', /--world: mars was not found\. Pass documented, empty, or the path of a/],
    ['--world', 'documentd', /--world: documentd was not found\. Did you mean documented\?/],
    ['--world', './none.json', /--world: \.\/none\.json was not found\. Check the path\.$/m],
    ['--world', 'test', /^aep-sim: --world: test is a folder, not a file\.\n$/],
    ['--clock', 'noon', /--clock must be an RFC 3339 timestamp.*; got "noon"/],
    [
      '--max-page-size',
      '0',
      /--max-page-size must be an integer from 1 to 999999999999999; got "0"/,
    ],
    ['--max-imported-bytes', '1MB', /bytes must be an integer from 1 to \d+, in bytes; got "1MB"/],
    ['--max-journal-bytes', '0', /bytes must be an integer from 1 to \d+, in bytes; got "0"/],
    ['--control-token', '', /--control-token must not be empty\. See/],
    ['--host', '', /--host must not be empty\. See/],
    ['--seed', '', /--seed must not be empty\. See/],
    [
      '--host',
      '203.0.113.1',
      /^aep-sim: Cannot listen on 203\.0\.113\.1: this machine does not have that address \(EADDRNOTAVAIL\)\. Pass another with --host; the default is 127\.0\.0\.1\.\n$/,
    ],
    ['--allowed-hosts', 'http://sim.test:80', /--allowed-hosts must be host names/],
    ['--allowed-hosts', '*.sim.test', /or \* for any host; got "\*\.sim\.test"/],
    ['--public-url', 'sim.test', /--public-url must be a URL such as http.*; got "sim\.test"/],
    [
      '--public-url',
      'http://me:s3cret@sim.test',
      /--public-url must be a URL without a user name or a password, such as .*; got "http:\/\/\*\*\*@sim\.test"/,
    ],
    [
      '--public-url',
      'http://sim.test/?token=s3cret#s3cret',
      /--public-url must be a URL without a query, such as .*; got "http:\/\/sim\.test\/\?\*\*\*"/,
    ],
    ['--colour', 'red', /Unknown option --colour\./],
  ])('should reject %s %s with one line and exit code 2', async (flag, value, line) => {
    const { code, stdout, stderr } = await run([binary, 'start', flag, value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each(['--json=yes', '--quiet=no', '--clock-runs=1', '--help=please'])(
    'should reject %s, because the flag takes no value',
    async (flag) => {
      const { code, stdout, stderr } = await run([binary, 'start', flag]);
      const [name] = flag.split('=');
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toBe(`aep-sim: ${name} does not take a value. See aep-sim start --help.\n`);
    },
  );

  it('should reject an old Node with one line and no stack trace', async () => {
    const { code, stderr } = await run([
      ...['--input-type=module', '-e'],
      `Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); await import(${JSON.stringify(binary)});`,
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^aep-sim requires Node\.js 22\.18 or newer; this is 20\.20\.2\. .*\n$/);
  });
});
