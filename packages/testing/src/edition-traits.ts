import type { EditionName } from '@aep-sim/types';

/** How editions differ for a client (docs/evidence.md). */
export interface EditionTraits {
  /** Requests have a filter. */
  readonly filtersRequests: boolean;
  /** The statuses of a segment that has none in the request, in alphabetical order. */
  readonly defaultStatuses: readonly string[];
  /** `batches` is an object with the first segment only. */
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
