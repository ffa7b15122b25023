import { yieldIfLong } from '../../steps/yield-if-long.ts';

/** The chunks of a body, which are recorded as they arrive. */
export async function* noted(
  body: AsyncIterable<Uint8Array>,
  chunks: Uint8Array[],
): AsyncIterable<Uint8Array> {
  for await (const chunk of body) {
    chunks.push(chunk);
    yield chunk;
  }
}

/** In steps, because storing them copies them. */
export async function* streamOf(chunks: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  for (const chunk of chunks) {
    const turn = yieldIfLong();
    if (turn) await turn;
    yield chunk;
  }
}
