import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { ExportRun } from './export-run.ts';
import { median, type Row, round } from './report.ts';

const PROFILES = 1_000_000;
const MORE = 4_000_000;
const TURNS = 3;
const MIB = 2 ** 20;

/** An export of one segment and five fields to a folder: its pace, its memory, and DuckDB's pace with its rows. */
export async function benchExports(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'aep-sim-bench-'));
  try {
    const runs: ExportRun[] = [];
    const copies: number[] = [];
    for (let turn = 0; turn < TURNS; turn += 1) {
      // A folder that has the files already would be read, not written.
      const own = join(folder, `turn-${turn}`);
      runs.push(await exported(PROFILES, own));
      copies.push(await copied(own));
    }
    const more = await exported(MORE, join(folder, 'more'));
    return [...paceRows(runs, copies), ...memoryRows(runs, more)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function paceRows(runs: readonly ExportRun[], copies: readonly number[]): Row[] {
  const [{ rows, bytes } = { rows: 0, bytes: 0 }] = runs;
  const ms = median(runs.map((run) => run.ms));
  const cpuMs = median(runs.map((run) => run.cpuMs));
  return [
    {
      what: 'Export of one segment and five fields to a folder, profiles examined',
      value: (PROFILES / ms) * 1000,
      unit: 'a second',
      budget: { atLeast: 250_000 },
      figures: `median of ${TURNS} turns, ${PROFILES} synthetic profiles, ${rows} rows, ${round(bytes / MIB)} MiB of Parquet in ${Math.round(ms)} ms; by processor time of all threads ${round((PROFILES / cpuMs) * 1000)} a second`,
    },
    {
      what: "The same, over DuckDB's COPY of its rows",
      value: median(runs.map((run, turn) => run.ms / (copies[turn] ?? Number.NaN))),
      unit: 'times',
      figures: `median of ${TURNS} turns; DuckDB has the rows in memory, one thread, snappy: ${Math.round(median(copies))} ms`,
    },
  ];
}

function memoryRows(runs: readonly ExportRun[], more: ExportRun): Row[] {
  const peak = median(runs.map(({ peakBytes }) => peakBytes));
  return [
    {
      what: 'Peak memory of that export, of the whole process',
      value: peak / MIB,
      unit: 'MiB',
      budget: { atMost: 512 },
      figures: `median of ${TURNS} processes`,
    },
    {
      what: `Peak memory, ${MORE} profiles over ${PROFILES}`,
      value: more.peakBytes / peak,
      unit: 'times',
      budget: { atMost: 1.25 },
      figures: `${round(more.peakBytes / MIB)} MiB with ${MORE}`,
    },
  ];
}

async function exported(profiles: number, folder: string): Promise<ExportRun> {
  const child = fork(join(import.meta.dirname, 'export-run.ts'), [String(profiles), folder]);
  const [run] = (await once(child, 'message')) as [ExportRun];
  return run;
}

/** Milliseconds that DuckDB takes to write the rows of the folder's files. */
async function copied(folder: string): Promise<number> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run('SET threads=1');
  await connection.run(`CREATE TABLE rows AS FROM read_parquet('${folder}/*/*/*/*.parquet')`);
  const startedAt = performance.now();
  await connection.run(
    `COPY rows TO '${folder}/copy.parquet' (FORMAT parquet, COMPRESSION snappy)`,
  );
  const ms = performance.now() - startedAt;
  connection.closeSync();
  instance.closeSync();
  return ms;
}
