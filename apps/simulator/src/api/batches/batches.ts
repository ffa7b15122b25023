import type { Batch } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import { type Context, Hono } from 'hono';
import type { BatchAt } from '../../core/batch.ts';
import type { Decoded, Problem } from '../../editions/decoded.ts';
import type { Exports } from '../../export/port.ts';
import { Fault } from '../../http/api-error.ts';
import { queryValue } from '../../http/body.ts';
import { only } from '../../http/methods.ts';
import type { Entrance, Read, Routes } from '../../http/operation.ts';
import { catalogPage, decodePage, number } from '../../http/query.ts';
import { send } from '../../http/respond.ts';
import { type BatchQuery, listBatches, namedBatch } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { type LastBatches, lastBatches } from '../../tenants/shown.ts';
import { dataSetFiles, viewFiles } from '../files/data-set-files.ts';
import { batchForm, batchStatus, statesOf } from './batch-form.ts';

export interface BatchRouteOptions {
  readonly entrance: Entrance;
  readonly exports: Exports;
}

/** `/batches`, `/batches/{id}`, `/lastBatches` and the files of data sets: api-facts §4. */
export function batchRoutes({ entrance, exports }: BatchRouteOptions): Routes {
  const reading = entrance.read(only('GET', 'HEAD'));
  const routes = new Hono({ strict: false })
    .get('/batches', entrance.read(list(exports)))
    .all('/batches', reading)
    .get('/batches/:id', entrance.read(get(exports)))
    .all('/batches/:id', reading)
    .get('/lastBatches', entrance.read(last))
    .all('/lastBatches', reading)
    .get('/dataSetFiles', entrance.read(dataSetFiles(exports)))
    .all('/dataSetFiles', reading);
  for (const path of ['/dataSets', '/datasets']) {
    routes
      .get(`${path}/:id/views/:view/files`, entrance.read(viewFiles(exports)))
      .all(`${path}/:id/views/:view/files`, reading);
  }
  return routes;
}

function list(exports: Exports): Read {
  return {
    names: (c) => {
      const id = c.req.query('batch')?.trim();
      return id ? { batches: [id] } : {};
    },
    handle: async (c, at) => {
      const query = new URL(c.req.url).searchParams;
      const wanted = queryValue(decodeQuery(query));
      const id = query.get('batch')?.trim();
      const found = id ? await named(at, id, wanted) : await listBatches(at, wanted);
      const shown = await Promise.all(found.map((batch) => shownBatch(exports, at, batch)));
      return send(validators.service.BatchMap, Object.fromEntries(shown));
    },
  };
}

/** The batch of an id, if it is also what else is asked for. */
async function named(
  at: RequestContext,
  id: string,
  wanted: BatchQuery,
): Promise<readonly BatchAt[]> {
  const batch = await namedBatch(at, id);
  return batch && isWanted(batch, wanted) ? [batch].slice(wanted.skip) : [];
}

function isWanted(
  { job, state }: BatchAt,
  { dataSetId, states, createdAfter = -1, createdBefore = Number.POSITIVE_INFINITY }: BatchQuery,
): boolean {
  if (dataSetId !== undefined && dataSetId !== job.request.dataSetId) return false;
  if (states && !states.includes(state)) return false;
  return job.createdAt > createdAfter && job.createdAt < createdBefore;
}

function decodeQuery(query: URLSearchParams): Decoded<BatchQuery> {
  const page = decodePage(query, catalogPage);
  if (!page.ok) return page;
  const problems: Problem[] = [];
  const createdAfter = number(query, 'createdAfter', { from: 0 }, problems);
  const createdBefore = number(query, 'createdBefore', { from: 0 }, problems);
  if (problems.length > 0) return { ok: false, problems };
  const dataSetId = query.get('dataSet')?.trim();
  const status = query.get('status')?.trim();
  return {
    ok: true,
    value: {
      ...page.value,
      ...(dataSetId && { dataSetId }),
      ...(status && { states: status.split(',').flatMap((one) => statesOf(one.trim())) }),
      ...(createdAfter !== undefined && { createdAfter }),
      ...(createdBefore !== undefined && { createdBefore }),
    },
  };
}

function get(exports: Exports): Read {
  return {
    names: namingBatch,
    handle: async (c, at) => {
      const id = c.req.param('id') ?? '';
      const batch = await namedBatch(at, id);
      if (!batch) throw unknownBatch(id);
      const [, form] = await shownBatch(exports, at, batch);
      const headers = { 'e-tag': form.version };
      return send(validators.service.BatchMap, { [id]: form }, { headers });
    },
  };
}

/** The batch that a path names. */
export function namingBatch(c: Context): { readonly batches: readonly string[] } {
  return { batches: [c.req.param('id') ?? ''] };
}

export function unknownBatch(id: string): Fault {
  return new Fault('batch-unknown', [`Batch ${id} not found.`]);
}

async function shownBatch(
  exports: Exports,
  at: RequestContext,
  batch: BatchAt,
): Promise<[id: string, form: Batch]> {
  const records = await recordsOf(exports, at, batch);
  return [batch.id, batchForm(batch, at.tenant.org, records)];
}

/** How many rows a batch holds; undefined for one that is not written. */
async function recordsOf(
  exports: Exports,
  { tenant, facts }: RequestContext,
  { job, index, state }: BatchAt,
): Promise<number | undefined> {
  if (state !== 'written' && state !== 'replaced') return undefined;
  const { byBatch } = await exports.counts({ tenant, origin: facts.origin, job });
  return byBatch?.[index];
}

/** How many data sets may be asked for at a time. */
const MAX_DATA_SETS = 100;

const last: Read = {
  handle: async (c, at) => {
    const ids = (c.req.query('dataSetId') ?? '').split(',').map((id) => id.trim());
    const known = await lastBatches(at, [...new Set(ids.slice(0, MAX_DATA_SETS))]);
    const { org } = at.tenant;
    const forms = Array.from(known, ([id, of]) => [id, lastForm(of, org)]);
    return send(validators.service.LastBatchMap, Object.fromEntries(forms));
  },
};

function lastForm({ any, written, failed }: LastBatches, org: string): object {
  return {
    ...(any && { lastBatchId: any.id, lastBatchStatus: batchStatus(any) }),
    ...(written && { lastSuccessfulBatchId: written.id }),
    ...(failed && { lastFailedBatchId: failed.id }),
    imsOrg: org,
    ...(any && { created: any.job.createdAt, updated: any.updatedAt }),
  };
}
