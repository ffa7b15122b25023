import { setImmediate as breathe } from 'node:timers/promises';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import { type BatchSink, Unwanted } from '../batch-files.ts';
import { own } from '../own.ts';
import type { ExportFile } from '../port.ts';
import type { XdmStruct } from '../xdm.ts';
import { parquetSchemaOf } from './parquet-schema.ts';
import { conversionOf } from './parquet-values.ts';

export interface ParquetBatch {
  readonly columns: XdmStruct;
  /** The rows; undefined, for a profile that is passed over, lets the writer give way to others. */
  readonly rows: Iterable<Readonly<Record<string, unknown>> | undefined>;
  /** In the names of all files of the batch. */
  readonly uuid: string;
  /** A file that has this many bytes is ended, and another begun for the rows that follow. */
  readonly fileBytes?: number;
  /** A row group is ended at so many rows, or sooner when its values take about so many bytes. */
  readonly rowGroupRows?: number;
  readonly rowGroupBytes?: number;
}

/** Rows, or profiles passed over, that the event loop waits for at a time: some milliseconds. */
export const BREATH_ROWS = 2000;

/**
 * Writes a batch as Parquet files, at least one. Bytes are handed on by row groups, and nothing but one row
 * group is held. The same rows give the same bytes.
 * @throws what the sink throws, and Unwanted at the next breath after nobody wants more
 */
export async function writeParquet(
  batch: ParquetBatch,
  sink: BatchSink,
): Promise<readonly ExportFile[]> {
  const { columns, rows, uuid } = batch;
  const { fileBytes = 32 << 20, rowGroupRows = 2_000, rowGroupBytes = 16 << 20 } = batch;
  const files: ExportFile[] = [];
  const nameOf = (place: number) =>
    `part-${String(place).padStart(5, '0')}-${uuid}-c000.snappy.parquet`;
  const group = rowGroup(columns);

  let file: OpenFile | undefined;
  let steps = 0;
  const endGroup = async () => {
    file ??= await beginFile(nameOf(files.length), columns, sink);
    await file.write(group.take());
    if (file.length() < fileBytes) return;
    files.push(await file.end());
    file = undefined;
  };

  const pause = async () => {
    await breathe();
    if (sink.wanted?.() === false) throw new Unwanted();
  };

  await pause();
  for (const row of rows) {
    steps += 1;
    if (steps % BREATH_ROWS === 0) await pause();
    if (row === undefined) continue;
    group.add(row);
    if (group.rows() >= rowGroupRows || group.weight() >= rowGroupBytes) await endGroup();
  }
  if (group.rows() > 0) await endGroup();
  if (files.length === 0) file ??= await beginFile(nameOf(0), columns, sink);
  if (file) files.push(await file.end());
  return files;
}

interface Column {
  readonly name: string;
  readonly data: unknown[];
}

/** Rows on their way into a file, by column. */
function rowGroup({ fields }: XdmStruct) {
  const types = Object.entries(fields).map(([name, type]) => ({
    name,
    convert: conversionOf(type),
  }));
  let data: unknown[][] = types.map(() => []);
  let count = 0;
  let weight = 0;
  return {
    rows: () => count,
    /** About how many bytes the values take. */
    weight: () => weight,
    add: (row: Readonly<Record<string, unknown>>) => {
      count += 1;
      for (const [at, { name, convert }] of types.entries()) {
        const value = own(row, name);
        weight += weightOf(value);
        data[at]?.push(convert && value !== undefined && value !== null ? convert(value) : value);
      }
    },
    take: (): Column[] => {
      const taken = types.map(({ name }, at) => ({ name, data: data[at] ?? [] }));
      data = types.map(() => []);
      count = 0;
      weight = 0;
      return taken;
    },
  };
}

function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null || value instanceof Date) return 8;
  let weight = 0;
  if (Array.isArray(value)) for (const item of value) weight += weightOf(item);
  else for (const key in value) weight += weightOf((value as Record<string, unknown>)[key]);
  return weight;
}

interface OpenFile {
  /** Writes a row group. */
  write(columnData: Column[]): Promise<void>;
  /** In bytes, so far. */
  length(): number;
  end(): Promise<ExportFile>;
}

async function beginFile(name: string, columns: XdmStruct, sink: BatchSink): Promise<OpenFile> {
  // Its `offset` goes on counting through the whole file, while `index` is set back after each group.
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: parquetSchemaOf(columns),
    createdBy: 'aep-sim',
    // The least and greatest of each column: a seventh of the writing, and nobody has to skip row groups here.
    statistics: false,
  });
  await sink.begin(name);

  const handOn = async () => {
    const bytes = new Uint8Array(writer.getBuffer());
    writer.index = 0;
    await sink.write(bytes);
  };
  return {
    write: async (columnData) => {
      await parquet.write({ columnData, rowGroupSize: Number.MAX_SAFE_INTEGER });
      await handOn();
    },
    length: () => writer.offset,
    end: async () => {
      await parquet.finish();
      await handOn();
      await sink.end();
      return { name, length: writer.offset, records: Number(parquet.num_rows) };
    },
  };
}
