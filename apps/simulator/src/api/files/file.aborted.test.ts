import { once } from 'node:events';
import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { get as httpGet, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { usualHeaders } from '../../../test/callers/caller.ts';
import { dataAccessOver, worldOf } from '../../../test/callers/data-access.ts';
import { createExporter, exportPath } from '../../../test/callers/exporter.ts';
import { gate } from '../../../test/files/batch-makers.ts';
import { writeParquet } from '../../export/parquet/parquet.ts';

vi.mock('../../export/parquet/parquet.ts', { spy: true });

const makings = vi.mocked(writeParquet);
let dir: string;
beforeEach(async () => {
  makings.mockClear();
  dir = await mkdtemp(join(tmpdir(), 'aep-sim-downloads-'));
});
afterEach(() => rm(dir, { recursive: true }));

/** Files below the folder that this process holds open. */
async function heldOpen(): Promise<string[]> {
  const all = await readdir('/proc/self/fd').catch(() => []);
  const paths = await Promise.all(all.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')));
  return paths.filter((path) => path.startsWith(dir));
}

/** Asks for a file, and takes its first chunk only. */
async function begin(fetch: (request: Request) => Response | Promise<Response>, path: string) {
  const request = new Request(`http://localhost${path}`, { headers: usualHeaders });
  const reader = (await fetch(request)).body?.getReader();
  if (!reader) throw new Error('there is no body');
  const { value } = await reader.read();
  return { reader, first: value ?? new Uint8Array() };
}

describe('a download whose client goes away', () => {
  it('should end the making that it alone was for', async () => {
    // Nothing is held, so that the bytes come straight from the making, a row group at a time.
    const { createDataSet, run, pathOf, fetch } = createExporter({
      population: 45_000,
      maxExportBytes: 0,
    });
    const { batchIds } = await run(await createDataSet(), {
      body: { fields: 'person.name.firstName' },
    });
    const path = await pathOf(batchIds[0] ?? '');
    makings.mockClear();
    const { reader, first } = await begin(fetch, path);
    expect(first.length).toBeGreaterThan(0);
    expect(makings).toHaveBeenCalledTimes(1);
    await reader.cancel();
    await expect(makings.mock.results[0]?.value).rejects.toThrow();
  });

  it('should leave no file open, and the file as it is', async () => {
    const { createDataSet, run, pathOf, download, fetch } = createExporter({
      population: 1500,
      exportDir: dir,
    });
    const { batchIds } = await run(await createDataSet());
    const [batchId = ''] = batchIds;
    const whole = (await download(batchId)).bytes;
    const { reader, first } = await begin(fetch, await pathOf(batchId));
    expect(first.length).toBeLessThan(whole.length);
    await reader.cancel();
    expect(await heldOpen()).toEqual([]);
    expect((await download(batchId)).bytes).toEqual(whole);
    expect(makings).toHaveBeenCalledTimes(1);
  });

  it('should hold no file open while no client reads it', async () => {
    const { createDataSet, run, pathOf, fetch } = createExporter({
      population: 1500,
      exportDir: dir,
    });
    const { batchIds } = await run(await createDataSet());
    const { reader } = await begin(fetch, await pathOf(batchIds[0] ?? ''));
    expect(await heldOpen()).toEqual([]);
    let left = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) left += 1;
    expect(left).toBeGreaterThan(0);
    expect(await heldOpen()).toEqual([]);
  });

  it('should cancel its stream when the socket is closed', async () => {
    const chunk = new Uint8Array(64 << 10);
    const cancelled = gate();
    let pulls = 0;
    const open = async () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => {
          pulls += 1;
          controller.enqueue(chunk);
        },
        cancel: () => cancelled.open(),
      });
    const files = async () => [{ name: 'p', length: 2 ** 40, records: 1 }];
    const { fetch, bugs } = dataAccessOver({ files, open }, worldOf('b'));
    const server = serve({ fetch, port: 0, hostname: '127.0.0.1' });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const asked = httpGet({
      port,
      host: '127.0.0.1',
      path: `${exportPath}/files/b-1?path=p`,
      headers: usualHeaders,
    });
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    await once(answer, 'data');
    asked.destroy();
    await cancelled.passed;
    // It was read as fast as the client took it: a terabyte would not have fitted.
    expect(pulls).toBeLessThan(10_000);
    expect(bugs).toEqual([]);
    server.close();
    await once(server, 'close');
  });
});
