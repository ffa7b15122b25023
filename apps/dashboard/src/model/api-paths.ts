/** The paths of the API that the page requests. */
export const JOBS = '/data/core/ups/export/jobs';
export const DATA_SETS = '/data/foundation/catalog/dataSets';
