import type { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { writePlain as writePhysical } from 'hyparquet-writer/src/plain.js';
import type { LeafValue } from './leaves.ts';
import type { LeafKind } from './parquet-schema.ts';

const DAY_MS = 86_400_000;

/** Writes values in the plain encoding. Booleans are bits: all calls except the last must have a multiple of eight. */
export function writePlain(writer: ByteWriter, kind: LeafKind, values: readonly LeafValue[]): void {
  switch (kind) {
    case 'string':
      for (const text of values as readonly string[]) writeText(writer, text);
      break;
    case 'boolean':
      writePhysical(writer, values as boolean[], 'BOOLEAN', undefined);
      break;
    case 'integer':
      writePhysical(writer, values as number[], 'INT32', undefined);
      break;
    case 'number':
      writePhysical(writer, values as number[], 'DOUBLE', undefined);
      break;
    case 'timestamp':
      // Microseconds exceed the safe integers.
      for (const ms of values as readonly number[]) writer.appendInt64(BigInt(ms) * 1000n);
      break;
    case 'date':
      for (const day of values as readonly string[]) {
        writer.appendInt32(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
      }
  }
}

const encoder = new TextEncoder();

function writeText(writer: ByteWriter, text: string): void {
  // A UTF-16 unit needs three bytes at most.
  writer.ensure(4 + 3 * text.length);
  const room = new Uint8Array(writer.buffer, writer.index + 4);
  const { written } = encoder.encodeInto(text, room);
  writer.view.setUint32(writer.index, written, true);
  writer.index += 4 + written;
  writer.offset += 4 + written;
}
