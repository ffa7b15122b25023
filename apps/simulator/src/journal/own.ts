/** Copies bytes out of a large shared buffer: small buffers of Node.js share a pool of 64 KiB. */
export function ownBytes<T>(body: T): T | Uint8Array {
  const isPart = body instanceof Uint8Array && body.buffer.byteLength > 2 * body.length;
  return isPart ? new Uint8Array(body) : body;
}
