import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectionOf } from '../../src/export/select/selection.ts';
import { syntheticPopulation } from '../../src/profiles/synthetic/population.ts';
import type { XdmStruct } from '../../src/profiles/xdm.ts';
import { atOnce } from '../../src/steps/in-steps.ts';
import { org } from '../callers/caller.ts';
import { createExporter, type Exporter } from '../callers/exporter.ts';
import { createWitness, sameAs, type Witness } from '../parquet/parquet-witness.ts';
import { selectingJob } from '../parquet/sample-profile.ts';
import { exported, importAll } from './files.ts';
import { knownProfiles, knownRow, knownSchemas } from './known-profiles.ts';

let witness: Witness;
beforeAll(async () => {
  witness = await createWitness();
});
afterAll(() => witness.close());

const everything = {
  filter: { emptyProfiles: true },
  additionalFields: { eventList: {} },
} as const;

describe('the files of an export of everything, as another reader reads them', () => {
  it('should hold all that made-up profiles have, events and segments included', async () => {
    const exporter = createExporter({ population: 300, seed: 'read back' });
    const segments = [{ segmentId: 'one', status: ['realized', 'existing', 'exited'] }];
    const found = await exportedRows(exporter, { ...everything, filter: { segments } });
    const job = selectingJob({
      filter: { segments: [{ id: 'one', statuses: ['realized', 'existing', 'exited'] }] },
      additional: { events: {} },
    });
    const origin = { seed: 'read back', org, sandbox: 'prod' };
    const population = syntheticPopulation({ origin, size: 300 });
    const { question, columns, select, row } = atOnce(selectionOf(job, population));
    const taken = [...population.profiles(question)].flatMap((one) => select(one) ?? []);
    expect(await found(columns)).toEqual(
      taken.map((profile) => sameAs(columns, atOnce(row(profile)))),
    );
    expect(taken.length).toBeGreaterThan(100);
  });

  it('should hold what was imported, joined', async () => {
    const known = knownProfiles(60);
    const exporter = createExporter();
    await importAll(
      exporter,
      known.flatMap(({ lines }) => lines),
    );
    const columns = withEvents(knownSchemas);
    const found = await (await exportedRows(exporter, everything))(columns);
    expect(found).toEqual(known.map((profile) => sameAs(columns, knownRow(profile))));
  });

  it('should hold odd keys, texts, numbers and times as they came', async () => {
    const exporter = createExporter();
    await importAll(exporter, oddRecords);
    const columns = withEvents({ ...knownSchemas, record: oddSchema });
    const found = await (await exportedRows(exporter, everything))(columns);
    expect(found).toEqual(
      oddRecords.map((record, nth) => ({
        ...(sameAs(columns, record) as object),
        identities: oddIdentities[nth],
        eventList: [],
      })),
    );
  });

  it('should have the columns and no rows where nobody is selected', async () => {
    const exporter = createExporter({ population: 0 });
    const [files = new Map()] = await exported(exporter, { body: everything });
    const columns = await witness.ask(files, 'DESCRIBE SELECT * FROM read_parquet(FILES)');
    const { record } = knownSchemas;
    const { _acme, ...others } = record.fields;
    expect(columns.map(({ column_name }) => column_name)).toEqual([
      ...Object.keys(others),
      'eventList',
    ]);
    expect(await witness.ask(files, 'SELECT * FROM read_parquet(FILES)')).toEqual([]);
  });
});

const text = { kind: 'string' } as const;
const oddSchema: XdmStruct = {
  kind: 'struct',
  fields: {
    ...knownSchemas.record.fields,
    _acme: {
      kind: 'struct',
      fields: {
        numbers: { kind: 'list', of: { kind: 'number' } },
        constructor: text,
        'größe mm': { kind: 'integer' },
        deep: { kind: 'list', of: { kind: 'list', of: { kind: 'list', of: text } } },
      },
    },
  },
};

// JSON.parse makes even `__proto__` a key like any other.
const oddMemberships = JSON.parse(`{
  "ups": { "__proto__": { "status": "realized" }, "a.b": { "status": "exited" }, "ß 🙂": { "status": "realized" } },
  "Ünï": { "constructor": { "status": "existing" } }
}`) as object;

const oddRecords: readonly object[] = [
  {
    identityMap: { Ünï: [{ id: 'ä' }], constructor: [{ id: 'b' }, { id: 'c', primary: true }] },
    segmentMembership: oddMemberships,
    person: {
      name: { firstName: '', lastName: '\u0000\n\t"\\\u{1f642}', fullName: 'x'.repeat(70_000) },
    },
    _repo: {
      createDate: new Date('0001-01-01T00:00:00Z'),
      modifyDate: new Date('9999-12-31T23:59:59.999Z'),
    },
    _acme: {
      numbers: [5e-324, -1.7976931348623157e308, 0.1, null, -1],
      'größe mm': -2_147_483_648,
    },
  },
  {
    identityMap: { constructor: [{ id: 'd' }] },
    person: { birthDate: '0001-01-01', birthYear: 0 },
    _repo: { createDate: new Date('1969-12-31T23:59:59.999Z') },
    _acme: {
      numbers: [],
      constructor: '',
      'größe mm': 2_147_483_647,
      deep: [[], [[]], [['', null], null], null],
    },
  },
  {
    identityMap: { nobody: [], Email: [{ id: 'e' }] },
    homeAddress: { lastVerifiedDate: '9999-12-31' },
  },
];

const oddIdentities = [
  [
    ['Ünï', 'ä', null],
    ['constructor', 'b', null],
    ['constructor', 'c', true],
  ],
  [['constructor', 'd', null]],
  [['Email', 'e', null]],
].map((all) => all.map(([code, id, primary]) => ({ id, namespace: { code }, primary })));

function withEvents({ record, event }: typeof knownSchemas): XdmStruct {
  return { kind: 'struct', fields: { ...record.fields, eventList: { kind: 'list', of: event } } };
}

/** Runs an export; its rows are read when it is said what columns they must have. */
async function exportedRows(exporter: Exporter, body: object) {
  const [files = new Map()] = await exported(exporter, { body });
  return async (columns: XdmStruct) => witness.rows(files, columns);
}
