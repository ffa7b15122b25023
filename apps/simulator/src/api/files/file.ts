import { quoted } from '../../core/sentence.ts';
import { ApiError } from '../../http/api-error.ts';
import {
  type Content,
  inHeader,
  inPath,
  inQuery,
  json,
  withExample,
} from '../../http/description.ts';
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

const part = withExample(inQuery('path', 'The name of the part to download.'), '');

/** The parts of a file that can be downloaded, or with `path` its bytes. Evidence: ranges. */
export const retrieveDatasetFile: ApiRead = {
  name: 'retrieveDatasetFile',
  method: 'GET',
  path: '/data/foundation/export/files/{id}',
  family: 'data-access',
  summary: 'List the parts of a file, or download one',
  description:
    'Without `path`, returns the names and lengths of the parts of a file. With `path`, returns the bytes of that part; a `Range` header is supported.',
  parameters: [
    inPath('id', 'The ID of the file.', 'd9e7c1317034a25e1fe8506883bb81f8-1'),
    ...partPageParameters,
    part,
    withExample(inHeader('Range', 'One range of bytes, such as bytes=0-99. Only with `path`.'), ''),
  ],
  answers: [
    {
      status: 200,
      description: 'Without `path`, the parts; with it, the bytes of the part.',
      content: { ...json('service/FilePartPage'), ...bytes },
    },
    { status: 206, description: 'The requested range of bytes.', content: bytes },
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
    // A name is compared and never used as a path, so a name that leads out of its folder is unknown.
    if (name !== known.name) {
      throw new ApiError(
        'file-unknown',
        [`File ${id} has no part ${quoted(name)}. Its part is ${known.name}`],
        {
          causes: [{ in: 'query', pointer: '/path', nearest: known.name }],
        },
      );
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
  summary: 'Get the length of a part of a file',
  description: 'Returns the headers that a download of the part has, without its bytes.',
  parameters: [inPath('id', 'The ID of the file.', 'd9e7c1317034a25e1fe8506883bb81f8-1'), part],
  answers: [{ status: 200, description: 'The length is in Content-Length.' }],
};

function namingFile(request: HttpRequest): RowNames {
  return { batches: [placeOf(request.param('id')).batchId] };
}

function unknownFile(id: string): ApiError {
  return new ApiError('file-unknown', [`File ${id} was not found`]);
}
