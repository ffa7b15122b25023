/** The paths of the API that are requested here, or looked for in requests. */
export const IMS = '/ims/';
export const JOBS = '/data/core/ups/export/jobs';
export const DATA_SETS = '/data/foundation/catalog/dataSets';
