import type { EditionName } from '@aep-sim/types';

/** In what the service differs for a client from edition to edition (docs/evidence.md). */
export interface EditionTraits {
  /** Its requests have a filter. */
  readonly filtersRequests: boolean;
  /** What a segment without a status stands for, in the order of the alphabet. */
  readonly defaultStatuses: readonly string[];
  /** `batches` is an object, with room for the first segment alone. */
  readonly showsOneBatch: boolean;
}

const common: EditionTraits = {
  filtersRequests: true,
  defaultStatuses: ['existing', 'realized'],
  showsOneBatch: false,
};

export const editionTraits: Readonly<Record<EditionName, EditionTraits>> = {
  platform: { ...common, defaultStatuses: ['realized'] },
  segmentation: { ...common, defaultStatuses: ['realized'] },
  'segmentation-2020': { ...common, showsOneBatch: true },
  profile: { ...common, filtersRequests: false },
  tutorial: common,
};
