/**
 * A string that holds on to nothing else. One that was cut from a longer string, such as a path from a URL, keeps
 * all of that alive.
 */
export function ownString(text: string): string {
  // UTF-16, for a lone surrogate would not survive UTF-8.
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

/** Bytes that are not a small part of a large buffer: those of Node.js have a pool of 64 KiB in common. */
export function ownBytes<T>(body: T): T | Uint8Array {
  const isPart = body instanceof Uint8Array && body.buffer.byteLength > 2 * body.length;
  return isPart ? new Uint8Array(body) : body;
}
