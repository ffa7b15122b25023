import type { DataSetRequest, Id } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class MakesTwoDataSets extends PlainClient {
  override async createDataSet(request: DataSetRequest): Promise<Id> {
    await super.createDataSet(request);
    return super.createDataSet(request);
  }
}

export const makesTwoDataSets: Animal = {
  client: MakesTwoDataSets,
  problem: 'createDataSet made 2 data sets',
  atMost: 0,
};
