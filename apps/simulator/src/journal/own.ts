/** Bytes that are not a small part of a large buffer: those of Node.js have a pool of 64 KiB in common. */
export function ownBytes<T>(body: T): T | Uint8Array {
  const isPart = body instanceof Uint8Array && body.buffer.byteLength > 2 * body.length;
  return isPart ? new Uint8Array(body) : body;
}
