// Generated from contracts/schemas/service. Do not edit: run `npm run generate`.

/**
 * Milliseconds since 1970-01-01T00:00:00Z.
 */
export type Instant = number;

/**
 * What Catalog answers. Source: the published OpenAPI file segmentation.yaml, quoted in an answer of another service.
 */
export interface CatalogError {
  type: string;
  status: number;
  title: string;
  detail: string;
}
/**
 * How the data behaves and who manages it.
 */
export interface Classification {
  dataBehavior: string;
  managedBy: string;
}
/**
 * A data set as Catalog shows it; unknown keys are allowed. Times are in milliseconds since 1970. Sources: help/catalog/api and recorded answers.
 */
export interface DataSet {
  name?: string;
  description?: string;
  imsOrg: string;
  created: Instant;
  updated: Instant;
  version: string;
  tags: {
    [k: string]: string[];
  };
  viewId: string;
  classification: Classification;
  files: string;
  namespace: string;
  state: string;
  schemaRef?: DataSetSchema;
  fileDescription?: {
    [k: string]: unknown;
  };
  dataSourceId?: string;
  sandboxId?: string;
  createdClient?: string;
  createdUser?: string;
  updatedUser?: string;
  basePath?: string;
  observableSchema?: {
    [k: string]: unknown;
  };
  dule?: {
    [k: string]: unknown;
  };
  statsCache?: {
    [k: string]: unknown;
  };
  persistence?: {
    [k: string]: unknown;
  };
  extensions?: {
    [k: string]: unknown;
  };
  aspect?: string;
  lastBatchId?: string;
  lastBatchStatus?: string;
  lastSuccessfulBatch?: string;
  lastFailedBatch?: string;
}
/**
 * The schema of the records: an id, and the content type of the version meant.
 */
export interface DataSetSchema {
  id: string;
  contentType?: string;
}
/**
 * Data sets by id, a string of 24 hexadecimal digits. Source: help/catalog/api/filter-data.md.
 */
export interface DataSetMap {
  [k: string]: DataSet;
}
/**
 * What the gateway answers before any service is reached. The first three digits of error_code are the HTTP status. Source: help/landing/troubleshooting.md.
 */
export interface GatewayError {
  error_code: string;
  message: string;
}
/**
 * An access token. expires_in is in seconds, except from the JWT exchange: there in milliseconds. Source: help/landing/api-authentication.md.
 */
export interface TokenAnswer {
  access_token: string;
  token_type: 'bearer';
  expires_in: number;
}
/**
 * Why no token was given, in the form of RFC 6749, section 5.2. Inferred: no document shows it.
 */
export interface TokenError {
  error: string;
  error_description: string;
}
/**
 * What the profile services answer, with messages by HTTP status. Source: the published OpenAPI file segmentation.yaml, on audiences; that export jobs use it too is inferred.
 */
export interface UpsError {
  requestId: string;
  errors: UpsErrorsByStatus;
  type: string;
  title: string;
  status: number;
}
/**
 * Messages by HTTP status.
 */
export interface UpsErrorsByStatus {
  [k: string]: UpsErrorEntry[];
}
/**
 * One message.
 */
export interface UpsErrorEntry {
  code: string;
  message: string;
}
