import { inBytes } from '../../core/sentence.ts';
import { noResponse, Unreadable } from './response-errors.ts';
import { RESPONDS_WITHIN_MS, within } from './within.ts';

/** Longer than any JSON response of the API: a server that sends more may never stop. */
const MAX_BYTES = 64 * 1024 * 1024;

interface Limits {
  readonly ms?: number;
  readonly maxBytes?: number;
}

/** The whole body of a response. @throws NoResponse if it is incomplete or late, Unreadable if it is too long */
export async function textOf(
  { body }: Response,
  { ms = RESPONDS_WITHIN_MS, maxBytes = MAX_BYTES }: Limits = {},
): Promise<string> {
  if (!body) return '';
  const reader = body.getReader();
  try {
    return await within(ms, textFrom(reader, maxBytes));
  } catch (error) {
    // Its connection would keep the process running.
    void reader.cancel().catch(() => {});
    throw noResponse(error);
  }
}

async function textFrom(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  maxBytes: number,
): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > maxBytes)
      throw new Unreadable(`the body exceeds the limit of ${inBytes(maxBytes)}`);
    text += decoder.decode(value, { stream: true });
  }
}
