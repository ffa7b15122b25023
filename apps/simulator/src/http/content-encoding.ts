import { quoted } from '../core/sentence.ts';
import { ApiError } from './api-error.ts';
import type { HttpRequest } from './request.ts';

const ENCODINGS = ['gzip', 'deflate'] as const;

/** The encoding of a body; undefined if it has none. @throws ApiError for one that cannot be decoded. */
export function encodingOf(request: HttpRequest): (typeof ENCODINGS)[number] | undefined {
  const sent = request.header('content-encoding')?.toLowerCase();
  if (sent === undefined || sent === 'identity') return undefined;
  const known = ENCODINGS.find((one) => one === sent || `x-${one}` === sent);
  if (known) return known;
  throw new ApiError(
    'encoding-unsupported',
    [`Content-Encoding must be ${ENCODINGS.join(' or ')}, or absent; got ${quoted(sent)}`],
    { headers: { 'accept-encoding': ENCODINGS.join(', ') }, causes: [{ nearest: ENCODINGS[0] }] },
  );
}

/** The decoded bytes of a body. A body that does not have its announced encoding fails while it is read. */
export function decodedStream(request: HttpRequest): ReadableStream<Uint8Array> | null {
  const encoding = encodingOf(request);
  const { stream } = request;
  if (!encoding || !stream) return stream;
  const decoder = new DecompressionStream(encoding);
  return stream.pipeThrough(decoder as ReadableWritablePair<Uint8Array, Uint8Array>);
}

/** What is wrong with a body that could not be read completely. */
export function brokenBody(request: HttpRequest): string {
  const encoding = encodingOf(request);
  return encoding
    ? `The request body is not one complete ${encoding === 'deflate' ? 'deflate (zlib)' : encoding} stream, but Content-Encoding is ${encoding}`
    : 'The request body ended before it was complete';
}
