import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { BatchSink } from '../../src/export/batch-files.ts';
import type { ExportFile } from '../../src/export/port.ts';
import type { XdmType } from '../../src/profiles/xdm.ts';

/** DuckDB, as a reader of Parquet that shares no code with the writer. */
export interface Witness {
  /** The rows of an SQL query, as plain JSON values; numbers past 32 bits are texts. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** All rows of Parquet files, in order; the values as {@link sameAs} gives them. */
  rows(files: ReadonlyMap<string, Uint8Array>, columns: XdmType): Promise<unknown[]>;
  /** Runs a query in which `FILES` stands for the files. */
  ask(files: ReadonlyMap<string, Uint8Array>, sql: string): Promise<Record<string, unknown>[]>;
  close(): void;
}

export async function createWitness(): Promise<Witness> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  // It shows instants in the zone of the machine.
  await connection.run("SET TimeZone = 'UTC'");
  const query: Witness['query'] = async (sql) =>
    (await connection.runAndReadAll(sql)).getRowObjectsJson();
  const ask: Witness['ask'] = async (files, sql) => {
    const folder = await mkdtemp(join(tmpdir(), 'aep-sim-parquet-'));
    try {
      for (const [name, bytes] of files) await writeFile(join(folder, name), bytes);
      return await query(sql.replaceAll('FILES', `'${folder}/*.parquet'`));
    } finally {
      await rm(folder, { recursive: true });
    }
  };
  return {
    query,
    ask,
    rows: async (files, columns) => {
      const read = await ask(files, 'SELECT to_json(t) AS row FROM read_parquet(FILES) t');
      return read.map(({ row }) => fromDuckDb(columns, JSON.parse(row as string)));
    },
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A sink that keeps the bytes of each file, and how they came. */
export function collectingSink(): BatchSink & {
  readonly files: Map<string, Uint8Array>;
  readonly pieces: Uint8Array[];
} {
  const files = new Map<string, Uint8Array>();
  const pieces: Uint8Array[] = [];
  let current: { name: string; parts: Uint8Array[] } | undefined;
  return {
    files,
    pieces,
    begin: async (name) => {
      current = { name, parts: [] };
    },
    write: async (bytes) => {
      pieces.push(bytes);
      current?.parts.push(bytes);
    },
    end: async () => {
      if (current) files.set(current.name, new Uint8Array(Buffer.concat(current.parts)));
    },
  };
}

/** What a value is expected to be read back as: absent is null, and times are ms since 1970. */
export function sameAs(type: XdmType, value: unknown): unknown {
  if (value === undefined || value === null) return null;
  return mapValues(type, value, sameAs, (kind) =>
    kind === 'timestamp' ? (value as Date).getTime() : value,
  );
}

function fromDuckDb(type: XdmType, value: unknown): unknown {
  if (value === null) return null;
  return mapValues(type, value, fromDuckDb, (kind) =>
    kind === 'timestamp'
      ? Date.parse(String(value).replace(' ', 'T').replace(/\+00$/, 'Z'))
      : value,
  );
}

function mapValues(
  type: XdmType,
  value: unknown,
  each: (type: XdmType, value: unknown) => unknown,
  leaf: (kind: XdmType['kind']) => unknown,
): unknown {
  const record = value as Record<string, unknown>;
  switch (type.kind) {
    case 'list':
      return (value as unknown[]).map((item) => each(type.of, item));
    case 'map':
      return Object.fromEntries(Object.entries(record).map(([k, v]) => [k, each(type.of, v)]));
    case 'struct':
      return Object.fromEntries(
        Object.entries(type.fields).map(([name, of]) => [
          name,
          each(of, Object.hasOwn(record, name) ? record[name] : null),
        ]),
      );
    default:
      return leaf(type.kind);
  }
}

export function totalOf(files: readonly ExportFile[]): number {
  return files.reduce((sum, { records }) => sum + records, 0);
}
