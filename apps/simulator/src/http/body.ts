import { isNestedWithin, MAX_DEPTH } from '../core/nesting.ts';
import { inBytes } from '../core/sentence.ts';
import { ApiError } from './api-error.ts';
import type { HttpRequest } from './request.ts';

/** The content types of a JSON body. One document has json+patch for a patch, and others json-patch+json. */
export const JSON_BODY = /^application\/(?:(?:[\w.+-]*\+)?json|json\+patch)\s*(?:;|$)/i;

/** Reads a JSON body, or rejects it: wrong content type, too large, or not JSON. */
export async function readJson(request: HttpRequest, maxBytes: number): Promise<unknown> {
  if (!JSON_BODY.test(request.header('content-type') ?? '')) {
    throw new ApiError('content-type', ['A valid content-type must be specified'], {
      causes: [{ nearest: 'application/json' }],
      isVerbatim: true,
    });
  }
  const text = await readText(request, maxBytes);
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw unreadable(await notJson(text));
  }
  if (canNestDeeper(text) && !isNestedWithin(body, MAX_DEPTH)) {
    throw unreadable(tooDeep());
  }
  request.json = body;
  return body;
}

/** Whether a text has more brackets than the limit of levels: it rarely has, and counting them is cheap. */
function canNestDeeper(text: string): boolean {
  let brackets = 0;
  for (const bracket of ['{', '[']) {
    let at = text.indexOf(bracket);
    for (; at >= 0 && brackets <= MAX_DEPTH; at = text.indexOf(bracket, at + 1)) brackets += 1;
  }
  return brackets > MAX_DEPTH;
}

/** Why a body is not JSON. */
export async function notJson(text: string): Promise<string> {
  const { jsonErrorOf } = await import('../core/json-error.ts');
  return ['The request body is not valid JSON', jsonErrorOf(text)].filter(Boolean).join(': ');
}

export const UNREADABLE =
  'There is a problem extracting the user JSON, field(s) missing or invalid. Correct and try again.';

function unreadable(message: string): ApiError {
  return new ApiError('body-unreadable', [UNREADABLE, message], { causes: [{ message }] });
}

/** A byte order mark is removed. */
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a body up to a limit, and buffers no more than that. */
export async function readText(request: HttpRequest, maxBytes: number): Promise<string> {
  const announced = Number(request.header('content-length') ?? Number.NaN);
  if (announced > maxBytes) throw tooLarge(maxBytes);
  const encoded = request.header('content-encoding') === undefined ? undefined : await decoding();
  let bytes: ArrayBuffer | Uint8Array;
  try {
    if (encoded) bytes = await readStream(encoded.decodedStream(request), maxBytes);
    // HTTP limits a body to its announced length, and reading it at once costs half as much.
    else bytes = await (announced >= 0 ? request.bytes() : readStream(request.stream, maxBytes));
  } catch (error) {
    if (error instanceof ApiError) throw error;
    throw unreadable(
      encoded?.brokenBody(request) ?? 'The request body ended before it was complete',
    );
  }
  // In process, nothing limits a body to its announced length.
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes);
  try {
    request.body = UTF8.decode(bytes);
    return request.body;
  } catch {
    throw unreadable('The request body is not valid UTF-8');
  }
}

/** Loaded when it is needed, which is seldom. */
function decoding(): Promise<typeof import('./content-encoding.ts')> {
  return import('./content-encoding.ts');
}

/** How much of a body over the limit is discarded, so that its sender receives the response. */
const MAX_DRAINED_BYTES = 67_108_864;

async function readStream(stream: HttpRequest['stream'], maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of stream ?? []) {
    bytes += chunk.byteLength;
    if (bytes <= maxBytes) chunks.push(chunk);
    else chunks.length = 0;
    if (bytes > MAX_DRAINED_BYTES) break;
  }
  if (bytes > maxBytes) throw tooLarge(maxBytes);
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): ApiError {
  return new ApiError('body-too-large', [tooLong(maxBytes)]);
}

/** The sentence for a body that is too large. */
export function tooLong(maxBytes: number): string {
  return `The request body exceeds the limit of ${inBytes(maxBytes)}`;
}

/** The sentence for a body that is nested too deep. */
export function tooDeep(): string {
  return `The request body is nested more than ${MAX_DEPTH} levels deep`;
}
