import type { Instant } from './clock.ts';

export interface DataSetFacts {
  readonly id: string;
  readonly viewId: string;
  readonly createdAt: Instant;
  /** When it was last changed; absent: never. */
  readonly updatedAt?: Instant;
  /** How often it was changed; absent: never. */
  readonly version?: number;
  /** True if it uses the union schema: only then can profiles be exported to it. */
  readonly holdsProfiles: boolean;
  /** The name of its table, which stays when the dataset is renamed. */
  readonly table?: string;
  /** The definition that the client sent, not interpreted here. */
  readonly definition: Readonly<Record<string, unknown>>;
}
