import type { BatchFile } from '@aep-sim/types';
import * as validators from '@aep-sim/types/validators/service';
import type { BatchAt } from '../../core/batch.ts';
import type { ExportFile } from '../../export/port.ts';
import { queryValue } from '../../http/decoded.ts';
import { inPath, json, limitInQuery, startInQuery } from '../../http/description.ts';
import { faultyPart } from '../../http/faults/page-fault.ts';
import { hrefOf } from '../../http/href.ts';
import { decodePage, filePage } from '../../http/query.ts';
import { reply } from '../../http/reply.ts';
import { namingBatch } from '../batches/batch-id.ts';
import type { ApiRead } from '../services.ts';
import { retrieveDatasetFile } from './file.ts';
import { fileId } from './file-id.ts';
import { writtenBatch } from './written-batch.ts';

/** Evidence: file-ids, file-pages. */
export const listDatasetFiles: ApiRead = {
  name: 'listDatasetFiles',
  method: 'GET',
  path: '/data/foundation/export/batches/{id}/files',
  family: 'data-access',
  summary: 'List the files of a batch',
  description:
    'Returns a page of the Parquet files that a batch contains. Pass the ID of a file to `GET /data/foundation/export/files/{id}` to download it.',
  parameters: [
    inPath('id', 'The ID of the batch.', 'd9e7c1317034a25e1fe8506883bb81f8'),
    limitInQuery(100),
    startInQuery('files'),
  ],
  answers: [
    {
      status: 200,
      description: 'A page.',
      content: json('service/BatchFilePage'),
      links: { retrieveDatasetFile: '$response.body#/data/0/dataSetFileId' },
    },
  ],
  pages: 'by link',
  kind: 'read',
  names: namingBatch,
  handle: async ({ request, at, page: fault, services: { exports } }) => {
    const { skip, limit } = queryValue(decodePage(request.named.query, filePage));
    const { batch, files } = await writtenBatch(exports, at, request.param('id'));
    const { base } = request;
    const all = files.map((one, place) => batchFile(batch, one, place, base));
    const { shown: data, next } = faultyPart(fault, all.slice(skip, skip + limit), skip);
    const page = `${base}${hrefOf(listDatasetFiles, batch.id)}`;
    const link = next < files.length ? `${page}?start=${next}&limit=${limit}` : undefined;
    const answer = reply(validators.BatchFilePage, {
      data,
      _page: { limit, count: files.length },
      ...((files.length > data.length || link !== undefined) && {
        _links: {
          ...(link !== undefined && { next: { href: link } }),
          page: { href: `${page}?start=0&limit=${limit}{&start,limit}`, templated: true },
        },
      }),
    });
    return { ...answer, next: link };
  },
};

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
    _links: { self: { href: `${base}${hrefOf(retrieveDatasetFile, id)}` } },
  };
}
