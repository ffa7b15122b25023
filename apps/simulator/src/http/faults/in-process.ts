import { failedFetch } from '../fetching.ts';
import type { Carrier } from './carrier.ts';
import { chunksOf } from './chunks.ts';

/** Faults as far as a `Response` can have them: a reset makes `fetch` reject, all others make the body fail. */
export function inProcess(signal: AbortSignal): Carrier {
  return {
    gone: signal,
    reset: failedFetch,
    sendPart: async ({ status, headers, body }, { bytes }) => {
      const chunks = chunksOf(body, bytes);
      const stream = new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          const { value, done } = await chunks.next();
          if (done) controller.error(terminated());
          else controller.enqueue(value);
        },
        cancel: async () => {
          await chunks.return(undefined);
        },
      });
      return new Response(stream, { status, headers });
    },
  };
}

/** As `fetch` of Node.js has it. */
function terminated(): TypeError {
  const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' });
  return new TypeError('terminated', { cause });
}
