import type { SQLInputValue } from 'node:sqlite';

/** The owner of rows: those of earlier epochs may still exist. */
export interface Scope {
  /** The key of the tenant. */
  readonly tenant: number;
  readonly epoch: number;
}

/** Jobs that are listed together: all of a tenant, or those that export to one dataset. */
export interface List {
  /** A condition, and its values. */
  readonly where: string;
  readonly values: readonly SQLInputValue[];
  readonly columns: { readonly place: string; readonly batchesBefore: string };
  /** Specified in statements, so that one that cannot use its index fails instead of reading the whole table. */
  readonly indexes: {
    readonly creation: string;
    readonly lifecycle: string;
    readonly end: string;
    readonly place: string;
    readonly batches: string;
  };
}

export function allJobs({ tenant, epoch }: Scope): List {
  return { where: 'tenant = ? and epoch = ?', values: [tenant, epoch], ...ofTenant };
}

export function jobsOf({ tenant, epoch }: Scope, dataSetId: string): List {
  return {
    where: 'tenant = ? and epoch = ? and dataSetId = ?',
    values: [tenant, epoch, dataSetId],
    ...ofDataSet,
  };
}

const ofTenant: Pick<List, 'columns' | 'indexes'> = {
  columns: { place: 'place', batchesBefore: 'batchesBefore' },
  indexes: {
    creation: 'jobsByCreation',
    lifecycle: 'jobsByLifecycle',
    end: 'jobsByEnd',
    place: 'jobsByPlace',
    batches: 'jobsByBatches',
  },
};

const ofDataSet: Pick<List, 'columns' | 'indexes'> = {
  columns: { place: 'dataSetPlace', batchesBefore: 'dataSetBatchesBefore' },
  indexes: {
    creation: 'dataSetJobsByCreation',
    lifecycle: 'dataSetJobsByLifecycle',
    end: 'dataSetJobsByEnd',
    place: 'dataSetJobsByPlace',
    batches: 'dataSetJobsByBatches',
  },
};
