import { ApiError } from '../../http/api-error.ts';
import { type Content, inHeader, inPath, inQuery, json } from '../../http/description.ts';
import { hrefOf } from '../../http/href.ts';
import { bytesReply } from '../../http/ranges.ts';
import type { HttpRequest } from '../../http/request.ts';
import type { RowNames } from '../../stores/port.ts';
import type { ApiRead } from '../services.ts';
import { placeOf } from './file-id.ts';
import { partPageParameters, partsReply } from './file-parts.ts';
import { writtenBatch } from './written-batch.ts';

const PARQUET = 'application/parquet';
const bytes: Content = { [PARQUET]: { type: 'string', format: 'binary' } };

const part = inQuery('path', 'The name of the part to download.');

/** What can be downloaded of a file, or with `path` its bytes. Evidence: ranges. */
export const retrieveDatasetFile: ApiRead = {
  name: 'retrieveDatasetFile',
  method: 'GET',
  path: '/data/foundation/export/files/{id}',
  family: 'data-access',
  summary: 'List what can be downloaded of a file, or download it',
  parameters: [...inPath('id'), ...partPageParameters, part, inHeader('Range', 'bytes=first-last')],
  answers: [
    {
      status: 200,
      description: 'Without path a list; with it the bytes.',
      content: { ...json('service/FilePartPage'), ...bytes },
    },
    { status: 206, description: 'The range asked for.', content: bytes },
  ],
  kind: 'read',
  names: namingFile,
  handle: async ({ request, at, services: { exports } }) => {
    const id = request.param('id');
    const { batchId, place } = placeOf(id);
    const { batch, files } = await writtenBatch(exports, at, batchId, unknownFile(id));
    const known = files[place];
    if (!known) throw unknownFile(id);
    const name = request.query.get('path');
    if (!name) {
      const self = `${request.base}${hrefOf(retrieveDatasetFile, id)}`;
      return partsReply(request, [{ name: known.name, length: known.length }], self);
    }
    // A name is compared and never used as a path: one that leads out of its folder is no file's name.
    if (name !== known.name) {
      throw new ApiError('file-unknown', [`File ${id} has no part ${name}.`], {
        causes: [{ in: 'query', pointer: '/path', nearest: known.name }],
      });
    }
    const { job, index } = batch;
    const of = { tenant: at.tenant, origin: at.facts.origin, job, index };
    return bytesReply(request, {
      length: known.length,
      type: PARQUET,
      open: (range) => exports.open(of, known.name, range),
    });
  },
};

/** The same without the bytes. */
export const retrieveDatasetFileHeaders: ApiRead = {
  ...retrieveDatasetFile,
  name: 'retrieveDatasetFileHeaders',
  method: 'HEAD',
  summary: 'Read the length of a part of a file',
  parameters: [...inPath('id'), part],
  answers: [{ status: 200, description: 'Content-Length and Accept-Ranges.' }],
};

function namingFile(request: HttpRequest): RowNames {
  return { batches: [placeOf(request.param('id')).batchId] };
}

function unknownFile(id: string): ApiError {
  return new ApiError('file-unknown', [`File ${id} not found.`]);
}
