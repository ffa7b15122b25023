import type { DataSetRequest, Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class MakesTwoDataSets extends ReferenceClient {
  override async createDataSet(request: DataSetRequest): Promise<Id> {
    await super.createDataSet(request);
    return super.createDataSet(request);
  }
}

export const makesTwoDataSets: FaultyClient = {
  client: MakesTwoDataSets,
  problem: 'createDataSet created 2 datasets.',
  atMost: 0,
};
