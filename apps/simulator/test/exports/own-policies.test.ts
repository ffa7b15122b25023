import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createExporter, type Exporter, exportPath } from '../callers/exporter.ts';
import { importAll } from './files.ts';

/** What one data set knows of somebody: a name for the data set, and where they are in its eyes. */
interface Known {
  readonly dataSet: string;
  readonly status: Readonly<Record<string, string>>;
}

const dataSets = ['crm', 'web', 'app'];
const segmentIds = ['s1', 's2', 's3'];
const statuses = ['realized', 'existing', 'exited'];

const known: fc.Arbitrary<Known> = fc.record({
  dataSet: fc.constantFrom(...dataSets),
  status: fc.dictionary(fc.constantFrom(...segmentIds), fc.constantFrom(...statuses)),
});
const people = fc.array(
  fc.uniqueArray(known, { minLength: 1, selector: ({ dataSet }) => dataSet }),
  { minLength: 1, maxLength: 8 },
);
const order = fc.shuffledSubarray(dataSets, { minLength: dataSets.length });
/** Which data sets the policy of a segment trusts, the most trusted first; not every segment has one. */
const orders = fc.dictionary(fc.constantFrom(...segmentIds), order);
const asked = fc.record({
  segments: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom(...segmentIds),
      status: fc.subarray(statuses, { minLength: 1 }),
    }),
    { minLength: 1, selector: ({ id }) => id },
  ),
  perSegment: fc.boolean(),
});

it("should merge by each segment's own policy, in files, counts and rows alike", async () => {
  const exporter = createExporter({ pace: 'instant' });
  let [mixed, nth] = [0, 0];
  await fc.assert(
    fc.asyncProperty(people, orders, asked, async (all, trusts, { segments, perSegment }) => {
      nth += 1;
      const sandbox = exporter.as({ 'x-sandbox-name': `dev-${nth}` });
      const mergePolicies = Object.entries(trusts).map(([id, trusted]) => ({
        id: `of-${id}`,
        segments: [id],
        attributeMerge: { type: 'dataSetPrecedence', order: trusted },
      }));
      await sandbox.call('PUT', '/_sim/merge-policies', { body: { mergePolicies } });
      await importAll(sandbox, all.flatMap(linesOf));

      const wanted = (perSegment ? segments.map((one) => [one]) : [segments]).map((some) =>
        all.flatMap((person, at) => wordOf(person, at, { trusts, segments: some })),
      );
      const dataSet = await sandbox.createDataSet();
      const { id, batchIds } = await sandbox.order(dataSet, {
        ...(perSegment && { segments: [] }),
        body: {
          fields: 'identityMap,preferredLanguage',
          filter: { segments: segments.map((one) => ({ ...one, segmentId: one.id })) },
        },
      });
      expect(await Promise.all(batchIds.map((batch) => rowsOf(sandbox, batch)))).toEqual(wanted);

      const rows = wanted.flat();
      const { metrics } = await sandbox.job(id);
      expect(metrics).toMatchObject({
        totalExportedProfileCounter: rows.length,
        exportedProfileByNamespaceCounter: namespacesIn(rows),
      });
      for (const [at, batch] of batchIds.entries()) {
        const records = wanted[at]?.length;
        expect((await sandbox.batch(batch))?.metrics?.recordsWritten).toBe(records);
        expect((await sandbox.files(batch)).data[0]?.records).toBe(String(records));
      }
      const { data } = (await sandbox.get(`${exportPath}/datasets/${dataSet}/preview`)).json<{
        data: readonly { preferredLanguage: string }[];
      }>();
      expect(data.map(({ preferredLanguage }) => preferredLanguage)).toEqual(
        rows.map(({ word }) => word),
      );
      if (new Set(Object.values(trusts).map(([first]) => first)).size > 1) mixed += rows.length;
    }),
    { numRuns: 120, seed: 7 },
  );
  expect(mixed).toBeGreaterThan(50);
}, 60_000);

type Sandbox = ReturnType<Exporter['as']>;

/** Who a row is of, and whose word it shows. */
interface Row {
  readonly name: string;
  readonly word: string;
  readonly namespaces: readonly string[];
}

async function rowsOf(sandbox: Sandbox, batch: string): Promise<Row[]> {
  const { rows } = (await sandbox.get(`/_sim/batches/${batch}/rows`)).json<{
    rows: readonly {
      identityMap: Record<string, readonly { id: string }[]>;
      preferredLanguage: string;
    }[];
  }>();
  return rows.map(({ identityMap, preferredLanguage: word }) => ({
    name: identityMap['Email']?.[0]?.id ?? '',
    word,
    namespaces: Object.keys(identityMap).sort(),
  }));
}

function linesOf(person: readonly Known[], at: number): object[] {
  return person.map(({ dataSet, status }, day) => ({
    record: {
      identityMap: { Email: [{ id: `p${at}` }], [dataSet]: [{ id: '1' }] },
      preferredLanguage: dataSet,
      segmentMembership: {
        ups: Object.fromEntries(Object.entries(status).map(([id, one]) => [id, { status: one }])),
      },
    },
    dataSetId: dataSet,
    ingestedAt: `2024-01-0${day + 1}T00:00:00Z`,
  }));
}

/** The row that somebody gives: of the first segment that they are in, in the eyes of its own policy. */
function wordOf(
  person: readonly Known[],
  at: number,
  {
    trusts,
    segments,
  }: {
    readonly trusts: Readonly<Record<string, readonly string[]>>;
    readonly segments: readonly { readonly id: string; readonly status: readonly string[] }[];
  },
): Row[] {
  for (const { id, status } of segments) {
    // Without a policy of its own, the newest word counts.
    const rankOf = ({ dataSet }: Known) =>
      trusts[id]?.indexOf(dataSet) ?? -person.findIndex((one) => one.dataSet === dataSet);
    const trusted = person.toSorted((a, b) => rankOf(a) - rankOf(b));
    const found = trusted.find((one) => one.status[id] !== undefined)?.status[id];
    const isThere = found !== undefined && (status.includes(found) || isNow(found, status));
    if (!isThere) continue;
    const namespaces = ['Email', ...person.map(({ dataSet }) => dataSet)].sort();
    return [{ name: `p${at}`, word: trusted[0]?.dataSet ?? '', namespaces }];
  }
  return [];
}

/** Who has stayed in a segment is realized in it. */
const isNow = (found: string, status: readonly string[]) =>
  found === 'existing' && status.includes('realized');

function namespacesIn(rows: readonly Row[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of rows.flatMap(({ namespaces }) => namespaces)) {
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
