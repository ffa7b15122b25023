import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readByHyparquet } from '../../../test/parquet/hyparquet-reader.ts';
import { readByOldReader } from '../../../test/parquet/old-reader.ts';
import { metadataOf, pagesOf } from '../../../test/parquet/parquet-pages.ts';
import {
  collectingSink,
  createWitness,
  sameAs,
  type Witness,
} from '../../../test/parquet/parquet-witness.ts';
import { selectingJob } from '../../../test/parquet/sample-profile.ts';
import { syntheticPopulation } from '../../profiles/synthetic/population.ts';
import type { XdmStruct, XdmType } from '../../profiles/xdm.ts';
import { atOnce } from '../../steps/in-steps.ts';
import { selectionOf } from '../select/selection.ts';
import { writeParquet } from './parquet.ts';

const uuid = '6f9619ff-8b86-4d11-b42d-00c04fc964ff';

let duckDb: Witness;
beforeAll(async () => {
  duckDb = await createWitness();
});
afterAll(() => duckDb.close());

/** One file of made-up profiles: all columns of a type that is asked for, events too. */
async function written(kinds: (kind: XdmType['kind']) => boolean = () => true) {
  const origin = { seed: 'readers', org: 'org', sandbox: 'prod' };
  const population = syntheticPopulation({ origin, size: 400 });
  const job = selectingJob({ filter: { eventsOnlyToo: true }, additional: { events: {} } });
  const { question, columns: all, row } = atOnce(selectionOf(job, population));
  const columns = only(all, kinds) as XdmStruct;
  const rows = Array.from(population.profiles(question), (one) => atOnce(row(one)));
  const sink = collectingSink();
  const [file] = await writeParquet({ columns, rows, uuid, rowGroupRows: 150 }, sink);
  const bytes = sink.files.get(file?.name ?? '');
  if (!bytes) throw new Error('there is no file');
  const same = rows.map((one) => sameAs(columns, one));
  return { columns, same, bytes, files: sink.files };
}

function only(type: XdmType, kinds: (kind: XdmType['kind']) => boolean): XdmType | undefined {
  if (type.kind === 'list' || type.kind === 'map') {
    const of = only(type.of, kinds);
    return of && { kind: type.kind, of };
  }
  if (type.kind !== 'struct') return kinds(type.kind) ? type : undefined;
  const fields = Object.entries(type.fields).flatMap(([name, of]) => {
    const kept = only(of, kinds);
    return kept ? [[name, kept] as const] : [];
  });
  return fields.length > 0 ? { kind: 'struct', fields: Object.fromEntries(fields) } : undefined;
}

describe('the rows of all columns and events', () => {
  it('should be the same to DuckDB and to hyparquet', async () => {
    const { columns, same, bytes, files } = await written();
    expect(await duckDb.rows(files, columns)).toEqual(same);
    expect(await readByHyparquet(bytes, columns)).toEqual(same);
  });

  it('should be the same to a reader that knows the first version of the format alone', async () => {
    const { columns, same, bytes } = await written((kind) => kind !== 'timestamp');
    expect(JSON.stringify(columns)).toMatch(/boolean.*date|date.*boolean/);
    expect(await readByOldReader(bytes, columns)).toEqual(same);
  });
});

describe('a file', () => {
  it('should be of the first version of the format, page by page', async () => {
    const { bytes } = await written();
    const { version, row_groups } = metadataOf(bytes);
    expect(version).toBe(1);
    expect(row_groups.length).toBe(3);
    const pages = [...pagesOf(bytes)];
    expect(new Set(pages.map(({ type }) => type))).toEqual(new Set([0, 2]));
    const encodingsOf = (column: string) =>
      new Set(pages.filter((page) => page.column === column).map(({ encoding }) => encoding));
    // Plain, and by a dictionary as the first version names it.
    expect(encodingsOf('BOOLEAN')).toEqual(new Set([0]));
    expect(encodingsOf('BYTE_ARRAY')).toEqual(new Set([0, 2]));
  });

  it('should tell of each column how it is written, and where', async () => {
    const { bytes } = await written();
    const { row_groups } = metadataOf(bytes);
    const columns = row_groups.flatMap((group) => group.columns);
    const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
    let end = 4;
    for (const { meta_data } of columns) {
      const from = meta_data?.dictionary_page_offset ?? meta_data?.data_page_offset;
      expect(from).toBe(BigInt(end));
      end += Number(meta_data?.total_compressed_size);
    }
    for (const group of row_groups) {
      const [compressed, bytesBefore] = (['compressed', 'uncompressed'] as const).map((which) =>
        sum(group.columns.map(({ meta_data }) => Number(meta_data?.[`total_${which}_size`]))),
      );
      expect(Number(group.total_compressed_size)).toBe(compressed);
      expect(Number(group.total_byte_size)).toBe(bytesBefore);
    }
    const byDictionary = columns.filter(({ meta_data }) => meta_data?.dictionary_page_offset);
    expect(byDictionary.length).toBeGreaterThan(10);
    for (const { meta_data } of columns) {
      expect(meta_data?.encodings).toEqual([
        'RLE',
        meta_data?.dictionary_page_offset ? 'PLAIN_DICTIONARY' : 'PLAIN',
      ]);
    }
  });

  it('should have its instants in microseconds of UTC', async () => {
    const { bytes } = await written();
    const times = metadataOf(bytes).schema.filter(({ type }) => type === 'INT64');
    expect(times.length).toBeGreaterThan(5);
    for (const { converted_type, logical_type } of times) {
      expect(converted_type).toBe('TIMESTAMP_MICROS');
      expect(logical_type).toEqual({ type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MICROS' });
    }
  });
});
