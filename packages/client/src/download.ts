import { CALL_NAMES, type Names, optionsOfCall } from './call-arguments.ts';
import type { CallOptions } from './call-options.ts';
import { checkCount, checkFunction, checkText } from './checks.ts';
import { abortable } from './clock.ts';
import { FileIncomplete, NetworkError } from './errors.ts';
import { type AskForFile, type FileBody, type FileFacts, openFile } from './file-body.ts';
import { objectIn } from './json.ts';
import { filePath } from './paths.ts';
import type { RequestLine } from './request-line.ts';
import { withRetries } from './retry.ts';
import { redactor, secretsIn } from './secrets.ts';
import { type Call, type Session, sendOnce, urlOf } from './session.ts';
import { shown } from './shown.ts';
import { timed } from './time-limit.ts';

/** The progress of a download. */
export interface FileProgress {
  /** Bytes delivered, including those before `start`. */
  readonly received: number;
  /** Length of the whole file in bytes. */
  readonly length: number;
}

export interface DownloadOptions extends CallOptions {
  /** The index of the first byte to download, if you already have those before it. Default 0. */
  readonly start?: number;
  /** Called for each chunk that is delivered. */
  readonly onProgress?: (progress: FileProgress) => void;
}

const NAMES: Names<DownloadOptions> = { ...CALL_NAMES, start: true, onProgress: true };

/**
 * The bytes of a file, requested as the stream is read.
 *
 * A download whose connection breaks resumes at the next byte, with the retries of the session. Each chunk that arrives
 * resets their number.
 *
 * @throws TypeError, or RangeError for a start or a length out of range.
 */
export function downloadFile(
  session: Session,
  file: FileFacts,
  options: DownloadOptions = {},
): ReadableStream<Uint8Array> {
  const call = callFor(file, options);
  const { start = 0, onProgress } = options;
  if (onProgress !== undefined) checkFunction('downloadFile: onProgress', onProgress);
  checkPlaces(start, file.length);
  const over = new AbortController();
  const bytes = resumable(session, { ...call, signal: over.signal }, file, start);
  const finish = (reason?: unknown) => {
    over.abort(reason);
    bytes.close();
  };
  // An abort ends the stream even if it is not being read.
  const heed = (controller: Pick<ReadableStreamDefaultController, 'error'>) => {
    const { signal } = call;
    const abort = () => {
      controller.error(signal?.reason);
      finish(signal?.reason);
    };
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort, { once: true });
    // Not with the option `signal`, which a signal of another realm rejects.
    over.signal.addEventListener('abort', () => signal?.removeEventListener('abort', abort));
  };
  const hand = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const chunk = await bytes.next();
    if (chunk) {
      controller.enqueue(chunk);
      onProgress?.({ received: bytes.at(), length: file.length });
    } else {
      controller.close();
      finish();
    }
  };
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) =>
    hand(controller).catch((error: unknown) => {
      finish(error);
      throw error;
    });
  // Without a queue, nothing is requested before the first read.
  return new ReadableStream({ start: heed, pull, cancel: finish }, { highWaterMark: 0 });
}

/** The request for the whole file. @throws TypeError */
function callFor(file: FileFacts, options: DownloadOptions): Call {
  if (objectIn(file) === undefined) {
    throw new TypeError(
      `downloadFile: file must be an object with dataSetFileId, name, and length, as listBatchFiles returns it; got ${shown(file)}.`,
    );
  }
  const path = filePath('downloadFile: file.dataSetFileId', file.dataSetFileId);
  checkText('downloadFile: file.name', file.name);
  const query = { path: file.name };
  const known = { known: NAMES, type: 'DownloadOptions' };
  return { method: 'GET', path, query, ...optionsOfCall('downloadFile', options, known) };
}

function checkPlaces(start: number, length: number): void {
  checkCount('downloadFile: file.length', length, 0);
  if (!Number.isSafeInteger(start) || start < 0 || start > length) {
    throw new RangeError(
      `downloadFile: start must be an integer from 0 to ${length}; got ${shown(start)}.`,
    );
  }
}

interface Resumable {
  /** The next bytes, at least one; undefined when all have been received. */
  next(): Promise<Uint8Array | undefined>;
  /** The index of the first byte that `next` will return. */
  at(): number;
  close(): void;
}

function resumable(session: Session, call: Call, file: FileFacts, start: number): Resumable {
  const { clock, retry, onRetry, limit } = session;
  const { signal } = call;
  const redact = redactor(() => [...session.secrets.known(), ...secretsIn(call.headers)]);
  const options = call.retry === false ? { ...retry, attempts: 1 } : retry;
  const request: RequestLine = { method: call.method, url: urlOf(session, call) };
  const usual = { accept: '*/*', 'accept-encoding': 'identity', ...call.headers };
  const ask: AskForFile = (headers) =>
    sendOnce(session, { ...call, headers: { ...usual, ...headers } });
  let at = start;
  let body: FileBody | undefined;

  const close = () => {
    body?.close();
    body = undefined;
  };

  const nextOfBody = async (): Promise<Uint8Array | undefined> => {
    // The service rejects a range that begins at the end.
    if (!body && at > 0 && at === file.length) return undefined;
    body ??= await openFile({ ask, request, redact }, file, at);
    const time = timed(clock, limit, signal);
    const chunk = await abortable(body.read(), time.signal)
      .catch((error: unknown) => {
        close();
        // All bytes are here: it does not matter that the connection ended with an error.
        if (at === file.length) return undefined;
        throw new NetworkError(request, redact(error), time.isLate() ? limit : undefined);
      })
      .finally(time.release);
    if (chunk) return chunk;
    close();
    if (at === file.length) return undefined;
    // A connection that was cut can look like the end of the file, so this is retried too.
    throw new NetworkError(request, new FileIncomplete(file.name, file.length, at));
  };

  const next = async (): Promise<Uint8Array | undefined> => {
    const context = { clock, options, onRetry, ...(signal && { signal }) };
    const chunk = await withRetries(nextOfBody, context).catch((error: unknown) => {
      const isEarly = error instanceof NetworkError && error.cause instanceof FileIncomplete;
      throw isEarly ? error.cause : error;
    });
    if (!chunk) return undefined;
    at += chunk.length;
    if (at > file.length) throw new FileIncomplete(file.name, file.length, at);
    return chunk;
  };

  return { next, at: () => at, close };
}
