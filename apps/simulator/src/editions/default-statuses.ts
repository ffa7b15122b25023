import type { EditionName } from '@aep-sim/types';

/** What a segment is taken with that a request gives no statuses, in each edition (api-facts §2.3). */
export const defaultStatuses: Readonly<Record<EditionName, readonly string[]>> = {
  platform: ['realized'],
  segmentation: ['realized'],
  'segmentation-2020': ['realized', 'existing'],
  // The guide has no filter; the vendor's OpenAPI names these.
  profile: ['realized', 'existing'],
  tutorial: ['realized', 'existing'],
};
