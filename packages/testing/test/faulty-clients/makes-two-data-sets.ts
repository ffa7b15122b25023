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
  problem: 'createDataSet made 2 data sets',
  atMost: 0,
};
