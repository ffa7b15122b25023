import { ApiError, FileIncomplete, UnexpectedResponse } from './errors.ts';
import type { BatchFile } from './model.ts';
import type { RequestLine } from './request-line.ts';
import type { Redact } from './secrets.ts';

/** The parts of a file that a download needs. */
export type FileFacts = Pick<BatchFile, 'dataSetFileId' | 'name' | 'length'>;

/** The bytes of a file from an index on. */
export interface FileBody {
  /** The next bytes, at least one; undefined at the end. */
  read(): Promise<Uint8Array | undefined>;
  /** Closes the connection. */
  close(): void;
}

/** Sends the request for a file, with these additional headers. */
export type AskForFile = (headers: Readonly<Record<string, string>>) => Promise<Response>;

interface Asking {
  readonly ask: AskForFile;
  /** For errors about the response, as `redact`. */
  readonly request: RequestLine;
  readonly redact: Redact;
}

/**
 * Opens a file at the byte `at`: with a range, or, if the service ignores it, by skipping the bytes before it.
 *
 * @throws FileIncomplete if the file has another length now, UnexpectedResponse for a range that was not requested,
 * and what `ask` throws.
 */
export async function openFile(
  { ask, request, redact }: Asking,
  file: FileFacts,
  at: number,
): Promise<FileBody> {
  const wrong = (header: string | null) =>
    new UnexpectedResponse('content-range', rangeOf(file, at), redact(header), { request });
  const open = (response: Response) => bodyOf(response, file, at, wrong);
  if (at === 0) return open(await ask({}));
  const part = await ask({ range: `bytes=${at}-` }).catch((error: unknown) => {
    const isPastEnd = error instanceof ApiError && error.status === 416;
    throw isPastEnd ? new FileIncomplete(file.name, file.length, at, error) : error;
  });
  if (part.status !== 206 || !isEncoded(part)) return open(part);
  // A range of compressed bytes cannot be decompressed without those before it.
  discard(part.body);
  return open(await ask({}));
}

function isEncoded({ headers }: Response): boolean {
  return !['', 'identity'].includes(headers.get('content-encoding')?.trim().toLowerCase() ?? '');
}

/** An error about a `content-range`. */
type Wrong = (header: string | null) => UnexpectedResponse;

function rangeOf({ length }: FileFacts, at: number): string {
  return `"bytes ${at}-${length - 1}/${length}"`;
}

function bodyOf(response: Response, file: FileFacts, at: number, wrong: Wrong): FileBody {
  try {
    if (response.status === 206) {
      checkRange(response.headers.get('content-range'), file, at, wrong);
    }
  } catch (error) {
    discard(response.body);
    throw error;
  }
  return bytesOf(response.body, response.status === 206 ? 0 : at);
}

/** A range may end earlier than requested. It must begin at `at`, and the file must have the same length. */
function checkRange(
  header: string | null,
  { name, length }: FileFacts,
  at: number,
  wrong: Wrong,
): void {
  const [, first, last, total] = /^bytes (\d+)-(\d+)\/(\d+|\*)$/i.exec(header?.trim() ?? '') ?? [];
  if (Number(first) !== at || !(Number(last) >= at)) throw wrong(header);
  const isLonger = Number(last) >= length;
  if (isLonger || (total !== '*' && Number(total) !== length)) {
    throw new FileIncomplete(name, length, at, wrong(header));
  }
}

function bytesOf(body: Response['body'], skip: number): FileBody {
  const reader = body?.getReader();
  let toSkip = skip;
  return {
    async read() {
      for (;;) {
        const { value } = (await reader?.read()) ?? {};
        if (value === undefined) return undefined;
        const rest = value.subarray(Math.min(toSkip, value.length));
        toSkip -= value.length - rest.length;
        if (rest.length > 0) return rest;
      }
    },
    close: () => discard(reader),
  };
}

/** A stream that has failed rejects its cancel too, which can be ignored. */
function discard(source: { cancel(): Promise<void> } | null | undefined): void {
  source?.cancel().catch(() => {});
}
