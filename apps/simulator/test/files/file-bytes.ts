import type { ByteRange, Files } from '../../src/files/port.ts';

export function putText(files: Files, key: string, text: string): Promise<void> {
  return files.put(key, cut(Buffer.from(text), [3, 1]));
}

export async function textAt(files: Files, key: string, range?: ByteRange): Promise<string> {
  return Buffer.from(await bytesAt(files, key, range)).toString();
}

export async function bytesAt(files: Files, key: string, range?: ByteRange): Promise<number[]> {
  const bytes = await files.open(key, range);
  if (!bytes) throw new Error(`there is no ${key}`);
  return [...new Uint8Array(await new Response(bytes).arrayBuffer())];
}

/** The bytes in chunks of these lengths, and then what is left. */
export async function* cut(
  bytes: Uint8Array,
  lengths: readonly number[],
): AsyncGenerator<Uint8Array> {
  let at = 0;
  for (const length of lengths) {
    yield bytes.subarray(at, at + length);
    at += length;
  }
  yield bytes.subarray(at);
}

/** Bytes and then an error. */
export async function* breakingOff(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
  throw new RangeError('broken off');
}
