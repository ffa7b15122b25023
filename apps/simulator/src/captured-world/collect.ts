import type { AnyExportJob } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/any';
import type { Captured } from '../check/captured.ts';
import { payloadOf } from '../check/payload.ts';
import { isObject } from '../core/is-object.ts';

type Keys = Readonly<Record<string, unknown>>;

/** What was captured of one job: each response with it, and the request that created it, if that was captured. */
export interface SeenJob {
  readonly views: AnyExportJob[];
  request?: Keys;
}

export interface Seen {
  readonly jobs: Map<number, SeenJob>;
  /** By ID, as in a response of Catalog or in the request for them. */
  readonly dataSets: Map<string, Keys>;
  /** What was skipped, in sentences. */
  readonly notes: string[];
}

/** Groups captured payloads by their job or dataset. */
export function collected(captured: readonly Captured[]): Seen {
  const seen: Seen = { jobs: new Map(), dataSets: new Map(), notes: [] };
  for (const [place, one] of captured.entries()) {
    const before = captured[place - 1];
    addOne(seen, one, before && isRequestOf(before, one) ? before.value : undefined);
  }
  return seen;
}

/** In a HAR file, a request is right before its response. */
function isRequestOf(before: Captured, { from }: Captured): boolean {
  return from.endsWith(' response') && before.from === from.replace(/ response$/, ' request');
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
    notes.push(`Skipped an export job in ${from}: it matches no edition`);
    return;
  }
  const job = jobs.get(view.id) ?? { views: [] };
  job.views.push(view);
  if (isObject(request)) job.request ??= request;
  jobs.set(view.id, job);
}

/** The last capture counts. */
function addDataSet({ dataSets }: Seen, id: string, value: unknown): void {
  dataSets.set(id, { ...dataSets.get(id), ...(isObject(value) && value) });
}
