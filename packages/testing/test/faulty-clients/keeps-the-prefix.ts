import type { DataSetRequest, Id } from '../../src/index.ts';
import type { FaultyClient } from './faulty-client.ts';
import { ReferenceClient } from './reference-client.ts';

class KeepsThePrefix extends ReferenceClient {
  override async createDataSet(request: DataSetRequest): Promise<Id> {
    return `@/dataSets/${await super.createDataSet(request)}`;
  }
}

export const keepsThePrefix: FaultyClient = {
  client: KeepsThePrefix,
  problem: 'createDataSet gave "@/dataSets/…", which is not the id of the data set',
  atMost: 0,
};
