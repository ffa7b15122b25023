/**
 * Where each behaviour comes from. `documented`: a document says so. `seen`: live answers of 2018 and 2019 show it.
 * `inferred`: nobody says, and this is what we chose. `own`: the simulator's own, on no platform.
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
  /** What of a documented or seen behaviour is nevertheless our inference. */
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
