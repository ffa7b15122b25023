import { tooLong } from '../http/body.ts';
import { brokenBody, decodedStream } from '../http/content-encoding.ts';
import type { HttpRequest } from '../http/request.ts';
import { ControlError } from './error.ts';

/** The size of a chunk: processing it takes a few milliseconds. */
const PART_BYTES = 65_536;

/**
 * The body as it is received, up to a limit. If it is not read to the end, the rest is discarded, within the same
 * limit, so that its sender receives the response. It fails when the sender closes the connection.
 */
export async function* importOf(request: HttpRequest, maxBytes: number): AsyncIterable<Uint8Array> {
  const reader = decodedStream(request)?.getReader() as Reader | undefined;
  if (!reader) return;
  const { signal } = request;
  const stop = () => void reader.cancel().catch(() => {});
  signal.addEventListener('abort', stop);
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await next(reader, request);
      checkThere(request);
      if (done) return;
      bytes += value.byteLength;
      if (bytes > maxBytes) {
        throw new ControlError(413, tooLong(maxBytes));
      }
      for (let at = 0; at < value.byteLength; at += PART_BYTES) {
        checkThere(request);
        yield value.subarray(at, at + PART_BYTES);
      }
    }
  } finally {
    await drain(reader, maxBytes);
    signal.removeEventListener('abort', stop);
  }
}

/** @throws ControlError if the sender has closed the connection */
export function checkThere(request: HttpRequest): void {
  if (request.signal.aborted) throw new ControlError(400, GONE);
}

const GONE = 'The client closed the connection before the request was complete';

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
    // The client has closed the connection: no response is needed.
  }
}
