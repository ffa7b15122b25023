import { describe, expect, it } from 'vitest';
import { writeParquet } from '../../src/export/parquet/parquet.ts';
import type { XdmStruct } from '../../src/profiles/xdm.ts';
import { createExporter } from '../callers/exporter.ts';
import { collectingSink } from '../parquet/parquet-witness.ts';

const KIB = 1024;

/** Of a batch, its rows and the bytes of its files. */
async function sizesOf(
  exporter: ReturnType<typeof createExporter>,
  order: Parameters<ReturnType<typeof createExporter>['run']>[1],
) {
  const { batchIds } = await exporter.run(await exporter.createDataSet(), order);
  const all = await Promise.all(batchIds.map((id) => exporter.files(id)));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const files = all.flatMap(({ data }) => data);
  return {
    files: files.length,
    rows: sum(files.map(({ records }) => Number(records))),
    bytes: sum(files.map(({ size }) => Number(size))),
  };
}

describe('a batch for each segment', () => {
  it('should take the bytes of its rows, and a little for each file', async () => {
    const segments = Array.from({ length: 40 }, (_, nth) => `segment ${nth}`);
    const filter = { segments: segments.map((segmentId) => ({ segmentId })) };
    const exporter = createExporter({ population: 150, maxExportBytes: 1 << 30 });
    const together = await sizesOf(exporter, { body: { filter } });
    const apart = await sizesOf(exporter, { segments });
    expect(apart.files).toBe(40);
    expect(apart.rows).toBeGreaterThan(10 * together.rows);
    const ofRows = (together.bytes / together.rows) * apart.rows;
    expect(apart.bytes).toBeLessThan(1.1 * ofRows + 16 * KIB * apart.files);
  });

  it('should take next to nothing where it has no rows', async () => {
    const exporter = createExporter({ population: 0 });
    const { bytes, rows } = await sizesOf(exporter, { segments: ['one'] });
    expect(rows).toBe(0);
    expect(bytes).toBeLessThan(4 * KIB);
  });
});

describe('columns without a value', () => {
  it('should take some bytes for each group of rows, whatever it has of them', async () => {
    const names = Array.from({ length: 200 }, (_, nth) => `n${nth}`);
    const columnsOf = (fields: readonly string[]): XdmStruct => ({
      kind: 'struct',
      fields: Object.fromEntries(['_id', ...fields].map((name) => [name, { kind: 'string' }])),
    });
    const bytesWith = async (fields: readonly string[], count: number) => {
      const rows = Array.from({ length: count }, (_, n) => ({ _id: `id ${n}` }));
      const columns = columnsOf(fields);
      const [file] = await writeParquet({ columns, rows, uuid: 'u' }, collectingSink());
      return file?.length ?? 0;
    };
    const each = async (count: number) =>
      ((await bytesWith(names, count)) - (await bytesWith([], count))) / names.length;
    expect(await each(1)).toBeLessThan(100);
    expect((await each(2_000)) - (await each(1))).toBeLessThan(10);
  });
});
