import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import {
  close,
  get,
  type Handle,
  host,
  listening,
  received,
} from '../../../test/processes/listening.ts';

describe('bytes that are not a request', () => {
  it.each<[string, string, RegExp]>([
    [
      'a space before a colon',
      get(`${host}x-api-key : v\r\n`),
      /^The header x-api-key has a space before its colon\. Remove the space\.$/,
    ],
    ['a space in a header name', get(`${host}x y: v\r\n`), /^A header of the request is not valid/],
    ['a control character', get(`${host}x: a\u0001\r\n`), /^A header of the request is not valid/],
    ['no HTTP', 'BOGUS\r\n\r\n', /^The request does not begin with a known HTTP method/],
    ['HTTPS', '\u0016\u0003\u0001\u0002\u0000\u0001', /not HTTPS\.$/],
    ['a space in a path', get(host, 'GET /a b HTTP/1.1'), /^The request line is not valid/],
    ['a letter in a path', get(host, 'GET /\u00e9 HTTP/1.1'), /^The path of the request has a/],
    ['another version', get(host, 'GET / HTTP/3.7'), /^The HTTP version of the request is not/],
    ['a wrong length', get(`${host}Content-Length: x\r\n`), /^The header Content-Length is not/],
    [
      'two lengths',
      get(`${host}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n`, 'POST / HTTP/1.1'),
      /^The header Transfer-Encoding is not valid\. Send/,
    ],
    [
      'a wrong chunk',
      `${get(`${host}Transfer-Encoding: chunked\r\n`, 'POST / HTTP/1.1')}ZZ\r\n`,
      /^The chunked body/,
    ],
    ['no Host', get(''), /^The header Host is required\. Send the host and port/],
    ['no Host by HTTP/1.0', get('', 'GET / HTTP/1.0'), /^The header Host is required/],
    [
      'two Hosts',
      get(`${host}${host}`),
      /^The request has more than one Host header\. Send one\.$/,
    ],
    [
      'a Host with a blank',
      get('Host: a b\r\n'),
      /^The header Host is not valid; got "a b"\. Send/,
    ],
    ['a Host with a user', get('host: me@localhost\r\n'), /; got "me@localhost"\./],
    ['a Host with a path', get('Host: localhost/a\r\n'), /; got "localhost\/a"\./],
    ['an odd port', get('Host: localhost:99999\r\n'), /; got "localhost:99999"\./],
    ['an empty Host', get('Host:\r\n'), /; got ""\./],
    ['a long Host', get(`Host: ${'a b'.repeat(99)}\r\n`), /; got "[ab ]{80}…"\./],
    [
      'a backslash',
      get(host, 'GET /a\\b HTTP/1.1'),
      /^The path of the request is not valid\. Perc/,
    ],
    [
      'an odd address',
      get(host, 'GET http://[/ HTTP/1.1'),
      /^The path of the request is not valid/,
    ],
  ])('should have a JSON response: %s', async (_what, bytes, message) => {
    const answer = { handle: (async () => new Promise<Response>(() => {})) as Handle };
    await using simulator = await listening(bytes.includes('ZZ') ? answer.handle : undefined);
    const { status, head, body } = await simulator.send(bytes);
    expect(status).toBe('400 Bad Request');
    expect(head).toContain('\r\ncontent-type: application/json\r\n');
    expect(head).toContain(`\r\ncontent-length: ${Buffer.byteLength(body)}`);
    expect(head).toContain('\r\nconnection: close');
    expect(JSON.parse(body)).toEqual({
      error_code: '400900',
      message: expect.stringMatching(message),
    });
    expect(simulator.rejected).toEqual([{ status: 400, reason: JSON.parse(body).message }]);
    expect(simulator.bugs).toEqual([]);
  });

  it.each([
    ['its headers are too long', get(`${host}x: ${'y'.repeat(200_000)}\r\n`)],
    ['its path is too long', `GET /${'y'.repeat(70_000)} HTTP/1.1\r\n${host}\r\n`],
  ])('should have status 431 if %s', async (_, bytes) => {
    await using simulator = await listening();
    const { status, body } = await simulator.send(bytes);
    expect(status).toBe('431 Request Header Fields Too Large');
    expect(JSON.parse(body)).toEqual({
      error_code: '431900',
      message:
        'The path and the headers of the request exceed the limit of 16 KiB in all. Send a shorter path, or fewer or shorter headers.',
    });
  });

  it('should have status 408 if it is late', async () => {
    await using simulator = await listening();
    const late = Object.assign(new Error('late'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
    simulator.server.once('connection', (socket) => {
      simulator.server.emit('clientError', late, socket);
    });
    const { status, body } = await simulator.send('GET');
    expect(status).toBe('408 Request Timeout');
    expect(JSON.parse(body)).toMatchObject({ error_code: '408900' });
  });

  it('should have a response if it is incomplete', async () => {
    await using simulator = await listening();
    const socket = simulator.open();
    socket.end('GET / HT');
    const { body } = received(await text(socket));
    expect(JSON.parse(body).message).toMatch(/^The request ended before it was complete/);
  });

  it('should have a response after that of a valid request', async () => {
    await using simulator = await listening();
    const socket = simulator.open();
    socket.write(get(host));
    const [first] = (await once(socket, 'data')) as [Buffer];
    expect(received(String(first)).status).toBe('200 OK');
    socket.write('BOGUS\r\n\r\n');
    expect(received(await text(socket)).status).toBe('400 Bad Request');
    expect(simulator.rejected).toHaveLength(1);
  });

  it('should have no response during the response to the request that it is part of', async () => {
    const endless: Handle = () =>
      new Response(new ReadableStream({ start: (stream) => stream.enqueue(Buffer.from('begun')) }));
    await using simulator = await listening(endless);
    const socket = simulator.open();
    let all = '';
    socket.on('data', (chunk) => {
      all += chunk;
      if (all.includes('begun')) socket.write('ZZ\r\n');
    });
    socket.on('error', () => {});
    socket.write(get(`${host}Transfer-Encoding: chunked\r\n`, 'POST / HTTP/1.1'));
    await once(socket, 'close');
    expect(all).not.toContain('error_code');
    expect(simulator.rejected).toEqual([]);
  });

  it('should not be rejected again when its client leaves after the response', async () => {
    await using simulator = await listening();
    const socket = simulator.open().on('error', () => {});
    const length = 'Content-Length: 2000000\r\n';
    const org = 'x-gw-ims-org-id: 0123456789ABCDEF01234567@AdobeOrg\r\n';
    const json = 'Content-Type: application/json\r\n';
    socket.write(get(host + length + org + json, 'PUT /_sim/clock HTTP/1.1'));
    const [answer] = await once(socket, 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 413 /);
    const gone = once(simulator.server, 'clientError');
    socket.end('x');
    await gone;
    expect(simulator.rejected).toEqual([]);
  });

  it('should have no response if the client has gone', async () => {
    await using simulator = await listening();
    const gone = once(simulator.server, 'connection').then(async ([socket]) => {
      socket.destroy();
      simulator.server.emit('clientError', new Error('late'), socket);
    });
    simulator.open().on('error', () => {});
    await gone;
    expect(simulator.rejected).toEqual([]);
  });
});

describe('what is a request', () => {
  it.each([
    ['an IPv6 address', 'Host: [::1]:4100\r\n'],
    ['a high port', 'Host: LOCALHOST:65535\r\n'],
    ['other headers of that length', `${host}date: a\r\nname: b\r\n`],
  ])('should be served with %s', async (_what, headers) => {
    await using simulator = await listening();
    expect((await simulator.send(get(headers + close))).status).toBe('200 OK');
  });

  it('should be served with HTTP/1.0 if it has a Host', async () => {
    await using simulator = await listening();
    const { status } = await simulator.send(get(host, 'GET /_sim/health HTTP/1.0'));
    expect(status).toBe('200 OK');
  });

  it('should leave it to the guard whether a host is allowed', async () => {
    await using simulator = await listening();
    expect((await simulator.send(get(`Host: evil.test\r\n${close}`))).status).toBe('403 Forbidden');
    expect(simulator.rejected).toEqual([]);
  });

  it('should have status 500, and be reported, when the simulator throws', async () => {
    const bug = new Error('bug');
    await using simulator = await listening(() => {
      throw bug;
    });
    const { status } = await simulator.send(get(host + close));
    expect(status).toBe('500 Internal Server Error');
    expect(simulator.bugs).toEqual([bug]);
    expect(simulator.rejected).toEqual([]);
  });
});
