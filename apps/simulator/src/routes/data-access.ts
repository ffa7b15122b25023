import type { BatchFile, FilePart } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import { type Context, Hono } from 'hono';
import type { BatchAt } from '../core/batch.ts';
import type { ExportFile } from '../export/port.ts';
import type { Batches } from '../tenants/batches.ts';
import type { Service } from '../tenants/service.ts';
import type { Visit } from '../tenants/visit.ts';
import { reasonOf } from './batch-form.ts';
import { fileId, placeOf, unknownBatch } from './batches.ts';
import { queryValue } from './body.ts';
import { sendBytes } from './bytes.ts';
import { Fault } from './faults.ts';
import type { Entrance } from './gateway.ts';
import { nowhere, only } from './methods.ts';
import { decodePage, filePage } from './page-query.ts';
import { flattened } from './preview.ts';
import { send } from './respond.ts';
import type { Route, Routes } from './route.ts';

export interface DataAccessOptions {
  readonly entrance: Entrance;
  readonly service: Service;
  readonly batches: Batches;
  /** Where the API lies, `/data/foundation/export` and what comes before it. */
  readonly base: string;
}

const PREVIEW_ROWS = 100;

/** Files of batches, to list and to download, and the first rows of data sets: api-facts §5. */
export function dataAccess(options: DataAccessOptions): Routes {
  const { entrance } = options;
  const routes = new Hono({ strict: false });
  const handlers: Readonly<Record<string, Route>> = {
    '/batches/:id/files': batchFiles(options),
    '/batches/:id/failed': failed(options),
    '/batches/:id/meta': meta(options),
    '/files/:id': file(options),
    '/datasets/:id/preview': preview(options),
    '/dataSets/:id/preview': preview(options),
  };
  for (const [path, handler] of Object.entries(handlers)) {
    routes.get(path, entrance(handler)).all(path, entrance(only('GET', 'HEAD')));
  }
  return routes.all('/*', entrance(nowhere));
}

function batchFiles(options: DataAccessOptions): Route {
  return async (c, visit) => {
    const query = new URL(c.req.url).searchParams;
    const { skip, limit } = queryValue(decodePage(query, filePage));
    const { batch, files } = await written(options, visit, c.req.param('id') ?? '');
    const at = addressOf(c, options);
    const data = files
      .map((one, place) => batchFile(batch, one, place, at))
      .slice(skip, skip + limit);
    const page = `${at}/batches/${encodeURIComponent(batch.id)}/files`;
    const next = skip + limit;
    return send(validators.service.BatchFilePage, {
      data,
      _page: { limit, count: files.length },
      ...(files.length > data.length && {
        _links: {
          ...(next < files.length && { next: { href: `${page}?start=${next}&limit=${limit}` } }),
          page: { href: `${page}?start=0&limit=${limit}{&start,limit}`, templated: true },
        },
      }),
    });
  };
}

function batchFile(
  batch: BatchAt,
  { length, records }: ExportFile,
  place: number,
  at: string,
): BatchFile {
  const id = fileId(batch.id, place);
  const writtenAt = String(batch.endAt ?? batch.updatedAt);
  return {
    dataSetFileId: id,
    dataSetViewId: batch.viewId,
    version: '1.0.0',
    created: writtenAt,
    updated: writtenAt,
    isValid: true,
    records: String(records),
    size: String(length),
    _links: { self: { href: `${at}/files/${encodeURIComponent(id)}` } },
  };
}

/** What can be downloaded of a file, or with `path` its bytes. */
function file(options: DataAccessOptions): Route {
  return async (c, visit) => {
    const id = c.req.param('id') ?? '';
    const { batchId, place } = placeOf(id);
    const { batch, files } = await written(options, visit, batchId, unknownFile(id));
    const known = files[place];
    if (!known) throw unknownFile(id);
    const name = c.req.query('path');
    if (!name) {
      const self = `${addressOf(c, options)}/files/${encodeURIComponent(id)}`;
      return parts([{ name: known.name, length: known.length }], self);
    }
    // A name is compared and never used as a path: one that leads out of its folder is no file's name.
    if (name !== known.name) throw new Fault('file-unknown', [`File ${id} has no part ${name}.`]);
    return sendBytes(c, {
      length: known.length,
      type: 'application/parquet',
      open: (range) => options.batches.open(visit, batch, known.name, range),
    });
  };
}

function unknownFile(id: string): Fault {
  return new Fault('file-unknown', [`File ${id} not found.`]);
}

function parts(
  known: readonly { readonly name: string; readonly length: number }[],
  self: string,
): Response {
  const data = known.map(
    ({ name, length }): FilePart => ({
      name,
      length: String(length),
      _links: { self: { href: `${self}?path=${encodeURIComponent(name)}` } },
    }),
  );
  return send(validators.service.FilePartPage, {
    data,
    _page: { limit: filePage.maxLimit, count: data.length },
  });
}

/** An export that failed has written nothing that could be looked at. */
function failed({ batches }: DataAccessOptions): Route {
  return async (c, visit) => {
    const batch = await failedBatch(batches, visit, c.req.param('id') ?? '');
    if (c.req.query('path')) throw notFound();
    return parts([], batch.id);
  };
}

const REPORT = 'row_errors_sample.json';

/** Why a batch has failed, as a file of one JSON line. */
function meta(options: DataAccessOptions): Route {
  return async (c, visit) => {
    const id = c.req.param('id') ?? '';
    const batch = await failedBatch(options.batches, visit, id);
    const bytes = new TextEncoder().encode(`${JSON.stringify(reasonOf(batch))}\n`);
    const name = c.req.query('path');
    if (!name) {
      const self = `${addressOf(c, options)}/batches/${encodeURIComponent(id)}/meta`;
      return parts([{ name: REPORT, length: bytes.length }], self);
    }
    if (name !== REPORT) throw notFound();
    return sendBytes(c, {
      length: bytes.length,
      type: 'application/json',
      open: async (range) =>
        new Blob([range ? bytes.slice(range.start, range.end + 1) : bytes]).stream(),
    });
  };
}

async function failedBatch(batches: Batches, visit: Visit, id: string): Promise<BatchAt> {
  const batch = await batches.find(visit, id);
  if (!batch) throw unknownBatch(id);
  if (batch.state !== 'failed') throw notFound();
  return batch;
}

function notFound(): Fault {
  return new Fault('file-unknown', ['path is not found']);
}

function preview({ service, batches }: DataAccessOptions): Route {
  return async (c, visit) => {
    const dataSet = await service.dataSet(visit, c.req.param('id') ?? '');
    if (!dataSet) throw new Fault('catalog-data-set-unknown', ['DataSet not found.']);
    const rows = await batches.rows(visit, dataSet.id, PREVIEW_ROWS);
    return send(validators.service.DataSetPreview, { data: rows.map(flattened) });
  };
}

/** A batch and its files, if it has been written. */
async function written(
  { batches }: DataAccessOptions,
  visit: Visit,
  id: string,
  missing: Fault = unknownBatch(id),
): Promise<{ readonly batch: BatchAt; readonly files: readonly ExportFile[] }> {
  const batch = await batches.find(visit, id);
  if (!batch) throw missing;
  const isWritten = batch.state === 'written' || batch.state === 'replaced';
  const files = isWritten ? await batches.files(visit, batch) : undefined;
  if (files) return { batch, files };
  const state = isWritten ? 'failed' : batch.state;
  throw new Fault('file-unknown', [`Batch ${id} has no files: ${reasons[state]}.`]);
}

const reasons: Readonly<Record<BatchAt['state'], string>> = {
  waiting: 'its job has not begun yet',
  running: 'its job has not ended yet',
  written: 'they could not be written',
  replaced: 'they could not be written',
  failed: 'it has failed',
  cancelled: 'its job was cancelled',
};

/** Links follow the host and port that the caller used. */
function addressOf(c: Context, { base }: DataAccessOptions): string {
  return `${new URL(c.req.url).origin}${base}`;
}
