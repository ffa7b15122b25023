import type { Defaults } from '../core/commands/create-job.ts';
import type { Limits } from '../core/limits.ts';
import type { Exports } from '../export/port.ts';
import type { Description } from '../http/description.ts';
import type { Read, Standalone, Write } from '../http/operation.ts';
import type { Journal } from '../journal/port.ts';
import type { Imports } from '../profiles/imported/imports.ts';
import type { Tenants } from '../tenants/tenants.ts';
import type { EventStreams } from './event-streams.ts';

/** The services that the operations of the control plane use. */
export interface ControlServices {
  readonly tenants: Tenants;
  readonly exports: Pick<Exports, 'forget' | 'counts' | 'rows' | 'files'> & {
    imports(): Promise<Imports>;
  };
  readonly journal: Journal;
  readonly events: EventStreams;
  /** Aborts when the simulator is closed: all waits must end. */
  readonly closing: AbortSignal;
  /** How a job goes if nothing else decides it. */
  readonly defaults: Defaults;
  /** The options in the response of `health`. */
  readonly about: Readonly<Record<string, unknown>>;
  /** Differs from start to start. */
  readonly run: string;
  /** The operations of Experience Platform. */
  readonly vendorOperations: readonly Description[];
  /** The operations of the control plane. */
  readonly controlOperations: readonly Description[];
  readonly maxBodyBytes: number;
  readonly limits: Limits;
  /** The limit of an import, in bytes. */
  readonly maxImportBytes: number;
}

export type ControlRead<T = undefined> = Description & Read<ControlServices, T>;
export type ControlWrite<T = undefined> = Description & Write<ControlServices, T>;
export type ControlStandalone = Description & Standalone<ControlServices>;
