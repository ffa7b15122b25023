import { setImmediate as breathe } from 'node:timers/promises';
import type { XdmStruct } from '../../profiles/xdm.ts';
import { type BatchSink, Unwanted } from '../batch-sink.ts';
import type { ExportFile } from '../port.ts';
import { leavesOf } from './leaves.ts';
import { beginFile, type OpenFile } from './parquet-file.ts';
import { stepsOf } from './steps.ts';

export interface ParquetBatch {
  readonly columns: XdmStruct;
  /** The rows; undefined, for a skipped profile, lets the writer yield to other requests. */
  readonly rows: Iterable<Readonly<Record<string, unknown>> | undefined>;
  /** Part of the names of all files of the batch. */
  readonly uuid: string;
  /** A file with this many bytes is finished, and another is started for the following rows. */
  readonly fileBytes?: number;
  /** A row group is finished after this number of rows, or earlier when its values need about this number of bytes. */
  readonly rowGroupRows?: number;
  readonly rowGroupBytes?: number;
}

/**
 * Writes a batch as Parquet files, at least one, in steps: a row, or a page of a column. Bytes are passed on by row
 * group, or in parts of a large one, and only one row group is in memory. The same rows have the same bytes.
 * @throws what the sink throws, and Unwanted at the next step after the last reader has closed
 */
export async function writeParquet(
  batch: ParquetBatch,
  sink: BatchSink,
): Promise<readonly ExportFile[]> {
  const { columns, rows, uuid } = batch;
  const { fileBytes = 32 << 20, rowGroupRows = 2_000, rowGroupBytes = 16 << 20 } = batch;
  const files: ExportFile[] = [];
  const step = stepsOf(sink);
  const begin = () => {
    const name = `part-${String(files.length).padStart(5, '0')}-${uuid}-c000.snappy.parquet`;
    return beginFile(name, columns, sink, step);
  };
  const leaves = leavesOf(columns);
  let file: OpenFile | undefined;
  let count = 0;
  const endGroup = async () => {
    file ??= await begin();
    await file.write(leaves.all, count);
    leaves.clear();
    count = 0;
    if (file.length() < fileBytes) return;
    files.push(await file.end());
    file = undefined;
  };

  // The request that triggered this receives its response first.
  await breathe();
  if (sink.wanted?.() === false) throw new Unwanted();
  for (const row of rows) {
    const turn = step();
    if (turn) await turn;
    if (row === undefined) continue;
    for (const _ of leaves.add(row)) {
      const next = step();
      if (next) await next;
    }
    count += 1;
    if (count >= rowGroupRows || leaves.weight() >= rowGroupBytes) await endGroup();
  }
  if (count > 0) await endGroup();
  if (files.length === 0) file ??= await begin();
  if (file) files.push(await file.end());
  return files;
}
