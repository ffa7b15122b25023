import type { Defaults } from '../core/commands/create-job.ts';
import type { Limits } from '../core/limits.ts';
import type { Edition } from '../editions/edition.ts';
import type { Exports } from '../export/port.ts';
import type { Description } from '../http/description.ts';
import type { Read, Write } from '../http/operation.ts';
import type { KnownTables } from './data-sets/known-tables.ts';
import type { RecordTexts } from './export-jobs/record-texts.ts';

/** The services that the operations of Experience Platform use. */
export interface ApiServices {
  readonly edition: Edition;
  readonly exports: Exports;
  readonly texts: RecordTexts;
  /** The tables of the datasets of all tenants. Loaded when the first is created. */
  readonly knownTables: () => Promise<KnownTables>;
  /** How a job goes if nothing else decides it. */
  readonly defaults: Defaults;
  /** The key with which tokens are signed. */
  readonly seed: string;
  readonly maxBodyBytes: number;
  readonly limits: Limits;
  readonly maxPageSize: number;
}

export type ApiRead<T = undefined> = Description & Read<ApiServices, T>;
export type ApiWrite<T = undefined> = Description & Write<ApiServices, T>;
