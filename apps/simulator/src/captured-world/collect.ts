import type { AnyExportJob } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/any';
import type { Captured } from '../check/captured.ts';
import { payloadOf } from '../check/payload.ts';
import { isObject } from '../core/is-object.ts';

type Keys = Readonly<Record<string, unknown>>;

/** What was seen of one job: each answer that shows it, and the request that created it, if that was captured. */
export interface SeenJob {
  readonly views: AnyExportJob[];
  request?: Keys;
}

export interface Seen {
  readonly jobs: Map<number, SeenJob>;
  /** By id, as Catalog shows them or as they were asked for. */
  readonly dataSets: Map<string, Keys>;
  /** What was left out, in sentences. */
  readonly notes: string[];
}

/** Sorts what was captured by the job or data set that it is of. */
export function collected(captured: readonly Captured[]): Seen {
  const seen: Seen = { jobs: new Map(), dataSets: new Map(), notes: [] };
  for (const [place, one] of captured.entries()) {
    const before = captured[place - 1];
    addOne(seen, one, before && isRequestOf(before, one) ? before.value : undefined);
  }
  return seen;
}

/** Of a HAR file, a request comes right before its answer. */
function isRequestOf(before: Captured, { from }: Captured): boolean {
  return from.endsWith(' answer') && before.from === from.replace(/ answer$/, ' request');
}

function addOne(seen: Seen, { from, value }: Captured, request: unknown): void {
  const payload = payloadOf(value);
  if (payload === 'ExportJobPage' && isObject(value)) {
    const records = Array.isArray(value['records']) ? value['records'] : [];
    for (const record of records) addJob(seen, from, record);
  } else if (payload === 'ExportJob') {
    addJob(seen, from, value, validators.AnyExportJobRequest(request) ? request : undefined);
  } else if (payload === 'DataSetMap' && isObject(value)) {
    for (const [id, one] of Object.entries(value)) addDataSet(seen, id, one);
  } else if (payload === 'DataSetCreated' && Array.isArray(value)) {
    const id = String(value[0]).replace(/^.*\//, '');
    addDataSet(seen, id, request);
  }
}

function addJob({ jobs, notes }: Seen, from: string, view: unknown, request?: unknown): void {
  if (!validators.AnyExportJob(view)) {
    notes.push(`${from}: left out an export job that no edition writes so`);
    return;
  }
  const job = jobs.get(view.id) ?? { views: [] };
  job.views.push(view);
  if (isObject(request)) job.request ??= request;
  jobs.set(view.id, job);
}

/** What is seen last is how it stands. */
function addDataSet({ dataSets }: Seen, id: string, value: unknown): void {
  dataSets.set(id, { ...dataSets.get(id), ...(isObject(value) && value) });
}
