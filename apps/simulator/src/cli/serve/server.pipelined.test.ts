import { once } from 'node:events';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { org } from '../../../test/callers/caller.ts';
import { close, get, type Handle, host, listening } from '../../../test/processes/listening.ts';

const garbage = '\u0016\u0003\u0001garbage\r\n\r\n';
const GARBAGE = /^The request does not begin with a known HTTP method/;

/** The statuses and the JSON bodies of all responses in what was received. */
function responsesIn(all: string) {
  return all.split(/(?=HTTP\/1\.1 \d)/).map((one) => {
    const [head = '', body = ''] = one.split('\r\n\r\n');
    return { status: Number(head.slice(9, 12)), body: JSON.parse(body) as { message?: string } };
  });
}

const statusesIn = (all: string) => responsesIn(all).map(({ status }) => status);

/** `once` would reject where an error comes first. */
const closed = (socket: Socket) => new Promise((resolve) => socket.on('close', resolve));

/** Answers each request once it is told to, with its path. */
function answeringLater() {
  const waiting = new Map<string, () => void>();
  const handle: Handle = (request) => {
    const { pathname } = new URL(request.url);
    return new Promise((resolve) => waiting.set(pathname, () => resolve(Response.json(pathname))));
  };
  return { handle, answer: (path: string) => waiting.get(path)?.() };
}

describe('what is not HTTP, behind a request', () => {
  it('should leave the response to a job that was created', async () => {
    await using simulator = await listening();
    const headers = [
      ...['Host: localhost', 'Authorization: Bearer any', 'x-api-key: any'],
      ...[`x-gw-ims-org-id: ${org}`, 'Content-Type: application/json'],
    ];
    const post = (path: string, value: object, more = '') => {
      const body = JSON.stringify(value);
      const head = [`POST ${path} HTTP/1.1`, ...headers, `Content-Length: ${body.length}`];
      return `${head.join('\r\n')}\r\n${more}\r\n${body}`;
    };
    const schemaRef = { id: 'https://ns.adobe.com/xdm/context/profile__union' };
    const path = '/data/foundation/catalog/dataSets';
    const { body } = await simulator.send(post(path, { schemaRef }, close));
    const [dataSet = ''] = JSON.parse(body) as string[];
    const socket = simulator.open();
    const destination = { datasetId: dataSet.split('/').at(-1) };
    const job = { destination, schema: { name: '_xdm.context.profile' } };
    socket.write(post('/data/core/ups/export/jobs', job) + garbage, 'latin1');
    const [created, rejected, ...others] = responsesIn(await text(socket));
    expect(created).toMatchObject({ status: 200, body: { id: expect.any(Number) } });
    expect(rejected).toMatchObject({
      status: 400,
      body: { message: expect.stringMatching(GARBAGE) },
    });
    expect(others).toEqual([]);
    expect(simulator.rejected).toHaveLength(1);
  });

  it('should wait for the responses to all requests before it', async () => {
    const { handle, answer } = answeringLater();
    await using simulator = await listening(handle);
    const socket = simulator.open();
    const all = text(socket);
    const found = once(simulator.server, 'clientError');
    socket.write(get(host, 'GET /1 HTTP/1.1') + get(host, 'GET /2 HTTP/1.1') + garbage, 'latin1');
    await found;
    expect(simulator.rejected).toEqual([]);
    answer('/2');
    answer('/1');
    const [first, second, rejected] = responsesIn(await all);
    expect([first?.body, second?.body]).toEqual(['/1', '/2']);
    expect(rejected?.status).toBe(400);
  });

  it('should wait for the rest of a response that has begun', async () => {
    let end = (): void => {};
    await using simulator = await listening(
      () =>
        new Response(
          new ReadableStream({
            start: (stream) => {
              stream.enqueue(Buffer.from('"beg'));
              end = () => {
                stream.enqueue(Buffer.from('un"'));
                stream.close();
              };
            },
          }),
          { headers: { 'content-length': '7' } },
        ),
    );
    const socket = simulator.open();
    const found = once(simulator.server, 'clientError');
    const all = text(socket);
    socket.write(get(host));
    await once(socket, 'data');
    socket.write(garbage, 'latin1');
    await found;
    end();
    const [begun, rejected] = responsesIn(await all);
    expect([begun?.body, rejected?.status]).toEqual(['begun', 400]);
  });

  it('should wait if the body of the second request is not valid', async () => {
    const { handle, answer } = answeringLater();
    await using simulator = await listening(handle);
    const socket = simulator.open();
    const all = text(socket);
    const found = once(simulator.server, 'clientError');
    const chunked = get(`${host}Transfer-Encoding: chunked\r\n`, 'POST /2 HTTP/1.1');
    socket.write(`${get(host, 'GET /1 HTTP/1.1')}${chunked}ZZ\r\n`);
    await found;
    answer('/1');
    const [first, rejected, ...others] = responsesIn(await all);
    expect(first?.body).toBe('/1');
    expect(rejected?.body.message).toMatch(/^The chunked body/);
    expect(others).toEqual([]);
  });

  it('should have no response if the client does not wait either', async () => {
    const { handle } = answeringLater();
    await using simulator = await listening(handle);
    const socket = simulator.open();
    const [[, served]] = await Promise.all([
      once(simulator.server, 'clientError'),
      socket.write(get(host) + garbage, 'latin1'),
    ]);
    socket.resetAndDestroy();
    await closed(served);
    expect(simulator.rejected).toEqual([]);
  });

  it('should have no response after a request that closes the connection', async () => {
    await using simulator = await listening();
    const socket = simulator.open();
    socket.write(get(host + close) + garbage, 'latin1');
    expect(statusesIn(await text(socket))).toEqual([200]);
    expect(simulator.rejected).toEqual([]);
  });
});

describe('what Node.js rejects by itself', () => {
  it.each([
    ['foo', '"foo"'],
    ['x'.repeat(99), `"${'x'.repeat(80)}…"`],
  ])('should have a JSON response if it expects %s', async (value, quoted) => {
    await using simulator = await listening();
    const { status, head, body } = await simulator.send(get(`${host}Expect: ${value}\r\n`));
    expect(status).toBe('417 Expectation Failed');
    expect(head).toContain('\r\ncontent-type: application/json\r\n');
    const reason = `The header Expect must be 100-continue; got ${quoted}. Correct or remove it.`;
    expect(JSON.parse(body)).toEqual({ error_code: '417900', message: reason });
    expect(simulator.rejected).toEqual([{ status: 417, reason }]);
  });

  it('should be served if it expects 100-continue', async () => {
    await using simulator = await listening();
    const { status, body } = await simulator.send(get(`${host}${close}Expect: 100-continue\r\n`));
    expect([status, body]).toEqual(['100 Continue', expect.stringMatching(/^HTTP\/1\.1 200 OK/)]);
  });

  const connecting = 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com:443\r\n\r\n';

  it('should have a JSON response if it is CONNECT', async () => {
    await using simulator = await listening();
    const { status, head, body } = await simulator.send(connecting);
    expect(status).toBe('405 Method Not Allowed');
    expect(head).toContain('\r\ncontent-type: application/json\r\n');
    expect(head).toContain('\r\nallow: get, head, ');
    const { message } = JSON.parse(body) as { message: string };
    expect(message).toMatch(/^CONNECT is not allowed; the simulator is not a proxy\./);
    expect(simulator.rejected).toEqual([{ status: 405, reason: message }]);
  });

  it('should have its response after that of the request before it', async () => {
    const { handle, answer } = answeringLater();
    await using simulator = await listening(handle);
    const socket = simulator.open();
    const all = text(socket);
    const found = once(simulator.server, 'connect');
    socket.write(get(host, 'GET /1 HTTP/1.1') + connecting);
    await found;
    answer('/1');
    expect(statusesIn(await all)).toEqual([200, 405]);
  });

  it('should be ignored if the client of a CONNECT has gone', async () => {
    await using simulator = await listening();
    const socket = simulator.open();
    const found = once(simulator.server, 'connect');
    socket.write(connecting);
    const [, served] = await found;
    served.destroy(new Error('reset'));
    await closed(served);
    socket.destroy();
    expect((await simulator.send(get(host + close))).status).toBe('200 OK');
  });
});
