import type { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { serializeTCompactProtocol } from 'hyparquet-writer/src/thrift.js';

/** A Thrift struct by its field numbers, in ascending order: an integer has 32 bits, a bigint 64. */
export interface Thrift {
  readonly [field: `field_${number}`]: ThriftValue;
}

type ThriftValue = boolean | number | bigint | string | Thrift | readonly ThriftValue[] | undefined;

const LIST_TYPE = 9;
const STRUCT_TYPE = 12;
/** The longest list whose length fits into its first byte. */
const FEW = 14;

export function writeStruct(writer: ByteWriter, struct: Thrift): void {
  serializeTCompactProtocol(writer, struct);
}

/**
 * Writes a struct whose field after those of `before` is a list of structs that are already encoded. The fields of
 * `after` are counted from that field on: `field_2` is two fields after it.
 */
export function writeStructAround(
  writer: ByteWriter,
  before: Thrift,
  list: readonly Uint8Array[],
  after: Thrift,
): void {
  writeStruct(writer, before);
  // Without the end of the struct.
  writer.index -= 1;
  writer.offset -= 1;
  writer.appendUint8((1 << 4) | LIST_TYPE);
  const isShort = list.length <= FEW;
  writer.appendUint8(((isShort ? list.length : FEW + 1) << 4) | STRUCT_TYPE);
  if (!isShort) writer.appendVarInt(list.length);
  for (const struct of list) writer.appendBytes(struct);
  writeStruct(writer, after);
}
