import type { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';

/** A struct of Thrift by the numbers of its fields, in ascending order: an integer has 32 bits, a bigint 64. */
export interface Thrift {
  readonly [field: `field_${number}`]: ThriftValue;
}

type ThriftValue = boolean | number | bigint | string | Thrift | readonly ThriftValue[] | undefined;

const LIST_TYPE = 9;
const STRUCT_TYPE = 12;
/** The most that fits into the first byte of a list. */
const FEW = 14;

export function writeStruct(writer: ByteWriter, struct: Thrift): void {
  serializeTCompactProtocol(writer, struct);
}

/**
 * Writes a struct whose field after those of `before` is a list of structs that were written already. The fields of
 * `after` count from that field on: its `field_2` is two places behind it.
 */
export function writeStructAround(
  writer: ByteWriter,
  before: Thrift,
  list: readonly Uint8Array[],
  after: Thrift,
): void {
  writeStruct(writer, before);
  // Not its end yet.
  writer.index -= 1;
  writer.offset -= 1;
  writer.appendUint8((1 << 4) | LIST_TYPE);
  const isShort = list.length <= FEW;
  writer.appendUint8(((isShort ? list.length : FEW + 1) << 4) | STRUCT_TYPE);
  if (!isShort) writer.appendVarInt(list.length);
  for (const struct of list) writer.appendBytes(struct);
  writeStruct(writer, after);
}
