import type { Context } from 'hono';
import type { Decoded, Problem } from '../editions/decoded.ts';
import type { Environment } from './environment.ts';
import { Fault } from './faults.ts';

const JSON_BODY = /^application\/(?:[\w.+-]*\+)?json\s*(?:;|$)/i;

/** Reads a JSON body, or refuses it: wrong content type, over the cap, or not JSON. */
export async function readJson(c: Context<Environment>, maxBytes: number): Promise<unknown> {
  if (!JSON_BODY.test(c.req.header('content-type') ?? '')) {
    throw new Fault('content-type', ['A valid content-type must be specified']);
  }
  const text = await readText(c, maxBytes);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Fault('body-unreadable', [UNREADABLE, `The body is not JSON: ${messageOf(error)}`]);
  }
}

const UNREADABLE =
  'There is a problem extracting the user JSON, field(s) missing or invalid. Correct and try again.';

/** Reads a body up to a cap, without keeping more of it than that. */
export async function readText(c: Context<Environment>, maxBytes: number): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of c.req.raw.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > maxBytes) {
      throw new Fault('body-too-large', [`The body is over the cap of ${maxBytes} bytes`]);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** The value of a decoded body, or an error that names each fault with its pointer. */
export function bodyValue<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new Fault('body-invalid', [UNREADABLE, ...decoded.problems.map(sentence)]);
}

export function queryValue<T>(decoded: Decoded<T>): T {
  if (decoded.ok) return decoded.value;
  throw new Fault('query-invalid', decoded.problems.map(sentence));
}

function sentence({ at, message }: Problem): string {
  return `${at} ${message}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
