import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import type { XdmStruct } from '../../profiles/xdm.ts';
import type { BatchSink } from '../batch-sink.ts';
import type { ExportFile } from '../port.ts';
import { writeChunk } from './column-chunk.ts';
import type { Leaf } from './leaves.ts';
import { parquetSchemaOf } from './parquet-schema.ts';
import type { Step } from './steps.ts';
import { type Thrift, writeStruct, writeStructAround } from './thrift.ts';

/** How many bytes are passed on before their row group is complete: a larger buffer would take long to grow. */
const HAND_ON_BYTES = 1 << 20;

/** At the start and the end of the file. */
const MAGIC = new TextEncoder().encode('PAR1');

export interface OpenFile {
  /** Writes a row group: its columns and their number of rows. */
  write(leaves: readonly Leaf[], rows: number): Promise<void>;
  /** In bytes, so far. */
  length(): number;
  end(): Promise<ExportFile>;
}

/** Starts a file in version 1 of the format, which every reader supports. Its bytes are passed on by row group. */
export async function beginFile(
  name: string,
  columns: XdmStruct,
  sink: BatchSink,
  step: Step,
): Promise<OpenFile> {
  // `offset` counts through the whole file, while `index` is reset whenever bytes are passed on.
  const writer = new ByteWriter();
  const groups: Uint8Array[] = [];
  let records = 0;
  const schema = parquetSchemaOf(columns);
  writer.appendBytes(MAGIC);
  await sink.begin(name);

  const handOn = async () => {
    const bytes = new Uint8Array(writer.getBuffer());
    writer.index = 0;
    await sink.write(bytes);
  };
  const stepHandingOn = () =>
    writer.index >= HAND_ON_BYTES ? handOn().then(() => step()) : step();
  return {
    write: async (leaves, rows) => {
      groups.push(await writeRowGroup(writer, leaves, rows, stepHandingOn));
      records += rows;
      await handOn();
    },
    length: () => writer.offset,
    end: async () => {
      writeFooter(writer, schema, groups, records);
      await handOn();
      await sink.end();
      return { name, length: writer.offset, records };
    },
  };
}

/** Returns its description at the end of the file. As bytes, because objects of many columns would need much more. */
async function writeRowGroup(
  writer: ByteWriter,
  leaves: readonly Leaf[],
  rows: number,
  step: Step,
): Promise<Uint8Array> {
  const startsAt = writer.offset;
  const columns: Thrift[] = [];
  let bytes = 0;
  for (const leaf of leaves) {
    const turn = step();
    if (turn) await turn;
    const chunk = await writeChunk(writer, leaf, step);
    columns.push(chunk.column);
    bytes += chunk.bytes;
  }
  const group = new ByteWriter();
  writeStruct(group, {
    field_1: columns,
    field_2: BigInt(bytes),
    field_3: BigInt(rows),
    field_6: BigInt(writer.offset - startsAt),
  });
  return new Uint8Array(group.getBuffer());
}

function writeFooter(
  writer: ByteWriter,
  schema: readonly Thrift[],
  groups: readonly Uint8Array[],
  records: number,
): void {
  const startsAt = writer.offset;
  const before = { field_1: 1, field_2: schema, field_3: BigInt(records) };
  writeStructAround(writer, before, groups, { field_2: 'aep-sim' });
  writer.appendUint32(writer.offset - startsAt);
  writer.appendBytes(MAGIC);
}
