import fc from 'fast-check';
import { expect } from 'vitest';
import { jobsPath } from '../callers/caller.ts';
import type { Exporter } from '../callers/exporter.ts';
import { createWitness, type Witness } from '../parquet/parquet-witness.ts';
import { type Ask, type AskedSegment, asksOf, requestOf } from './asks.ts';
import { filesOf } from './files.ts';
import { askedInSql } from './sql.ts';
import { load, type Tables, targetsOf } from './tables.ts';

/** Which statuses a segment is taken with that names none: help/segmentation/api/export-jobs.md, and the tutorial. */
const editions = [
  { prefix: '', statuses: ['realized'], isNow: true },
  { prefix: '/editions/segmentation', statuses: ['realized'], isNow: true },
  { prefix: '/editions/tutorial', statuses: ['realized', 'existing'], isNow: false },
] as const;

type Edition = (typeof editions)[number];

/** The same question, to be asked of an exporter and of the tables. */
interface World {
  readonly exporter: Exporter;
  readonly dataSet: string;
  readonly witness: Witness;
  readonly tables: Tables;
}

/** What was seen in all, lest nothing be compared. */
interface Seen {
  rows: number;
  batches: number;
  withRows: number;
}

/** Asks generated requests of both; all that an exporter answers must be what SQL finds. */
export async function expectSameAsSql(
  exporter: Exporter,
  tables: Tables,
  named: readonly AskedSegment[],
  numRuns: number,
): Promise<void> {
  const witness = await createWitness();
  try {
    // The tables are small: threads would only wait for each other.
    await witness.query('SET threads = 1');
    await load(witness, tables);
    const world = { exporter, dataSet: await exporter.createDataSet(), witness, tables };
    const seen: Seen = { rows: 0, batches: 0, withRows: 0 };
    await fc.assert(
      fc.asyncProperty(
        asksOf(targetsOf(tables, named)),
        fc.constantFrom(...editions),
        (ask, edition) => expectSame(world, ask, edition, seen),
      ),
      { numRuns, seed: 20_180_101 },
    );
    expect(seen.batches).toBeGreaterThan(numRuns);
    expect(seen.withRows).toBeGreaterThan(numRuns / 2);
    expect(exporter.bugs).toEqual([]);
  } finally {
    witness.close();
  }
}

async function expectSame(world: World, ask: Ask, edition: Edition, seen: Seen): Promise<void> {
  const batchIds = await exported(world, ask, edition);
  const segments = ask.perSegment && ask.segments?.length ? once(ask.segments, edition) : undefined;
  expect(batchIds).toHaveLength(segments?.length ?? 1);
  for (const [index, batchId] of batchIds.entries()) {
    const segment = segments?.[index];
    const wanted = await read(
      world.witness,
      askedInSql(
        ask,
        { record: world.tables.record, event: world.tables.eventFields },
        { statuses: edition.statuses, isNow: edition.isNow, ...(segment && { segment }) },
      ),
    );
    const found = await shown(world, batchId);
    expect(found.type).toEqual(wanted.type);
    // As texts they are compared in no time; only the order of a map's keys may differ.
    if (found.rows.join('\n') !== wanted.rows.join('\n')) {
      expect(found.rows.map(parsed)).toEqual(wanted.rows.map(parsed));
    }
    seen.batches += 1;
    seen.rows += found.rows.length;
    if (found.rows.length > 0) seen.withRows += 1;
  }
}

/** A segment that is named twice has one batch. */
function once(segments: readonly AskedSegment[], edition: Edition): readonly AskedSegment[] {
  const nameOf = ({ id, namespace, status }: AskedSegment) => {
    const statuses = status?.length ? status : edition.statuses;
    return `${namespace?.toLowerCase() || 'ups'} ${id} ${statuses.toSorted()}`;
  };
  return [...Map.groupBy(segments, nameOf).values()].flatMap((same) => same.slice(0, 1));
}

async function exported(
  { exporter, dataSet }: World,
  ask: Ask,
  { prefix }: Edition,
): Promise<readonly string[]> {
  const body = requestOf(ask, dataSet);
  const answer = await exporter.call('POST', `${prefix}${jobsPath}`, { body });
  expect(answer.status).toBe(200);
  const { destination } = answer.json<{
    destination: { batchId?: string; batches?: readonly { batchId: string }[] };
  }>();
  return destination.batches?.map(({ batchId }) => batchId) ?? [destination.batchId ?? ''];
}

interface Table {
  /** The names and types of its columns. */
  readonly type: unknown;
  /** As JSON, in order. */
  readonly rows: readonly string[];
}

async function shown({ exporter, witness }: World, batchId: string): Promise<Table> {
  const files = await filesOf(exporter, batchId);
  return read({ query: (sql) => witness.ask(files, sql) }, 'SELECT * FROM read_parquet(FILES)');
}

/** Reads the types off the rows, which is faster than to ask for them; without rows they are asked for. */
async function read({ query }: Pick<Witness, 'query'>, sql: string): Promise<Table> {
  const [all] = await query(
    `SELECT any_value(typeof(t)) AS type, list(to_json(t)) AS rows FROM (${sql}) t`,
  );
  if (all?.['type']) return { type: all['type'], rows: all['rows'] as string[] };
  const columns = await query(`DESCRIBE ${sql}`);
  const types = columns.map(({ column_name, column_type }) => [column_name, column_type]);
  return { type: types, rows: [] };
}

function parsed(row: string): unknown {
  return JSON.parse(row);
}
