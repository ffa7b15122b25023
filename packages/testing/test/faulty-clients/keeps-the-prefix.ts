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
  problem: 'createDataSet returned "@/dataSets/…", which is not the ID of the dataset.',
  atMost: 0,
};
