import { chunked, counting } from './file-server.ts';
import { collected } from './scripted.ts';

/** A file of ten bytes, and all of them. */
export const file = { dataSetFileId: 'b-1', name: 'part-0.parquet', length: 10 };
export const all = [...counting(file.length)];

/** The whole file. */
export const whole = (): Response => new Response(chunked(counting(file.length)));

/** The whole file, whose connection breaks. */
export const cutAt = (after: number) => (): Response =>
  new Response(chunked(counting(file.length), { cut: { after, how: 'breaks' } }));

/** What follows the byte `first`, under that Content-Range. */
export const part =
  (first: number, range: string, headers: Record<string, string> = {}) =>
  (): Response =>
    new Response(chunked(counting(file.length).subarray(first)), {
      status: 206,
      headers: { 'content-range': range, ...headers },
    });

/** All that a download gives, its bytes one after the other. */
export async function read(stream: ReadableStream<Uint8Array>): Promise<number[]> {
  return (await collected(stream)).flatMap((chunk) => [...chunk]);
}
