import type { DripEffect } from '../../core/effect.ts';
import type { Reply } from '../reply.ts';
import { chunksOf, lengthOf } from './chunks.ts';
import { pause } from './pause.ts';

export interface Ends {
  /** Aborts when the client has closed the connection: nothing is left to send. */
  readonly gone: AbortSignal;
  /** Aborts then, or when the rest must be sent at once. */
  readonly over: AbortSignal;
}

/** The same response, this number of bytes at a time. */
export function dripping(
  reply: Reply,
  { bytes, everyMs }: DripEffect,
  { gone, over }: Ends,
): Reply {
  const drops = dropsOf(reply.body, bytes);
  let isFirst = true;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        if (!isFirst) await pause(everyMs, over);
        isFirst = false;
        const drop = gone.aborted ? undefined : await drops.next();
        if (!drop || drop.done) controller.close();
        else controller.enqueue(drop.value);
      },
      cancel: async () => {
        await drops.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  return {
    ...reply,
    headers: { ...reply.headers, 'content-length': String(lengthOf(reply)) },
    body,
  };
}

async function* dropsOf(body: Reply['body'], bytes: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunksOf(body)) {
    for (let from = 0; from < chunk.byteLength; from += bytes) {
      yield chunk.subarray(from, from + bytes);
    }
  }
}
