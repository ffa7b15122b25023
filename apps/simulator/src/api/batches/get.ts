import * as validators from '@aep-sim/types/validators/service';
import { inPath, json } from '../../http/description.ts';
import { namedBatch } from '../../tenants/batches.ts';
import { propertiesIn } from '../catalog-filter/catalog-query.ts';
import { objectsReply } from '../catalog-filter/map-reply.ts';
import { propertiesParameter } from '../catalog-filter/parameters.ts';
import type { ApiRead } from '../services.ts';
import { namingBatch, unknownBatch } from './batch-id.ts';
import { shownBatch } from './shown-batch.ts';

/** Evidence: batch-unknown. */
export const retrieveBatch: ApiRead = {
  name: 'retrieveBatch',
  method: 'GET',
  path: '/data/foundation/catalog/batches/{id}',
  family: 'catalog',
  summary: 'Retrieve a batch',
  description:
    'Returns an object with the batch under its ID: its status, its metrics, and its errors.',
  parameters: [
    inPath('id', 'The ID of the batch.', 'd9e7c1317034a25e1fe8506883bb81f8'),
    propertiesParameter,
  ],
  answers: [
    { status: 200, description: 'The batch under its ID.', content: json('service/BatchMap') },
  ],
  kind: 'read',
  names: namingBatch,
  handle: async ({ request, at, services: { exports } }) => {
    const id = request.param('id');
    const batch = await namedBatch(at, id);
    if (!batch) throw unknownBatch(id, at);
    const [, form] = await shownBatch(exports, at, batch);
    const headers = { 'e-tag': form.version };
    const properties = propertiesIn(request.named.query);
    return objectsReply(validators.BatchMap, [[id, form]], properties, headers);
  },
};
