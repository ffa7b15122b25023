import type { Defaults } from '../core/commands/create-job.ts';
import type { Limits } from '../core/limits.ts';
import type { Edition } from '../editions/edition.ts';
import type { Exports } from '../export/port.ts';
import type { Description } from '../http/description.ts';
import type { Read, Write } from '../http/operation.ts';
import type { KnownTables } from './data-sets/known-tables.ts';
import type { RecordTexts } from './export-jobs/record-texts.ts';

/** What the vendor's operations work with. */
export interface ApiServices {
  readonly edition: Edition;
  readonly exports: Exports;
  readonly texts: RecordTexts;
  /** Of the datasets of all tenants. Loaded when the first is made. */
  readonly knownTables: () => Promise<KnownTables>;
  /** What happens to a job that nothing else speaks of. */
  readonly defaults: Defaults;
  /** What tokens are signed with. */
  readonly seed: string;
  readonly maxBodyBytes: number;
  readonly limits: Limits;
  readonly maxPageSize: number;
}

export type ApiRead<T = undefined> = Description & Read<ApiServices, T>;
export type ApiWrite<T = undefined> = Description & Write<ApiServices, T>;
