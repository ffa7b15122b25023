import type { XdmStruct, XdmType } from '../../src/profiles/xdm.ts';
import type { Ask, AskedSegment } from './asks.ts';

/** What an edition's document says of the statuses of segments. */
export interface EditionStatuses {
  /** Those of a segment that names none. */
  readonly statuses: readonly string[];
  /** "`realized`, which represents all profiles that are in the segment at the time." */
  readonly isNow: boolean;
}

/**
 * The question that an export asks, in DuckDB's SQL, written from the words of
 * help/segmentation/api/export-jobs.md and its predecessors. Its tables are those of `export.tables.ts`.
 */
export function askedInSql(
  ask: Ask,
  schemas: { readonly record: XdmStruct; readonly event: XdmStruct },
  { segment, ...edition }: EditionStatuses & { readonly segment?: AskedSegment },
): string {
  const wanted = segment ? [segment] : ask.segments;
  const columns = columnsOf(schemas.record, ask.paths, (name) =>
    name === 'segmentMembership' ? 'm.shown' : `p."${name}"`,
  );
  if (ask.events) columns.push('coalesce(e.happened, []) AS "eventList"');
  return `
    SELECT ${columns.join(',\n')}
    FROM profile p
    ${isShown(ask, 'segmentMembership') ? `LEFT JOIN (${membershipColumn(ask)}) m USING (ix)` : ''}
    ${ask.events ? `LEFT JOIN (${eventColumn(ask, schemas.event)}) e USING (ix)` : ''}
    WHERE ${conditions(ask, wanted, edition).join('\n AND ')}
    ORDER BY p.ix`;
}

const isShown = ({ paths }: Ask, name: string) => !paths || paths.some(([first]) => first === name);

function conditions(
  ask: Ask,
  wanted: readonly AskedSegment[] | undefined,
  edition: EditionStatuses,
): string[] {
  const all = ['true'];
  // "Profiles without profile records are called emptyProfiles; to export them as well, set it to true."
  if (ask.emptyProfiles !== true) all.push('p.has_record');
  // "All merged profiles where the merged updated timestamp is greater than the given timestamp."
  if (ask.updatedAfter) all.push(`p.updated_at > ${ask.updatedAfter.at}`);
  const isBounded = ask.qualifiedFrom ?? ask.qualifiedTo;
  // "If the segments are left out, all data of all profiles is exported."
  if (!wanted?.length && !isBounded) return all;
  const rules = [visible(ask), ...qualified(ask)];
  if (wanted?.length) {
    rules.push(`(${wanted.map((one) => isSegment(one, edition)).join(' OR ')})`);
  } else {
    rules.push(`s.standing AND ${isStatus(edition.statuses, edition)}`);
  }
  all.push(`p.ix IN (SELECT ix FROM membership s JOIN profile q USING (ix)
      WHERE ${rules.join(' AND ')})`);
  return all;
}

/** "Start and end time of the segment qualification, for a given status"; our choice is that both belong to it. */
function qualified({ qualifiedFrom, qualifiedTo }: Ask): string[] {
  // Where the data do not say when somebody qualified, it was at the profile's update.
  const at = 'coalesce(epoch_ms(s.qualified), q.updated_at)';
  return [
    ...(qualifiedFrom ? [`${at} >= ${qualifiedFrom.at}`] : []),
    ...(qualifiedTo ? [`${at} <= ${qualifiedTo.at}`] : []),
  ];
}

/** "A status filter for the segment id"; an empty one asks for nothing in particular. */
function isSegment({ id, namespace, status }: AskedSegment, edition: EditionStatuses): string {
  const wanted = status?.length ? status : edition.statuses;
  return `(lower(s.namespace) = lower('${namespace || 'ups'}') AND s.id = '${id}'
      AND ${isStatus(wanted, edition)})`;
}

/** In the segment now is who has entered it and who has stayed in it. */
function isStatus(wanted: readonly string[], { isNow }: EditionStatuses): string {
  const status = isNow ? "CASE s.status WHEN 'existing' THEN 'realized' ELSE s.status END" : 'NULL';
  return `(s.status IN (${texts(wanted)}) OR ${status} IN (${texts(wanted)}))`;
}

/** Who is due enters where the job itself evaluates the segments. */
function visible({ evaluate }: Ask): string {
  return evaluate ? 'true' : 'NOT s.due';
}

/** A row keeps all of its memberships: of the segments that are there anyway, and of those that the job names. */
function membershipColumn(ask: Ask): string {
  const named = (ask.segments ?? []).map(
    ({ id, namespace }) =>
      `(lower(s.namespace) = lower('${namespace || 'ups'}') AND s.id = '${id}')`,
  );
  return `
    SELECT ix, map(list(namespace ORDER BY first), list(segments ORDER BY first)) AS shown
    FROM (SELECT ix, namespace, min(place) AS first,
        map(list(id ORDER BY place), list({'status': status, 'lastQualificationTime': qualified}
          ORDER BY place)) AS segments
      FROM membership s
      WHERE ${visible(ask)} AND (${['s.standing', ...named].join(' OR ')})
      GROUP BY ix, namespace)
    GROUP BY ix`;
}

/** "This is not the time of the event itself, but the time of ingestion": after the one, before the other. */
function eventColumn({ events, updatedAfter }: Ask, schema: XdmStruct): string {
  const rules = ['true'];
  if (events?.after) rules.push(`e.ingested_at > ${events.after.at}`);
  if (events?.before) rules.push(`e.ingested_at < ${events.before.at}`);
  // "For events: all events ingested after this timestamp are exported."
  if (updatedAfter) rules.push(`e.ingested_at > ${updatedAfter.at}`);
  const row = columnsOf(schema, events?.paths, (name) => `e."${name}"`, structField);
  return `
    SELECT ix, list(shown) AS happened
    FROM (SELECT ix, {${row.join(', ')}} AS shown FROM event e
      WHERE ${rules.join(' AND ')} ORDER BY e."timestamp", nth)
    GROUP BY ix`;
}

const structField = (name: string, value: string) => `'${name}': ${value}`;

/** "If it is left blank, all fields are exported." */
function columnsOf(
  { fields }: XdmStruct,
  paths: readonly (readonly string[])[] | undefined,
  source: (name: string) => string,
  shown = (name: string, value: string) => `${value} AS "${name}"`,
): string[] {
  return Object.entries(fields).flatMap(([name, type]) => {
    const wants = paths?.filter(([first]) => first === name).map(([, ...rest]) => ({ rest }));
    if (wants?.length === 0) return [];
    const anyCase = name === 'identityMap' || name === 'segmentMembership';
    return [
      shown(name, wants ? partOf(source(name), type, wants, { depth: 0, anyCase }) : source(name)),
    ];
  });
}

/** What is left of a path, and the condition under which it leads here. */
interface Want {
  readonly rest: readonly string[];
  readonly when?: string;
}

/** How many lambdas are around a value, and whether its keys are compared without case. */
interface At {
  readonly depth: number;
  readonly anyCase?: boolean;
}

/** The part of a value that paths lead to, of the type that all of them leave of it. */
function partOf(value: string, type: XdmType, wants: readonly Want[], at: At): string {
  const here = wants.filter(({ rest }) => rest.length === 0);
  if (here.length === 0) return below(value, type, wants, at);
  if (here.some(({ when }) => !when)) return value;
  const deeper = wants.filter(({ rest }) => rest.length > 0);
  const otherwise = deeper.length > 0 ? below(value, type, deeper, at) : 'NULL';
  return `CASE WHEN ${here.map(({ when }) => when).join(' OR ')} THEN ${value}
      ELSE CAST(${otherwise} AS ${sqlType(type)}) END`;
}

function below(value: string, type: XdmType, wants: readonly Want[], at: At): string {
  const { depth } = at;
  switch (type.kind) {
    case 'list': {
      const part = partOf(`x${depth}`, type.of, wants, { depth: depth + 1 });
      return `list_transform(${value}, lambda x${depth}: ${part})`;
    }
    case 'map':
      return byKey(value, type.of, wants, at);
    case 'struct': {
      const parts = Object.entries(type.fields).flatMap(([name, of]) => {
        const next = wants.filter(({ rest }) => rest[0] === name).map(stepped);
        return next.length > 0
          ? [structField(name, partOf(`${value}['${name}']`, of, next, { depth }))]
          : [];
      });
      return `CASE WHEN ${value} IS NOT NULL THEN {${parts.join(', ')}} END`;
    }
    default:
      throw new Error(`a path leads into a ${type.kind}`);
  }
}

function byKey(value: string, of: XdmType, wants: readonly Want[], { depth, anyCase }: At): string {
  const entry = `e${depth}`;
  const isKey = ({ rest: [key = ''], when }: Want): string => {
    const same = anyCase
      ? `lower(${entry}.key) = '${key.toLowerCase()}'`
      : `${entry}.key = '${key}'`;
    return when ? `(${same} AND (${when}))` : same;
  };
  const next = wants.map((want) => ({ ...stepped(want), when: isKey(want) }));
  return `map_from_entries(list_transform(
      list_filter(map_entries(${value}), lambda ${entry}: ${wants.map(isKey).join(' OR ')}),
      lambda ${entry}: {'k': ${entry}.key, 'v': ${partOf(`${entry}.value`, of, next, { depth: depth + 1 })}}))`;
}

const stepped = ({ rest: [, ...rest], when }: Want): Want => ({ rest, ...(when && { when }) });

const scalars = {
  string: 'VARCHAR',
  boolean: 'BOOLEAN',
  integer: 'INTEGER',
  number: 'DOUBLE',
  timestamp: 'TIMESTAMP WITH TIME ZONE',
  date: 'DATE',
};

export function sqlType(type: XdmType): string {
  switch (type.kind) {
    case 'list':
      return `${sqlType(type.of)}[]`;
    case 'map':
      return `MAP(VARCHAR, ${sqlType(type.of)})`;
    case 'struct': {
      const fields = Object.entries(type.fields).map(([name, of]) => `"${name}" ${sqlType(of)}`);
      return `STRUCT(${fields.join(', ')})`;
    }
    default:
      return scalars[type.kind];
  }
}

function texts(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(', ');
}
