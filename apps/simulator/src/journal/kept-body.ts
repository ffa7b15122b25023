import { hash } from 'node:crypto';

/** A body that is not kept. */
export interface CutBody {
  readonly bytes: number;
  readonly hash: string;
}

/** The body of an entry; undefined: there was none. */
export type KeptBody = string | Uint8Array | CutBody | undefined;

/** Limits, in bytes, up to which bodies are kept completely. */
const REQUEST_BYTES = 16_384;
const ERROR_BYTES = 16_384;
const ANSWER_BYTES = 4096;

export function keptRequest(body: string | Uint8Array | undefined): KeptBody {
  return body === undefined ? undefined : kept(body, REQUEST_BYTES);
}

export function keptAnswer(
  body: string | Uint8Array | undefined,
  status: number,
  cutting: typeof cut = cut,
): KeptBody {
  if (body === undefined) return undefined;
  return kept(body, status < 400 ? ANSWER_BYTES : ERROR_BYTES, cutting);
}

/** Whether only the length and the hash of a request body are kept. */
export function isLongRequest(body: string | Uint8Array): boolean {
  return isLonger(body, REQUEST_BYTES);
}

export function cut(body: string | Uint8Array): CutBody {
  return { bytes: bytesOf(body), hash: shortHash(body) };
}

export function isCut(body: KeptBody): body is CutBody {
  return typeof body === 'object' && !(body instanceof Uint8Array);
}

/** The longest body that is cached. */
const REMEMBERED_BYTES = 262_144;

/** As `cut`, but caches the last body: the same page is often requested again, and comparing it is fast. */
export function remembering(): typeof cut {
  let last: { readonly body: Uint8Array; readonly cut: CutBody } | undefined;
  return (body) => {
    if (!(body instanceof Uint8Array) || body.length > REMEMBERED_BYTES) return cut(body);
    if (!last || Buffer.compare(last.body, body) !== 0) last = { body, cut: cut(body) };
    return last.cut;
  };
}

/** The first 32 hex digits of the SHA-256, in a string of its own. */
export function shortHash(body: string | Uint8Array): string {
  return hash('sha256', body, 'buffer').toString('hex', 0, 16);
}

/** An estimate of the memory that the journal uses for a body, in bytes. */
export function weightOf(body: KeptBody): number {
  if (body === undefined) return 0;
  return isCut(body) ? CUT_WEIGHT : body.length;
}

const CUT_WEIGHT = 100;

const STRICT = new TextDecoder('utf-8', { fatal: true });

/** The text of a body; undefined if it is not UTF-8. */
export function textOf(body: string | Uint8Array): string | undefined {
  if (typeof body === 'string') return body;
  try {
    return STRICT.decode(body);
  } catch {
    return undefined;
  }
}

function kept(body: string | Uint8Array, most: number, cutting = cut): KeptBody {
  return isLonger(body, most) ? cutting(body) : body;
}

/** A character has at most three bytes, so short strings need not be measured. */
function isLonger(body: string | Uint8Array, most: number): boolean {
  if (typeof body !== 'string' || body.length > most) return body.length > most;
  return body.length * 3 > most && bytesOf(body) > most;
}

function bytesOf(body: string | Uint8Array): number {
  return typeof body === 'string' ? Buffer.byteLength(body) : body.length;
}
