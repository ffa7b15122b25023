import type { DataSetRequest, Id } from '../../src/index.ts';
import type { Animal } from './faulty-client.ts';
import { PlainClient } from './reference-client.ts';

class KeepsThePrefix extends PlainClient {
  override async createDataSet(request: DataSetRequest): Promise<Id> {
    return `@/dataSets/${await super.createDataSet(request)}`;
  }
}

export const keepsThePrefix: Animal = {
  client: KeepsThePrefix,
  problem: 'createDataSet gave "@/dataSets/…", which is not the id of the data set',
  atMost: 0,
};
