import type { Instant } from './clock.ts';

export interface DataSetFacts {
  readonly id: string;
  readonly viewId: string;
  readonly createdAt: Instant;
  /** True when it is based on the union of all profile schemas: only then can profiles be exported to it. */
  readonly holdsProfiles: boolean;
  /** What the client said of it, opaque here. */
  readonly definition: Readonly<Record<string, unknown>>;
}
