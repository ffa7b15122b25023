import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Population, Profile } from '../../src/profiles/profile.ts';
import type { XdmStruct, XdmType } from '../../src/profiles/xdm.ts';
import type { Witness } from '../parquet/parquet-witness.ts';
import type { AskedSegment, Targets } from './asks.ts';
import { type KnownProfile, knownSchemas } from './known-profiles.ts';
import { sqlType } from './sql.ts';

type Row = Readonly<Record<string, unknown>>;

/** All that is to be known of profiles, to be asked in SQL. */
export interface Tables {
  readonly profile: readonly Row[];
  readonly membership: readonly Row[];
  readonly event: readonly Row[];
  readonly record: XdmStruct;
  readonly eventFields: XdmStruct;
}

/**
 * Of made-up profiles. `standing` are the segments that every row shows, `others` those that it shows where a
 * request names them; `evaluatedAt` is when somebody who is due enters.
 */
export function syntheticTables(
  population: Population,
  {
    standing,
    others,
    evaluatedAt,
  }: {
    readonly standing: readonly AskedSegment[];
    readonly others: readonly AskedSegment[];
    readonly evaluatedAt: number;
  },
): Tables {
  const segments = [...standing, ...others].map(({ namespace = 'ups', id }, place) => ({
    namespace,
    id,
    place,
    standing: place < standing.length,
  }));
  const profiles = [...population.profiles({ segments })];
  const evaluated = [...population.profiles({ segments, evaluatedAt })];
  const { record, event } = population;
  return {
    record,
    eventFields: event,
    profile: profiles.map((profile, ix) => ({
      ix,
      has_record: profile.hasRecord,
      updated_at: profile.updatedAt,
      ...valuesOf(profile, record),
    })),
    event: profiles.flatMap((profile, ix) =>
      profile.events().map((one, nth) => ({
        ix,
        nth,
        ingested_at: one.ingestedAt,
        ...valuesOf(one, event),
      })),
    ),
    membership: profiles.flatMap((profile, ix) =>
      segments.flatMap((segment) => {
        const known = profile.membership(segment.namespace, segment.id);
        const one = known ?? evaluated[ix]?.membership(segment.namespace, segment.id);
        if (!one) return [];
        return [
          { ix, ...segment, status: one.status, qualified: new Date(one.qualifiedAt), due: !known },
        ];
      }),
    ),
  };
}

function valuesOf(source: Pick<Profile, 'field'>, { fields }: XdmStruct): Row {
  const names = Object.keys(fields).filter((name) => name !== 'segmentMembership');
  return Object.fromEntries(names.map((name) => [name, source.field(name)]));
}

/** Nobody knows how imported segments are defined, so that nobody is due. */
export function knownTables(profiles: readonly KnownProfile[]): Tables {
  return {
    record: knownSchemas.record,
    eventFields: knownSchemas.event,
    profile: profiles.map(({ hasRecord, updatedAt, fields }, ix) => ({
      ix,
      has_record: hasRecord,
      updated_at: updatedAt,
      ...fields,
    })),
    event: profiles.flatMap(({ events }, ix) =>
      events.map(({ ingestedAt, fields }, nth) => ({
        ix,
        nth,
        ingested_at: ingestedAt,
        ...fields,
      })),
    ),
    membership: profiles.flatMap(({ memberships }, ix) =>
      memberships.map(({ lastQualificationTime, ...membership }, place) => ({
        ix,
        place,
        standing: true,
        due: false,
        ...membership,
        qualified: lastQualificationTime,
      })),
    ),
  };
}

/** What requests are to hit. */
export function targetsOf(tables: Tables, segments: readonly AskedSegment[]): Targets {
  const instants = (rows: readonly Row[], name: string) =>
    rows.flatMap((row) =>
      row[name] === undefined ? [] : [new Date(row[name] as number).getTime()],
    );
  const ids = segments.map(({ id }) => id);
  return {
    record: tables.record,
    event: tables.eventFields,
    keys: [...ids, 'ups', 'UPS', 'aam', 'Email', 'email', 'ECID', 'crmId', 'prop1', 'nobody'],
    segments,
    qualified: instants(tables.membership, 'qualified'),
    updated: instants(tables.profile, 'updated_at'),
    ingested: instants(tables.event, 'ingested_at'),
  };
}

/** Writes the tables once, with the type of every column said. */
export async function load(witness: Witness, tables: Tables): Promise<void> {
  const { record, eventFields } = tables;
  const { segmentMembership: _, ...columns } = record.fields;
  await loadTable(witness, 'profile', tables.profile, {
    ix: 'INTEGER',
    has_record: 'BOOLEAN',
    updated_at: 'BIGINT',
    ...typesOf(columns),
  });
  await loadTable(witness, 'event', tables.event, {
    ix: 'INTEGER',
    nth: 'INTEGER',
    ingested_at: 'BIGINT',
    ...typesOf(eventFields.fields),
  });
  await loadTable(witness, 'membership', tables.membership, {
    ix: 'INTEGER',
    place: 'INTEGER',
    namespace: 'VARCHAR',
    id: 'VARCHAR',
    status: 'VARCHAR',
    qualified: 'TIMESTAMP WITH TIME ZONE',
    standing: 'BOOLEAN',
    due: 'BOOLEAN',
  });
}

function typesOf(fields: Readonly<Record<string, XdmType>>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, sqlType(type)]));
}

async function loadTable(
  witness: Witness,
  name: string,
  rows: readonly Row[],
  types: Readonly<Record<string, string>>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'aep-sim-tables-'));
  try {
    const file = join(folder, `${name}.ndjson`);
    await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const columns = Object.entries(types).map(
      ([column, type]) => `'${column}': '${type.replaceAll("'", "''")}'`,
    );
    await witness.query(`CREATE TABLE ${name} AS SELECT * FROM
      read_json('${file}', format = 'newline_delimited', columns = {${columns.join(', ')}})`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
