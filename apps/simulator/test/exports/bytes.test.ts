import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeParquet } from '../../src/export/parquet/parquet.ts';
import { selectionOf } from '../../src/export/select/selection.ts';
import { syntheticPopulation } from '../../src/profiles/synthetic/population.ts';
import { atOnce } from '../../src/steps/in-steps.ts';
import { org } from '../callers/caller.ts';
import { createExporter } from '../callers/exporter.ts';
import {
  collectingSink,
  createWitness,
  totalOf,
  type Witness,
} from '../parquet/parquet-witness.ts';
import { selectingJob } from '../parquet/sample-profile.ts';
import { digestOf, exported, filesOf, importAll } from './files.ts';

let witness: Witness;
beforeAll(async () => {
  witness = await createWitness();
});
afterAll(() => witness.close());

const MIB = 1 << 20;

describe('an export that is cut into files', () => {
  it('should keep all rows, in order, wherever it is cut', async () => {
    const origin = { seed: 'cut', org, sandbox: 'prod' };
    const population = syntheticPopulation({ origin, size: 300 });
    const fields = '_id,segmentMembership,identityMap';
    const { question, columns, select, row } = atOnce(
      selectionOf(selectingJob({ fields }), population),
    );
    const taken = [...population.profiles(question)].flatMap((one) => select(one) ?? []);
    const rows = taken.map((one) => atOnce(row(one)));
    const sizes = fc.record({
      fileBytes: fc.integer({ min: 1, max: 60_000 }),
      rowGroupRows: fc.integer({ min: 15, max: 200 }),
      rowGroupBytes: fc.integer({ min: 2000, max: 100_000 }),
    });
    await fc.assert(
      fc.asyncProperty(sizes, async (cut) => {
        const sink = collectingSink();
        const files = await writeParquet({ columns, rows, uuid: 'u', ...cut }, sink);
        expect(totalOf(files)).toBe(rows.length);
        expect(files.map(({ name }) => name)).toEqual([...sink.files.keys()]);
        expect([...sink.files.keys()].toSorted()).toEqual([...sink.files.keys()]);
        expect(files.map(({ length }) => length)).toEqual(
          Array.from(sink.files.values(), ({ length }) => length),
        );
        const read = await witness.ask(sink.files, 'SELECT _id FROM read_parquet(FILES)');
        expect(read.map(({ _id }) => _id)).toEqual(rows.map(({ _id }) => _id));
      }),
      { numRuns: 20, seed: 4 },
    );
  });

  it('should be listed, counted and downloaded as one past 32 MiB', async () => {
    const exporter = createExporter({ maxBodyBytes: 100 * MIB, maxExportBytes: 60 * MIB });
    const names = Array.from({ length: 560 }, (_, nth) => `p${nth}`);
    await importAll(
      exporter,
      names.map((name, nth) => ({ identityMap: { Email: [{ id: name }] }, _acme: noise(nth) })),
    );
    const { batchIds } = await exporter.run(await exporter.createDataSet());
    const [batchId = ''] = batchIds;
    const { data, _page } = await exporter.files(batchId);
    expect(_page.count).toBe(2);
    expect(data.reduce((sum, { records }) => sum + Number(records), 0)).toBe(names.length);
    const files = await filesOf(exporter, batchId);
    expect(Array.from(files.values(), ({ length }) => String(length))).toEqual(
      data.map(({ size }) => size),
    );
    const rows = await witness.ask(
      files,
      'SELECT identities[1].id AS name, md5(_acme.noise) AS noise FROM read_parquet(FILES)',
    );
    expect(rows.map(({ name }) => name)).toEqual(names);
    expect(new Set(rows.map(({ noise: sum }) => sum)).size).toBe(names.length);
  });
});

describe('files that had to go from memory', () => {
  it('should be made again as they were, whatever is asked for in whatever order', async () => {
    const plain = createExporter({ population: 60 });
    const segments = ['one', 'two', 'three'];
    const whole = await exported(plain, { segments });
    const wanted = digestOf(whole);
    const sizes = whole.map((files) => [...files.values()][0]?.length ?? 0);
    const [first = 0, second = 0] = sizes;
    const caps = fc.constantFrom(0, 1, first - 1, first, first + second - 1, first + second);
    const turns = fc.array(fc.nat(segments.length - 1), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(caps, turns, async (maxExportBytes, order) => {
        const exporter = createExporter({ population: 60, maxExportBytes });
        const { batchIds } = await exporter.run(await exporter.createDataSet(), { segments });
        const all = await Promise.all(
          order.map(async (turn) => digestOf([await filesOf(exporter, batchIds[turn] ?? '')])),
        );
        expect(all.flat()).toEqual(order.map((turn) => wanted[turn]));
      }),
      { numRuns: 15, seed: 4 },
    );
  });

  it('should be whole when they are fetched in parts between others', async () => {
    const whole = await exported(createExporter({ population: 60 }), { segments: ['one', 'two'] });
    const [wanted = new Uint8Array()] = whole[0]?.values() ?? [];
    const exporter = createExporter({ population: 60, maxExportBytes: wanted.length });
    const { batchIds } = await exporter.run(await exporter.createDataSet(), {
      segments: ['one', 'two'],
    });
    const [one, two] = [
      await exporter.pathOf(batchIds[0] ?? ''),
      await exporter.pathOf(batchIds[1] ?? ''),
    ];
    const parts: Uint8Array[] = [];
    for (let at = 0; at < wanted.length; at += 5000) {
      const { status, bytes } = await exporter.bytes(one, { range: `bytes=${at}-${at + 4999}` });
      expect(status).toBe(206);
      parts.push(bytes);
      await exporter.bytes(two);
    }
    expect(new Uint8Array(Buffer.concat(parts))).toEqual(wanted);
  });
});

/** 80,000 letters that no compression makes smaller, a different one for each number. */
function noise(nth: number): { readonly noise: string } {
  const words = new Uint32Array(15_000);
  let state = nth + 1;
  for (const at of words.keys()) {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
    words[at] = state;
  }
  return { noise: Buffer.from(words.buffer).toString('base64') };
}
