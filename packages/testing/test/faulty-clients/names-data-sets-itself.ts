import type { DataSetRequest, Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class NamesDataSetsItself extends ReferenceClient {
  override createDataSet(request: DataSetRequest): Promise<Id> {
    return super.createDataSet({ ...request, name: 'Export' });
  }
}

export const namesDataSetsItself: FaultyClient = {
  client: NamesDataSetsItself,
  problem:
    'createDataSet sent POST /data/foundation/catalog/dataSets with the wrong /name; it must be that of the request that it was called with.',
  atMost: 0,
};
