import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { createClient } from '../src/index.ts';
import { fakeClock } from './fake-clock.ts';
import { counting } from './file-server.ts';
import { gate } from './gate.ts';
import { collected, org } from './scripted.ts';

const length = 300_000;
const bytes = counting(length);
const file = { dataSetFileId: 'b-1', name: 'part-0.parquet', length };
let server: Server;

async function serving(listener: RequestListener) {
  server = createServer(listener);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const clock = fakeClock();
  return createClient({ baseUrl, imsOrgId: org, apiKey: 'k', token: 't', clock });
}

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function read(stream: ReadableStream<Uint8Array>): Promise<Buffer> {
  return Buffer.concat(await collected(stream));
}

it('should go on where a socket was cut', async () => {
  const ranges: (string | undefined)[] = [];
  const client = await serving(({ headers }, response) => {
    ranges.push(headers.range);
    const first = Number(/\d+/.exec(headers.range ?? '')?.[0] ?? 0);
    const rest = bytes.subarray(first);
    response.writeHead(first > 0 ? 206 : 200, {
      'content-length': rest.length,
      ...(first > 0 && { 'content-range': `bytes ${first}-${length - 1}/${length}` }),
    });
    // As much as a third of it, and then no more.
    if (ranges.length > 2) return response.end(rest);
    return response.write(rest.subarray(0, 100_000), () => response.destroy());
  });
  expect((await read(client.downloadFile(file))).equals(bytes)).toBe(true);
  expect(ranges).toHaveLength(3);
  expect(ranges[0]).toBeUndefined();
});

it('should ask for no compression, and count the unpacked bytes of one that comes all the same', async () => {
  const asked: (string | undefined)[] = [];
  const client = await serving(({ headers }, response) => {
    asked.push(headers['accept-encoding']?.toString());
    response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(bytes));
  });
  expect((await read(client.downloadFile(file))).equals(bytes)).toBe(true);
  expect(asked).toEqual(['identity']);
});

it('should take up a compressed answer that was cut', async () => {
  const packed = gzipSync(bytes, { level: 0 });
  const ranges: (string | undefined)[] = [];
  const client = await serving(({ headers }, response) => {
    ranges.push(headers.range);
    response.writeHead(200, { 'content-encoding': 'gzip', 'content-length': packed.length });
    if (ranges.length > 1) return response.end(packed);
    return response.write(packed.subarray(0, 150_000), () => response.destroy());
  });
  expect((await read(client.downloadFile(file))).equals(bytes)).toBe(true);
  expect(ranges).toHaveLength(2);
});

it('should close the connection by a cancel, and by an abort', async () => {
  for (const ends of ['cancel', 'abort'] as const) {
    const closed = gate();
    const client = await serving((_, response) => {
      response.on('close', () => closed.open());
      response.writeHead(200, { 'content-length': length }).write(bytes.subarray(0, 1000));
    });
    const controller = new AbortController();
    const reader = client.downloadFile(file, { signal: controller.signal }).getReader();
    await reader.read();
    if (ends === 'cancel') await reader.cancel();
    else controller.abort();
    await closed.passed;
    server.close();
  }
});
