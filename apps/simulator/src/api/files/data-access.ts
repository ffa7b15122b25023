import type { BatchFile } from '@aep-sim/types';
import { validators } from '@aep-sim/types/validators';
import { type Context, Hono } from 'hono';
import type { BatchAt } from '../../core/batch.ts';
import type { ExportFile, Exports } from '../../export/port.ts';
import { Fault } from '../../http/api-error.ts';
import { queryValue } from '../../http/body.ts';
import { nowhere, only } from '../../http/methods.ts';
import type { Entrance, Read, Routes } from '../../http/operation.ts';
import { decodePage, filePage } from '../../http/query.ts';
import { sendBytes } from '../../http/ranges.ts';
import { send } from '../../http/respond.ts';
import { namedBatch, shownBatches } from '../../tenants/batches.ts';
import type { RequestContext } from '../../tenants/request-context.ts';
import { namingBatch, unknownBatch } from '../batches/batches.ts';
import { namedDataSet } from '../data-sets/named-data-set.ts';
import { fileId, placeOf } from './data-set-files.ts';
import { failed, meta } from './failed-batches.ts';
import { sendParts } from './file-parts.ts';
import { flattened } from './flattened.ts';

export interface DataAccessOptions {
  readonly entrance: Entrance;
  readonly exports: Exports;
  /** Where the API lies, `/data/foundation/export` and what comes before it. */
  readonly base: string;
}

const PREVIEW_ROWS = 100;

/** Files of batches, to list and to download, and the first rows of data sets: api-facts §5. */
export function dataAccess({ entrance, exports, base }: DataAccessOptions): Routes {
  // Links follow the host and port that the caller used.
  const address = (c: Context) => `${new URL(c.req.url).origin}${base}`;
  const routes = new Hono({ strict: false });
  const reads: Readonly<Record<string, Read>> = {
    '/batches/:id/files': batchFiles(exports, address),
    '/batches/:id/failed': failed,
    '/batches/:id/meta': meta(address),
    '/files/:id': file(exports, address),
    '/datasets/:id/preview': preview(exports),
    '/dataSets/:id/preview': preview(exports),
  };
  for (const [path, route] of Object.entries(reads)) {
    routes.get(path, entrance.read(route)).all(path, entrance.read(only('GET', 'HEAD')));
  }
  return routes.all('/*', entrance.read(nowhere));
}

/** Where the API lies, for the links of an answer. */
export type Address = (c: Context) => string;

function batchFiles(exports: Exports, address: Address): Read {
  return {
    names: namingBatch,
    handle: async (c, at) => {
      const query = new URL(c.req.url).searchParams;
      const { skip, limit } = queryValue(decodePage(query, filePage));
      const { batch, files } = await written(exports, at, c.req.param('id') ?? '');
      const base = address(c);
      const data = files
        .map((one, place) => batchFile(batch, one, place, base))
        .slice(skip, skip + limit);
      const page = `${base}/batches/${encodeURIComponent(batch.id)}/files`;
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
    },
  };
}

function batchFile(
  batch: BatchAt,
  { length, records }: ExportFile,
  place: number,
  base: string,
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
    _links: { self: { href: `${base}/files/${encodeURIComponent(id)}` } },
  };
}

/** What can be downloaded of a file, or with `path` its bytes. */
function file(exports: Exports, address: Address): Read {
  return {
    names: (c) => ({ batches: [placeOf(c.req.param('id') ?? '').batchId] }),
    handle: async (c, at) => {
      const id = c.req.param('id') ?? '';
      const { batchId, place } = placeOf(id);
      const { batch, files } = await written(exports, at, batchId, unknownFile(id));
      const known = files[place];
      if (!known) throw unknownFile(id);
      const name = c.req.query('path');
      if (!name) {
        const self = `${address(c)}/files/${encodeURIComponent(id)}`;
        return sendParts([{ name: known.name, length: known.length }], self);
      }
      // A name is compared and never used as a path: one that leads out of its folder is no file's name.
      if (name !== known.name) throw new Fault('file-unknown', [`File ${id} has no part ${name}.`]);
      const { job, index } = batch;
      const of = { tenant: at.tenant, origin: at.facts.origin, job, index };
      return sendBytes(c, {
        length: known.length,
        type: 'application/parquet',
        open: (range) => exports.open(of, known.name, range),
      });
    },
  };
}

function unknownFile(id: string): Fault {
  return new Fault('file-unknown', [`File ${id} not found.`]);
}

function preview(exports: Exports): Read {
  return {
    names: (c) => ({ dataSets: [c.req.param('id') ?? ''] }),
    handle: async (_, at) => {
      const { id } = namedDataSet(at);
      const rows: object[] = [];
      for (const { job, index } of await shownBatches(at, id)) {
        const batch = { tenant: at.tenant, origin: at.facts.origin, job, index };
        rows.push(...(await exports.rows(batch, PREVIEW_ROWS - rows.length)).map(flattened));
        if (rows.length >= PREVIEW_ROWS) break;
      }
      return send(validators.service.DataSetPreview, { data: rows });
    },
  };
}

/** A batch and its files, if it has been written. */
async function written(
  exports: Exports,
  at: RequestContext,
  id: string,
  missing: Fault = unknownBatch(id),
): Promise<{ readonly batch: BatchAt; readonly files: readonly ExportFile[] }> {
  const batch = await namedBatch(at, id);
  if (!batch) throw missing;
  const { job, index, state } = batch;
  if (state === 'written' || state === 'replaced') {
    const of = { tenant: at.tenant, origin: at.facts.origin, job, index };
    return { batch, files: await exports.files(of) };
  }
  throw new Fault('file-unknown', [`Batch ${id} has no files: ${reasons[state]}.`]);
}

const reasons = {
  waiting: 'its job has not begun yet',
  running: 'its job has not ended yet',
  failed: 'it has failed',
  cancelled: 'its job was cancelled',
} as const satisfies Partial<Readonly<Record<BatchAt['state'], string>>>;
