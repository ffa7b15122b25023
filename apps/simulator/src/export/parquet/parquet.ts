import { setImmediate as breathe } from 'node:timers/promises';
import type { XdmStruct } from '../../profiles/xdm.ts';
import { type BatchSink, Unwanted } from '../batch-sink.ts';
import type { ExportFile } from '../port.ts';
import { leavesOf } from './leaves.ts';
import { beginFile, type OpenFile } from './parquet-file.ts';
import { stepsOf } from './steps.ts';

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

/**
 * Writes a batch as Parquet files, at least one, in steps: a row, or a page of a column. Bytes are handed on by row
 * groups, or some of a large one, and nothing but one row group is held. The same rows give the same bytes.
 * @throws what the sink throws, and Unwanted at the next step after nobody wants more
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

  // Who asked for something else and had this begun is answered first.
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
