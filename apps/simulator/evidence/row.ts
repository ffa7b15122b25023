/**
 * Where each behavior comes from. `documented`: a document describes it. `seen`: observed in recorded responses of 2018
 * and 2019. `inferred`: no source describes this; it is this project's choice. `own`: simulator-only.
 */
export type Mark = 'documented' | 'seen' | 'inferred' | 'own';

export interface EvidenceRow {
  readonly area:
    | 'Jobs'
    | 'Editions'
    | 'List'
    | 'Exports'
    | 'Files'
    | 'Data sets'
    | 'Tokens'
    | 'Errors'
    | 'Clients'
    | 'Simulator';
  readonly behaviour: string;
  readonly mark: Mark;
  /** The document, or the reason for the choice. */
  readonly source: string;
  /** The part of a documented or observed behavior that is inferred. */
  readonly inferredPart?: string;
}

// The documents, as the rows name them.
export const TROUBLESHOOTING = 'help/landing/troubleshooting.md';
export const OPENAPI = "the vendor's published OpenAPI (segmentation.yaml)";
export const TUTORIAL = 'help/segmentation/tutorials/export-data.md';
export const SEGMENTATION = 'help/segmentation/api/export-jobs.md';
export const PROFILE = 'help/profile/api/export-jobs.md';
export const CATALOG = "the vendor's published OpenAPI (catalog.yaml)";
export const FILTERS = 'help/catalog/api/filter-data.md';
export const DATA_ACCESS = 'help/data-access/tutorials/dataset-data.md';
