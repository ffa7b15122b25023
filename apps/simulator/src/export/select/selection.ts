import { batchSegments, DEFAULT_STATUSES, namespaceOf } from '../../core/batch-segments.ts';
import type { Instant } from '../../core/clock.ts';
import type { ExportRequest, SegmentChoice } from '../../core/job-facts.ts';
import { parseRfc3339 } from '../../core/rfc3339.ts';
import type { Membership, Population, Profile, Question } from '../../profiles/profile.ts';
import type { XdmStruct } from '../../profiles/xdm.ts';
import { atOnce, inSteps, type Steps } from '../../steps/in-steps.ts';
import { type Between, eventListOf } from './event-list.ts';
import { chosenOf, pathsOf, pruned } from './fields.ts';
import { rowProjection } from './projection.ts';
import { unknownFieldsIn } from './unknown-fields.ts';

/** The facts of a job that decide what it exports. */
export interface SelectingJob {
  readonly request: ExportRequest;
  readonly createdAt: Instant;
  /** Absent: one batch, or one for each of its segments. */
  readonly batchIds?: readonly string[];
  /** The statuses of a segment without statuses; absent: only `realized`. */
  readonly statuses?: readonly string[];
  /** Whether memberships that are `existing` count as `realized` too. */
  readonly realizedHoldsExisting?: boolean;
}

type Schemas = Pick<Population, 'record' | 'event'>;

/** What an export selects, and what its rows contain: pure functions of a profile. */
export interface Selection {
  readonly question: Question;
  readonly columns: XdmStruct;
  /**
   * The profile as it is exported, or undefined if it is not: merged by the policy of the first of the segments
   * that it is in, as that segment's own policy merges it.
   */
  select(profile: Profile): Profile | undefined;
  /** An object with every column's name, undefined for what is absent. */
  row(profile: Profile): Steps<Record<string, unknown>>;
}

const EVER = Number.NEGATIVE_INFINITY;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * What a job selects, or the batch at `index` of a job that has a batch for each segment.
 * As help/segmentation/api/export-jobs.md and its predecessors describe the request (evidence: fields-of-segment).
 * The timestamps of the request are valid RFC 3339; its fields exist, see {@link flawOf}.
 */
export function* selectionOf(
  job: SelectingJob,
  schemas: Schemas,
  index?: number,
): Steps<Selection> {
  const { record, event } = schemas;
  const { fields, additional } = job.request;
  const choice = yield* chosenOf(pathsOf(fields), record);
  const columns = pruned(record, choice);
  const rowOf = rowProjection(record, choice);
  const selected = { question: questionOf(job), select: selectorOf(job, index) };
  if (!additional?.events) {
    return {
      ...selected,
      columns,
      // biome-ignore lint/correctness/useYield: such a row is small.
      *row(profile) {
        return rowOf(profile);
      },
    };
  }

  const eventList = yield* eventListOf(
    event,
    additional.events.fields,
    ingestedBetween(job.request),
  );
  return {
    ...selected,
    columns: { kind: 'struct', fields: { ...columns.fields, eventList: eventList.type } },
    *row(profile) {
      const row = rowOf(profile);
      row['eventList'] = yield* eventList.of(profile);
      return row;
    },
  };
}

/** An error in a request that only the export can detect: a field that the schemas do not have; otherwise undefined. */
export function flawOf(
  request: ExportRequest,
  schemas: Schemas,
): string | undefined | Promise<string | undefined> {
  const { fields = '', additional } = request;
  const length = fields.length + (additional?.events?.fields?.length ?? 0);
  const finding = flawIn(request, schemas);
  return length > MAX_AT_ONCE ? inSteps(finding) : atOnce(finding);
}

/** Fields of this number of characters are checked in less than a millisecond. */
const MAX_AT_ONCE = 10_000;

function* flawIn(request: ExportRequest, { record, event }: Schemas): Steps<string | undefined> {
  const fields = yield* unknownFieldsIn(request.fields, record);
  const events = yield* unknownFieldsIn(request.additional?.events?.fields, event);
  const told = [
    fields && `fields: ${fields}`,
    events && `additionalFields.eventList.fields: ${events}`,
  ];
  return told.filter((one) => one !== undefined).join('. ') || undefined;
}

/** All segments of the job, whatever the batch: a row contains all of its memberships. */
export function questionOf({ request, createdAt }: SelectingJob): Question {
  const segments = new Map<string, Question['segments'][number]>();
  for (const choice of request.filter?.segments ?? []) {
    const segment = { namespace: namespaceOf(choice), id: choice.id };
    segments.set(JSON.stringify(segment), segment);
  }
  return {
    segments: [...segments.values()],
    ...(request.evaluate && { evaluatedAt: createdAt }),
    ...(request.mergePolicy && { mergePolicy: request.mergePolicy }),
  };
}

/**
 * What a job selects of a profile, or for the batch at `index` of a job that has a batch for each segment.
 * The cheap conditions are first: a membership may have to be calculated.
 */
export function selectorOf(job: SelectingJob, index?: number): Selection['select'] {
  const { eventsOnlyToo = false, updatedAfter } = job.request.filter ?? {};
  const after = instantOf(updatedAfter) ?? EVER;
  const qualified = qualifier(job, index);
  return (profile) =>
    (eventsOnlyToo || profile.hasRecord) && profile.updatedAt > after
      ? qualified(profile)
      : undefined;
}

function qualifier(job: SelectingJob, index?: number): Selection['select'] {
  const { request, statuses = DEFAULT_STATUSES, realizedHoldsExisting } = job;
  const all = request.filter?.segments ?? [];
  const inWindow = windowOf(request);
  const counting = (asked: readonly string[]) =>
    realizedHoldsExisting && asked.includes('realized') ? [...asked, 'existing'] : asked;
  if (all.length === 0) {
    return inWindow ? anyMembership(counting(statuses), inWindow) : (profile) => profile;
  }

  const ofBatch = index === undefined ? undefined : batchSegments(job)?.slice(index, index + 1);
  const tests = (ofBatch ?? all).map((choice) =>
    oneMembership(choice, counting(choice.statuses?.length ? choice.statuses : statuses), inWindow),
  );
  const [first] = tests;
  return tests.length === 1 && first ? first : firstOf(tests);
}

/** A plain loop: this runs for every profile, and must not allocate. */
function firstOf(tests: readonly Selection['select'][]): Selection['select'] {
  return (profile) => {
    for (const test of tests) {
      const selected = test(profile);
      if (selected) return selected;
    }
    return undefined;
  };
}

type Window = (at: Instant) => boolean;

/** Both ends are included. Undefined if the request sets neither. */
function windowOf({ filter }: ExportRequest): Window | undefined {
  const from = instantOf(filter?.qualified?.from);
  const to = instantOf(filter?.qualified?.to);
  if (from === undefined && to === undefined) return undefined;
  const earliest = from ?? EVER;
  const latest = to ?? NEVER;
  return (at) => at >= earliest && at <= latest;
}

function oneMembership(
  choice: SegmentChoice,
  statuses: readonly string[],
  inWindow: Window = () => true,
): Selection['select'] {
  const namespace = namespaceOf(choice);
  const { id } = choice;
  return (profile) => {
    const merged = profile.mergedFor(id);
    const membership = merged.membership(namespace, id);
    return membership && counts(membership, statuses, inWindow) ? merged : undefined;
  };
}

/** A qualification time without segments: any segment matches. */
function anyMembership(statuses: readonly string[], inWindow: Window): Selection['select'] {
  return (profile) => {
    for (const membership of profile.memberships()) {
      if (counts(membership, statuses, inWindow)) return profile;
    }
    return undefined;
  };
}

function counts(
  { status, qualifiedAt }: Membership,
  statuses: readonly string[],
  inWindow: Window,
): boolean {
  return inWindow(qualifiedAt) && statuses.includes(status);
}

/** Both ends are excluded. The profiles' own time applies to their events too. */
function ingestedBetween({ filter, additional }: ExportRequest): Between {
  const { after, before } = additional?.events?.ingested ?? {};
  return {
    after: Math.max(
      ...[after, filter?.updatedAfter, filter?.eventsAfter].map((text) => instantOf(text) ?? EVER),
    ),
    before: instantOf(before) ?? NEVER,
  };
}

/** Undefined if the request sets no time. */
function instantOf(text: string | undefined): Instant | undefined {
  return text === undefined ? undefined : parseRfc3339(text);
}
