import * as validators from '@aep-sim/types/validators/service';
import { inPath, json } from '../../http/description.ts';
import { check, jsonReply } from '../../http/reply.ts';
import { namedBatch } from '../../tenants/batches.ts';
import { propertiesIn } from '../catalog-filter/catalog-query.ts';
import { propertiesParameter } from '../catalog-filter/parameters.ts';
import { withProperties } from '../catalog-filter/select.ts';
import type { ApiRead } from '../services.ts';
import { namingBatch, unknownBatch } from './batch-id.ts';
import { shownBatch } from './shown-batch.ts';

/** api-facts §4. */
export const retrieveBatch: ApiRead = {
  name: 'retrieveBatch',
  method: 'GET',
  path: '/data/foundation/catalog/batches/{id}',
  family: 'catalog',
  summary: 'Read a batch',
  parameters: [...inPath('id'), propertiesParameter],
  answers: [
    { status: 200, description: 'The batch, by its id.', content: json('service/BatchMap') },
  ],
  kind: 'read',
  names: namingBatch,
  handle: async ({ request, at, services: { exports } }) => {
    const id = request.param('id');
    const batch = await namedBatch(at, id);
    if (!batch) throw unknownBatch(id, at);
    const [, form] = await shownBatch(exports, at, batch);
    const shown = { [id]: form };
    check(validators.BatchMap, shown);
    const headers = { 'e-tag': form.version };
    const properties = propertiesIn(request.named.query);
    return jsonReply(JSON.stringify(withProperties(shown, properties)), { headers });
  },
};
