import parseRange from 'range-parser';
import type { ByteRange } from '../files/port.ts';
import { ApiError } from './api-error.ts';
import type { Reply } from './reply.ts';
import type { HttpRequest } from './request.ts';

export interface Bytes {
  readonly length: number;
  readonly type: string;
  /** Undefined if the bytes no longer exist. */
  readonly open: (range?: ByteRange) => Promise<ReadableStream<Uint8Array> | undefined>;
}

/** Sends bytes, or the requested range: one range of `bytes`; with any other header, all of them. */
export async function bytesReply(
  request: HttpRequest,
  { length, type, open }: Bytes,
): Promise<Reply> {
  // Only GET has ranges, and no validator can match where none was sent (RFC 9110 §14.2, §13.1.5).
  const isWhole = request.method !== 'GET' || request.header('if-range') !== undefined;
  const range = isWhole ? undefined : rangeOf(request.header('range'), length);
  const headers = {
    'content-type': type,
    'accept-ranges': 'bytes',
    'content-length': String(range ? range.end - range.start + 1 : length),
    ...(range && { 'content-range': `bytes ${range.start}-${range.end}/${length}` }),
  };
  const status = range ? 206 : 200;
  if (request.method === 'HEAD') return { status, headers, body: null };
  const body = await open(range);
  if (!body) throw new ApiError('file-unknown', ['The file no longer exists']);
  return { status, headers, body };
}

function rangeOf(header: string | undefined, length: number): ByteRange | undefined {
  // The parser would reject a range of another unit, and a suffix that is longer than the file.
  if (!header || !/^bytes\s*=/i.test(header)) return undefined;
  if (Number(/=\s*-(\d+)\s*$/.exec(header)?.[1]) > length) return { start: 0, end: length - 1 };
  const ranges = parseRange(length, header);
  if (ranges === -1) {
    throw new ApiError(
      'range-unsatisfiable',
      [`Range must be within the file, which has ${length} bytes`],
      {
        headers: { 'content-range': `bytes */${length}` },
        causes: length > 0 ? [{ nearest: `bytes=0-${length - 1}` }] : [],
      },
    );
  }
  if (ranges === -2 || ranges.length !== 1) return undefined;
  return ranges[0];
}
