import type { Defaults } from '../core/commands/create-job.ts';
import type { Limits } from '../core/limits.ts';
import type { Exports } from '../export/port.ts';
import type { Description } from '../http/description.ts';
import type { Read, Standalone, Write } from '../http/operation.ts';
import type { Journal } from '../journal/port.ts';
import type { Imports } from '../profiles/imported/imports.ts';
import type { Tenants } from '../tenants/tenants.ts';
import type { EventStreams } from './event-streams.ts';

/** What the operations of the control plane work with. */
export interface ControlServices {
  readonly tenants: Tenants;
  readonly exports: Pick<Exports, 'forget' | 'counts' | 'rows' | 'files'> & {
    imports(): Promise<Imports>;
  };
  readonly journal: Journal;
  readonly events: EventStreams;
  /** Aborts when the simulator is closed: what waits must end. */
  readonly closing: AbortSignal;
  /** What happens to a job that nothing else speaks of. */
  readonly defaults: Defaults;
  /** What `health` says of the options. */
  readonly about: Readonly<Record<string, unknown>>;
  /** Differs from start to start. */
  readonly run: string;
  /** The operations of the vendor that there are. */
  readonly vendorOperations: readonly Description[];
  /** Those of the control plane. */
  readonly controlOperations: readonly Description[];
  readonly maxBodyBytes: number;
  readonly limits: Limits;
  /** Of an import, in bytes. */
  readonly maxImportBytes: number;
}

export type ControlRead<T = undefined> = Description & Read<ControlServices, T>;
export type ControlWrite<T = undefined> = Description & Write<ControlServices, T>;
export type ControlStandalone = Description & Standalone<ControlServices>;
