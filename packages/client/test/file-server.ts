/** How a connection goes: it breaks, or seems to end, after so many bytes of its body. */
export interface Cut {
  readonly after: number;
  readonly how: 'breaks' | 'ends';
}

export interface ServedFile {
  /** For each connection in turn; those after the last are not cut. */
  readonly cuts?: readonly Cut[];
  /** Responds with 200 and the whole file to every request. */
  readonly ignoresRange?: boolean;
  /** Bytes in a chunk. */
  readonly chunk?: number;
}

/** Serves one file, a connection at a time. `ranges` are those of the requests; null for none. */
export function fileServer(bytes: Uint8Array<ArrayBuffer>, served: ServedFile = {}) {
  const { cuts = [], ignoresRange = false, chunk = 3 } = served;
  const ranges: (string | null)[] = [];
  const fetch = (request: Request): Response => {
    const cut = cuts[ranges.length];
    const range = request.headers.get('range');
    ranges.push(range);
    const first = ignoresRange ? 0 : Number(/^bytes=(\d+)-$/.exec(range ?? '')?.[1] ?? 0);
    const body = chunked(bytes.subarray(first), { chunk, ...(cut && { cut }) });
    if (range === null || ignoresRange) return new Response(body);
    const headers = { 'content-range': `bytes ${first}-${bytes.length - 1}/${bytes.length}` };
    return new Response(body, { status: 206, headers });
  };
  return { fetch, ranges };
}

/** A body in chunks of that many bytes. */
export function chunked(
  bytes: Uint8Array<ArrayBuffer>,
  { chunk = 3, cut }: { readonly chunk?: number; readonly cut?: Cut } = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const given = bytes.subarray(0, cut?.after);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at < given.length) {
        controller.enqueue(given.slice(at, at + chunk));
        at += chunk;
      } else if (cut?.how === 'breaks') {
        controller.error(new TypeError('terminated'));
      } else {
        controller.close();
      }
    },
  });
}

/** A body that returns these bytes and then hangs; `cancelled` is whether it was cancelled. */
export function hanging(bytes: Uint8Array<ArrayBuffer>) {
  const state = { cancelled: false };
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => controller.enqueue(bytes),
    cancel: () => {
      state.cancelled = true;
    },
  });
  return { body, state };
}

/** 0, 1, 2, …: a byte that is left out, or comes twice, shows. */
export function counting(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, index) => index % 251);
}
