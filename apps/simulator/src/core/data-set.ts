import type { Instant } from './clock.ts';

export interface DataSetFacts {
  readonly id: string;
  readonly viewId: string;
  readonly createdAt: Instant;
  /** Of its last change; absent for one that was never changed. */
  readonly updatedAt?: Instant;
  /** How often it was changed; absent means never. */
  readonly version?: number;
  /** True when it is based on the union of all profile schemas: only then can profiles be exported to it. */
  readonly holdsProfiles: boolean;
  /** The name of its table, which it keeps whatever it is called later. */
  readonly table?: string;
  /** What the client said of it, opaque here. */
  readonly definition: Readonly<Record<string, unknown>>;
}
