import { brokenBody, decodedStream } from '../http/content-encoding.ts';
import type { HttpRequest } from '../http/request.ts';
import { ControlError } from './error.ts';

/**
 * The body as it comes in, up to a cap. When it is not read to the end, the rest is read away, within the same
 * cap, so that its sender comes to see the answer.
 */
export async function* importOf(request: HttpRequest, maxBytes: number): AsyncIterable<Uint8Array> {
  const reader = decodedStream(request)?.getReader() as Reader | undefined;
  if (!reader) return;
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await next(reader, request);
      if (done) return;
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        throw new ControlError(413, `The body is over the cap of ${maxBytes} bytes`);
      }
      yield value;
    }
  } finally {
    await drain(reader, maxBytes);
  }
}

type Reader = ReadableStreamDefaultReader<Uint8Array>;

async function next(
  reader: Reader,
  request: HttpRequest,
): Promise<Awaited<ReturnType<Reader['read']>>> {
  try {
    return await reader.read();
  } catch {
    throw new ControlError(400, brokenBody(request));
  }
}

async function drain(reader: Reader, maxBytes: number): Promise<void> {
  try {
    for (let bytes = 0; bytes <= maxBytes; ) {
      const { done, value } = await reader.read();
      if (done) return;
      bytes += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The client has gone: no response is needed.
  }
}
