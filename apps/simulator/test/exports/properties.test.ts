import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createExporter, type Exporter, type Order, type Ordered } from '../callers/exporter.ts';
import { createWitness, type Witness } from '../parquet/parquet-witness.ts';
import { digestOf, exported, filesOf, importAll } from './files.ts';
import { knownProfiles } from './known-profiles.ts';

let witness: Witness;
beforeAll(async () => {
  witness = await createWitness();
});
afterAll(() => witness.close());

const segment = fc.record(
  {
    segmentId: fc.constantFrom('one', 'two', 'three'),
    segmentNs: fc.constantFrom('ups', 'AAM'),
    status: fc.uniqueArray(fc.constantFrom('realized', 'existing', 'exited')),
  },
  { requiredKeys: ['segmentId'] },
);
const request = fc.record({
  segments: fc.array(segment, { minLength: 1, maxLength: 4 }),
  fields: fc.constantFrom('identityMap', 'identityMap,person.name,segmentMembership', ''),
  emptyProfiles: fc.boolean(),
  events: fc.boolean(),
});
type Request = typeof request extends fc.Arbitrary<infer T> ? T : never;

const kinds = ['made-up', 'imported'] as const;

async function exporterOf(kind: (typeof kinds)[number]): Promise<Exporter> {
  const exporter = createExporter({ population: 120, pace: 'instant' });
  if (kind === 'imported') {
    await importAll(
      exporter,
      knownProfiles(80).flatMap(({ lines }) => lines),
    );
  }
  return exporter;
}

describe.each(kinds)('the batches of an export of %s profiles', (kind) => {
  it('should hold together, a batch for each segment, the rows of a single one', async () => {
    const exporter = await exporterOf(kind);
    await fc.assert(
      fc.asyncProperty(request, async (asked) => {
        const apart = await rowsOf(exporter, orderOf(asked, true));
        const [whole = [], ...others] = await rowsOf(exporter, orderOf(asked, false));
        expect(others).toEqual([]);
        expect(apart).toHaveLength(new Set(asked.segments.map(nameOf)).size);
        const ofOne = new Map(whole.map((row) => [keyOf(row), row]));
        expect(ofOne.size).toBe(whole.length);
        for (const rows of apart) {
          expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
          for (const row of rows) expect(row).toBe(ofOne.get(keyOf(row)));
        }
        expect(new Set(apart.flat().map(keyOf))).toEqual(new Set(ofOne.keys()));
      }),
      { numRuns: 20, seed: 4 },
    );
  });

  it('should be counted as they are: in all, by namespace, by batch and by file', async () => {
    const exporter = await exporterOf(kind);
    const scripts = fc.constantFrom('succeeds', 'partly-fails');
    await fc.assert(
      fc.asyncProperty(request, fc.boolean(), scripts, async (asked, perSegment, script) => {
        const dataSet = await exporter.createDataSet();
        const ordered = await exporter.order(dataSet, {
          script,
          ...orderOf(asked, perSegment),
        });
        await expectCounted(exporter, ordered, script);
      }),
      { numRuns: 20, seed: 4 },
    );
  });

  it('should be the same bytes, again and elsewhere', async () => {
    const segments: Request['segments'] = [{ segmentId: 'one' }, { segmentId: 'two' }];
    const order = orderOf({ segments, emptyProfiles: true, fields: '', events: true }, true);
    const exporters = [await exporterOf(kind), await exporterOf(kind)];
    const made = await Promise.all(exporters.map((one) => exported(one, order)));
    const [one = [], other] = made.map(digestOf);
    expect(other).toEqual(one);
    const [again] = exporters;
    await again?.call('POST', '/_sim/reset');
    if (kind === 'imported' && again) {
      await importAll(
        again,
        knownProfiles(80).flatMap(({ lines }) => lines),
      );
    }
    expect(digestOf(await exported(again ?? createExporter(), order))).toEqual(one);
    expect(one.join('').length).toBeGreaterThan(5000);
  });
});

/** The rows of each batch, as JSON. */
async function rowsOf(exporter: Exporter, order: Order): Promise<string[][]> {
  const batches: string[][] = [];
  for (const files of await exported(exporter, order)) {
    const rows = await witness.ask(files, 'SELECT to_json(t) AS row FROM read_parquet(FILES) t');
    batches.push(rows.map(({ row }) => String(row)));
  }
  return batches;
}

/** One batch is what is named alike. */
const nameOf = ({ segmentId, segmentNs = 'ups', status }: Request['segments'][number]) =>
  `${segmentNs} ${segmentId} ${status?.toSorted().join() || 'realized'}`;

/** Nobody shares all of their identities. */
function keyOf(row: string): string {
  return JSON.stringify((JSON.parse(row) as { identityMap: object }).identityMap);
}

function orderOf({ segments, fields, emptyProfiles, events }: Request, perSegment: boolean): Order {
  return {
    ...(perSegment && { segments: segments.map(({ segmentId }) => segmentId) }),
    body: {
      fields,
      filter: { segments, emptyProfiles },
      ...(events && { additionalFields: { eventList: { fields: '_id' } } }),
    },
  };
}

/** What is counted of a job, recounted from the rows of its files. */
async function expectCounted(
  exporter: Exporter,
  { id, batchIds }: Ordered,
  script: string,
): Promise<void> {
  let total = 0;
  const byNamespace: Record<string, number> = {};
  for (const [index, batchId] of batchIds.entries()) {
    const batch = await exporter.batch(batchId);
    if (script === 'partly-fails' && index % 2 === 1) {
      expect(batch?.status).toBe('failed');
      expect(batch?.metrics?.recordsWritten).toBeUndefined();
      continue;
    }
    total += await recount(exporter, batchId, byNamespace);
  }
  const { metrics } = (await exporter.job(id)) as unknown as { metrics: object };
  expect(metrics).toMatchObject({ totalExportedProfileCounter: total });
  expect(metrics).toHaveProperty('exportedProfileByNamespaceCounter', byNamespace);
}

/** Counts a batch's rows, and adds those that have identities in each namespace. */
async function recount(
  exporter: Exporter,
  batchId: string,
  byNamespace: Record<string, number>,
): Promise<number> {
  const files = await filesOf(exporter, batchId);
  const counted = await witness.ask(
    files,
    `SELECT '' AS name, count(*)::INTEGER AS rows FROM read_parquet(FILES)
      UNION ALL SELECT name, count(*)::INTEGER FROM (
        SELECT unnest(map_keys(identityMap)) AS name, unnest(map_values(identityMap)) AS ids
        FROM read_parquet(FILES)) WHERE len(ids) > 0 GROUP BY name`,
  );
  for (const { name, rows } of counted) {
    if (name !== '') byNamespace[String(name)] = (byNamespace[String(name)] ?? 0) + Number(rows);
  }
  const rows = Number(counted.find(({ name }) => name === '')?.['rows']);
  const batch = await exporter.batch(batchId);
  expect(batch?.metrics).toMatchObject({
    recordsRead: rows,
    recordsWritten: rows,
    recordsFailed: 0,
  });
  const listed = await exporter.files(batchId);
  expect(listed.data.reduce((sum, { records }) => sum + Number(records), 0)).toBe(rows);
  return rows;
}
