import type { EditionName } from '@aep-sim/types';
import type { Edition } from './edition.ts';

type SegmentStatuses = Pick<Edition, 'statuses' | 'realizedHoldsExisting'>;

/** `existing` is a status of its own. */
const apart: SegmentStatuses = {
  statuses: ['realized', 'existing'],
  realizedHoldsExisting: false,
};

/** Today's guide has no `existing`: `realized` selects all who are in a segment now. */
const together: SegmentStatuses = { statuses: ['realized'], realizedHoldsExisting: true };

/** The meaning of segment statuses in each edition (evidence: realized-holds-existing). */
export const segmentStatuses: Readonly<Record<EditionName, SegmentStatuses>> = {
  platform: together,
  segmentation: together,
  'segmentation-2020': apart,
  // The guide has no filter; the vendor's OpenAPI names these.
  profile: apart,
  tutorial: apart,
};
