import type { Batch } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import { Hono } from 'hono';
import type { BatchAt } from '../core/batch.ts';
import type { Decoded, Problem } from '../editions/decoded.ts';
import type { Batches, BatchQuery } from '../tenants/batches.ts';
import type { Service } from '../tenants/service.ts';
import type { Visit } from '../tenants/visit.ts';
import { batchForm, batchStatus, statesOf } from './batch-form.ts';
import { queryValue } from './body.ts';
import { Fault } from './faults.ts';
import type { Entrance } from './gateway.ts';
import { only } from './methods.ts';
import { catalogPage, decodePage, number } from './page-query.ts';
import { send } from './respond.ts';
import type { Route, Routes } from './route.ts';

export interface BatchRouteOptions {
  readonly entrance: Entrance;
  readonly service: Service;
  readonly batches: Batches;
}

/** `/batches`, `/batches/{id}`, `/lastBatches` and the files of data sets: api-facts §4. */
export function batchRoutes(options: BatchRouteOptions): Routes {
  const { entrance } = options;
  const reading = entrance(only('GET', 'HEAD'));
  const routes = new Hono({ strict: false })
    .get('/batches', entrance(list(options)))
    .all('/batches', reading)
    .get('/batches/:id', entrance(get(options)))
    .all('/batches/:id', reading)
    .get('/lastBatches', entrance(lastBatches(options)))
    .all('/lastBatches', reading)
    .get('/dataSetFiles', entrance(dataSetFiles(options)))
    .all('/dataSetFiles', reading);
  for (const path of ['/dataSets', '/datasets']) {
    routes
      .get(`${path}/:id/views/:view/files`, entrance(viewFiles(options)))
      .all(`${path}/:id/views/:view/files`, reading);
  }
  return routes;
}

function list({ batches }: BatchRouteOptions): Route {
  return async (c, visit) => {
    const query = new URL(c.req.url).searchParams;
    const wanted = queryValue(decodeQuery(query));
    const id = query.get('batch')?.trim();
    const found = id ? await named(batches, visit, id, wanted) : await batches.list(visit, wanted);
    const shown = await Promise.all(found.map((batch) => shownBatch(batches, visit, batch)));
    // Where several jobs name the same batch, the newest stands for it, as it does by itself.
    const newest = new Map<string, Batch>();
    for (const [batchId, form] of shown) if (!newest.has(batchId)) newest.set(batchId, form);
    return send(validators.service.BatchMap, Object.fromEntries(newest));
  };
}

/** The batch of an id, if it is also what else is asked for. */
async function named(
  batches: Batches,
  visit: Visit,
  id: string,
  wanted: BatchQuery,
): Promise<readonly BatchAt[]> {
  const batch = await batches.find(visit, id);
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

function get({ batches }: BatchRouteOptions): Route {
  return async (c, visit) => {
    const id = c.req.param('id') ?? '';
    const batch = await batches.find(visit, id);
    if (!batch) throw unknownBatch(id);
    const [, form] = await shownBatch(batches, visit, batch);
    return send(
      validators.service.BatchMap,
      { [id]: form },
      { headers: { 'e-tag': form.version } },
    );
  };
}

export function unknownBatch(id: string): Fault {
  return new Fault('batch-unknown', [`Batch ${id} not found.`]);
}

async function shownBatch(
  batches: Batches,
  visit: Visit,
  batch: BatchAt,
): Promise<[id: string, form: Batch]> {
  const records = await batches.records(visit, batch);
  return [batch.id, batchForm(batch, visit.tenant.org, records)];
}

function lastBatches({ service, batches }: BatchRouteOptions): Route {
  return async (c, visit) => {
    const ids = (c.req.query('dataSetId') ?? '').split(',').map((id) => id.trim());
    const known = await Promise.all(
      ids.slice(0, 100).map(async (id) => {
        if (!(await service.dataSet(visit, id))) return [];
        return [[id, await lastOf(batches, visit, id)]];
      }),
    );
    return send(validators.service.LastBatchMap, Object.fromEntries(known.flat()));
  };
}

async function lastOf(batches: Batches, visit: Visit, id: string): Promise<object> {
  const { any, written, failed } = await batches.last(visit, id);
  return {
    ...(any && { lastBatchId: any.id, lastBatchStatus: batchStatus(any) }),
    ...(written && { lastSuccessfulBatchId: written.id }),
    ...(failed && { lastFailedBatchId: failed.id }),
    imsOrg: visit.tenant.org,
    ...(any && { created: any.job.createdAt, updated: any.updatedAt }),
  };
}

function dataSetFiles({ service, batches }: BatchRouteOptions): Route {
  return async (c, visit) => {
    const dataSet = await service.dataSet(visit, c.req.query('dataSetId')?.trim() ?? '');
    if (!dataSet) throw new Fault('catalog-data-set-unknown', ['DataSet not found.']);
    return send(
      validators.service.DataSetFileMap,
      await filesOf(batches, visit, dataSet.id, dataSet.viewId),
    );
  };
}

function viewFiles({ service, batches }: BatchRouteOptions): Route {
  return async (c, visit) => {
    const dataSet = await service.dataSet(visit, c.req.param('id') ?? '');
    if (!dataSet || dataSet.viewId !== c.req.param('view')) {
      throw new Fault('catalog-data-set-unknown', ['DataSet not found.']);
    }
    return send(
      validators.service.DataSetFileMap,
      await filesOf(batches, visit, dataSet.id, dataSet.viewId),
    );
  };
}

/** The files that a data set shows now. */
async function filesOf(
  batches: Batches,
  visit: Visit,
  dataSetId: string,
  dataSetViewId: string,
): Promise<object> {
  const files: Record<string, object> = {};
  for (const batch of await batches.shown(visit, dataSetId)) {
    for (const place of (await batches.files(visit, batch))?.keys() ?? []) {
      const id = fileId(batch.id, place);
      files[id] = {
        id,
        batchId: batch.id,
        dataSetViewId,
        imsOrg: visit.tenant.org,
        createdUser: 'aep-sim',
        createdClient: 'aep-sim',
        updatedUser: 'aep-sim',
        version: '1.0.0',
        created: batch.endAt,
        updated: batch.endAt,
      };
    }
  }
  return files;
}

/** As they were seen: the batch's id, and the file's number from 1. */
export function fileId(batchId: string, place: number): string {
  return `${batchId}-${place + 1}`;
}

/** The batch and place that a file's id names; the id of a batch may hold hyphens itself. */
export function placeOf(id: string): { readonly batchId: string; readonly place: number } {
  const cut = id.lastIndexOf('-');
  const number = /^[1-9]\d{0,8}$/.exec(id.slice(cut + 1));
  return { batchId: id.slice(0, Math.max(cut, 0)), place: number ? Number(number[0]) - 1 : -1 };
}
