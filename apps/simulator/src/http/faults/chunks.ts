import type { Reply } from '../reply.ts';

/** The bytes of a body in chunks, up to this number of bytes. The rest of a stream is not read. */
export async function* chunksOf(
  body: Reply['body'],
  count = Number.POSITIVE_INFINITY,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let left = count;
  for await (const chunk of body instanceof ReadableStream ? body : whole(body)) {
    const piece = new Uint8Array(chunk.subarray(0, left));
    left -= piece.byteLength;
    yield piece;
    if (left <= 0) return;
  }
}

function whole(body: string | Buffer<ArrayBuffer> | null): readonly Uint8Array[] {
  return body === null ? [] : [Buffer.from(body)];
}

/** The length of a body, in bytes. A stream is a file, whose length is in its headers. */
export function lengthOf({ body, headers }: Reply): number {
  if (body instanceof ReadableStream) return Number(headers['content-length'] ?? 0);
  return body === null ? 0 : Buffer.byteLength(body);
}
