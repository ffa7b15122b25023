import fc from 'fast-check';
import type { XdmStruct, XdmType } from '../../src/profiles/xdm.ts';

/** A time, and a way to write it. */
export interface AskedTime {
  readonly at: number;
  readonly text: string;
}

export interface AskedSegment {
  readonly id: string;
  readonly namespace?: string;
  readonly status?: readonly string[];
}

type Paths = readonly (readonly string[])[];

/** What a generated request asks for. Absent paths stand for all fields. */
export interface Ask {
  readonly segments?: readonly AskedSegment[] | undefined;
  readonly qualifiedFrom?: AskedTime | undefined;
  readonly qualifiedTo?: AskedTime | undefined;
  readonly updatedAfter?: AskedTime | undefined;
  readonly emptyProfiles?: boolean | undefined;
  readonly evaluate?: boolean | undefined;
  readonly perSegment?: boolean | undefined;
  readonly paths?: Paths | undefined;
  readonly events?:
    | {
        readonly paths?: Paths | undefined;
        readonly after?: AskedTime | undefined;
        readonly before?: AskedTime | undefined;
      }
    | undefined;
  /** How the fields are written: what stands between the paths, and what stands for all. */
  readonly comma: string;
  readonly blank: string;
}

/** What is in the data, so that requests hit it. */
export interface Targets {
  readonly record: XdmStruct;
  readonly event: XdmStruct;
  /** Keys that a path may name at each map; a wrong one is as good as any. */
  readonly keys: readonly string[];
  readonly segments: readonly AskedSegment[];
  readonly qualified: readonly number[];
  readonly updated: readonly number[];
  readonly ingested: readonly number[];
}

export function asksOf(targets: Targets): fc.Arbitrary<Ask> {
  const { record, event, keys } = targets;
  const events = fc.record({
    paths: mostly(pathsOf(event, keys)),
    after: seldom(nearly(targets.ingested)),
    before: seldom(nearly(targets.ingested)),
  });
  return fc
    .record({
      segments: often(fc.array(segmentOf(targets.segments), { maxLength: 3 })),
      qualifiedFrom: seldom(nearly(targets.qualified)),
      qualifiedTo: seldom(nearly(targets.qualified)),
      updatedAfter: seldom(nearly([...targets.updated, ...targets.ingested])),
      emptyProfiles: often(fc.boolean()),
      evaluate: often(fc.boolean()),
      perSegment: seldom(fc.boolean()),
      paths: mostly(pathsOf(record, keys)),
      events: seldom(events.map(inOrder('after', 'before'))),
      comma: fc.constantFrom(',', ', ', ' ,', ',,', ' , '),
      blank: fc.constantFrom('', ' ', ' , ', 'string'),
    })
    .map(inOrder('qualifiedFrom', 'qualifiedTo'));
}

/** All fields cost the most to compare. */
const mostly = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 12 });
const often = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 5 });
const seldom = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

/** A range that ends before it starts is refused, and so asks for nothing. */
function inOrder<K extends string>(from: K, to: K) {
  return <T extends { readonly [key in K]?: AskedTime | undefined }>(asked: T): T => {
    const [first, last] = [asked[from], asked[to]];
    return first && last && first.at > last.at ? { ...asked, [from]: last, [to]: first } : asked;
  };
}

/** At, just before and just after instants of the data, in all the forms of RFC 3339. */
function nearly(instants: readonly number[]): fc.Arbitrary<AskedTime> {
  return fc
    .record({
      near: fc.constantFrom(...instants),
      by: fc.constantFrom(-1, 0, 0, 1),
      offset: fc.constantFrom(0, 0, -420, 330),
    })
    .map(({ near, by, offset }) => ({ at: near + by, text: timeText(near + by, offset) }));
}

function timeText(at: number, offset: number): string {
  const local = new Date(at + offset * 60_000).toISOString();
  if (offset === 0) return local;
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${local.slice(0, -1)}${offset < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`;
}

function segmentOf(known: readonly AskedSegment[]): fc.Arbitrary<AskedSegment> {
  const status = fc.uniqueArray(fc.constantFrom('realized', 'existing', 'exited'));
  return fc
    .record({ one: fc.constantFrom(...known), upper: fc.boolean(), status: seldom(status) })
    .map(({ one: { id, namespace }, upper, status }) => ({
      id,
      ...(namespace !== undefined && { namespace: upper ? namespace.toUpperCase() : namespace }),
      ...(status && { status }),
    }));
}

/** Of any depth; the same ones again, and children of what is named already. Half lead through lists and maps. */
function pathsOf(schema: XdmStruct, keys: readonly string[]): fc.Arbitrary<Paths> {
  const odd = Object.entries(schema.fields).filter(([, type]) => holdsSeveral(type));
  const path = fc.oneof(
    pathIn(schema, keys),
    pathIn({ kind: 'struct', fields: Object.fromEntries(odd) }, keys),
  );
  return fc.array(
    path.filter((steps) => steps.length > 0),
    { minLength: 1, maxLength: 4 },
  );
}

function holdsSeveral(type: XdmType): boolean {
  if (type.kind === 'list' || type.kind === 'map') return true;
  return type.kind === 'struct' && Object.values(type.fields).some(holdsSeveral);
}

function pathIn(type: XdmType, keys: readonly string[]): fc.Arbitrary<readonly string[]> {
  const here = fc.constant<readonly string[]>([]);
  const into = (name: fc.Arbitrary<string>, of: XdmType) =>
    fc.tuple(name, pathIn(of, keys)).map(([step, rest]) => [step, ...rest]);
  switch (type.kind) {
    case 'list':
      return pathIn(type.of, keys);
    case 'map':
      return fc.oneof(here, {
        arbitrary: into(fc.constantFrom(...keys), type.of),
        weight: 3,
      });
    case 'struct':
      return fc.oneof(
        here,
        ...Object.entries(type.fields).map(([name, of]) => into(fc.constant(name), of)),
      );
    default:
      return here;
  }
}

/** The request as it goes over the wire. */
export function requestOf(ask: Ask, datasetId: string): object {
  const { segments, qualifiedFrom, qualifiedTo, updatedAfter, events, comma, blank } = ask;
  const written = (paths: Paths | undefined) =>
    paths ? paths.map((path) => path.join('.')).join(comma) : blank;
  return {
    // Blank and absent are the same; the blank is longer to write.
    ...((ask.paths ?? blank !== '') && { fields: written(ask.paths) }),
    filter: {
      ...(segments && {
        segments: segments.map(({ id, namespace, status }) => ({
          segmentId: id,
          ...(namespace !== undefined && { segmentNs: namespace }),
          ...(status && { status }),
        })),
      }),
      segmentQualificationTime: {
        ...(qualifiedFrom && { startTime: qualifiedFrom.text }),
        ...(qualifiedTo && { endTime: qualifiedTo.text }),
      },
      ...(updatedAfter && { fromIngestTimestamp: updatedAfter.text }),
      ...(ask.emptyProfiles !== undefined && { emptyProfiles: ask.emptyProfiles }),
    },
    ...(events && {
      additionalFields: {
        eventList: {
          ...((events.paths ?? blank !== '') && { fields: written(events.paths) }),
          filter: {
            ...(events.after && { fromIngestTimestamp: events.after.text }),
            ...(events.before && { toIngestTimestamp: events.before.text }),
          },
        },
      },
    }),
    destination: {
      datasetId,
      ...(ask.perSegment !== undefined && { segmentPerBatch: ask.perSegment }),
    },
    schema: { name: '_xdm.context.profile' },
    ...(ask.evaluate !== undefined && { evaluationInfo: { segmentation: ask.evaluate } }),
  };
}
