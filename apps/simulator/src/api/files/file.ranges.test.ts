import { describe, expect, it } from 'vitest';
import { createExporter } from '../../../test/callers/exporter.ts';

async function withBatch() {
  const { createDataSet, run, ...exporter } = createExporter();
  const { batchIds } = await run(await createDataSet());
  return { ...exporter, batchId: batchIds[0] ?? '' };
}

describe('a range of a download', () => {
  it.each<[range: string, from: number, to?: number]>([
    ['bytes=0-0', 0, 1],
    ['bytes=0-99', 0, 100],
    ['bytes=100-227', 100, 228],
    ['bytes=-8', -8],
    ['bytes=-1', -1],
    ['bytes=4-', 4],
    ['bytes=0-', 0],
    ['bytes=10-999999999', 10],
    ['bytes=-999999999', 0],
    ['bytes= 5-6', 5, 7],
    ['Bytes=5-6', 5, 7],
  ])('should be what is asked for: %s', async (range, from, to) => {
    const { bytes, pathOf, download, batchId } = await withBatch();
    const whole = (await download(batchId)).bytes;
    const part = whole.slice(from, to);
    const got = await bytes(await pathOf(batchId), { range });
    expect(got.status).toBe(206);
    expect(got.bytes).toEqual(part);
    expect(got.headers.get('content-length')).toBe(String(part.length));
    const start = from < 0 ? whole.length + from : from;
    const end = start + part.length - 1;
    expect(got.headers.get('content-range')).toBe(`bytes ${start}-${end}/${whole.length}`);
    expect(got.headers.get('content-type')).toBe('application/parquet');
  });

  it('should be all of the file where it depends on a validator that was never sent', async () => {
    const { bytes, pathOf, batchId } = await withBatch();
    const got = await bytes(await pathOf(batchId), { range: 'bytes=0-9', 'if-range': '"other"' });
    expect(got.status).toBe(200);
    expect(String(got.bytes.length)).toBe(got.headers.get('content-length'));
  });

  it('should be the last byte, and then none', async () => {
    const { bytes, pathOf, download, batchId } = await withBatch();
    const whole = (await download(batchId)).bytes;
    const { length } = whole;
    const path = await pathOf(batchId);
    const last = await bytes(path, { range: `bytes=${length - 1}-` });
    expect([last.status, last.bytes]).toEqual([206, whole.slice(-1)]);
    for (const range of [`bytes=${length}-`, `bytes=${length}-${length + 9}`, 'bytes=-0']) {
      const beyond = await bytes(path, { range });
      expect([range, beyond.status]).toEqual([range, 416]);
      expect(beyond.headers.get('content-range')).toBe(`bytes */${length}`);
      expect(beyond.headers.get('content-type')).toBe('application/json');
      expect(JSON.parse(new TextDecoder().decode(beyond.bytes))).toMatchObject({
        status: 416,
        detail: `Range must be within the file, which has ${length} bytes.`,
      });
    }
  });

  it.each([
    'bytes=0-1,4-5',
    'items=0-9',
    'items=999999999-',
    'bytes',
    'bytes=',
    'bytes=-',
    'bytes=a-b',
    'bytes=1',
    'bytes=1.5-2',
    'bytes=0x1-0x2',
    '0-9',
    ' ',
  ])('should be all of the file where it is none, or several: %s', async (range) => {
    const { bytes, pathOf, download, batchId } = await withBatch();
    const got = await bytes(await pathOf(batchId), { range });
    expect(got.status).toBe(200);
    expect(got.headers.get('content-range')).toBeNull();
    expect(got.bytes).toEqual((await download(batchId)).bytes);
  });

  it('should put a file together again, cut anywhere', async () => {
    const { bytes, pathOf, download, batchId } = await withBatch();
    const whole = (await download(batchId)).bytes;
    const path = await pathOf(batchId);
    const parts: Uint8Array[] = [];
    for (let at = 0; at < whole.length; at += 5003) {
      parts.push((await bytes(path, { range: `bytes=${at}-${at + 5002}` })).bytes);
    }
    expect(parts.length).toBeGreaterThan(3);
    expect(new Uint8Array(Buffer.concat(parts))).toEqual(whole);
  });
});
