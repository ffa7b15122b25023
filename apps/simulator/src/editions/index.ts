import type { EditionName } from '@aep-sim/types';
import type { Edition } from './edition.ts';
import { platform } from './platform.ts';
import { profile } from './profile.ts';
import { segmentation } from './segmentation.ts';
import { segmentation2020 } from './segmentation-2020.ts';
import { tutorial } from './tutorial.ts';

export const editions: Readonly<Record<EditionName, Edition>> = {
  platform,
  segmentation,
  'segmentation-2020': segmentation2020,
  profile,
  tutorial,
};
