import type { EditionName } from '@aep-sim/types';
import type { Edition } from './edition.ts';

const modules: Readonly<Record<EditionName, () => Promise<Edition>>> = {
  platform: async () => (await import('./platform.ts')).platform,
  segmentation: async () => (await import('./segmentation.ts')).segmentation,
  'segmentation-2020': async () => (await import('./segmentation-2020.ts')).segmentation2020,
  profile: async () => (await import('./profile.ts')).profile,
  tutorial: async () => (await import('./tutorial.ts')).tutorial,
};

/** Loads an edition and its validators, and no other's: most simulators use only one. */
export function loadEdition(name: EditionName): Promise<Edition> {
  return modules[name]();
}
