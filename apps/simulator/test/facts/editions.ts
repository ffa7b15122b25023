import { type EditionName, editionNames } from '@aep-sim/types';
import type { Edition } from '../../src/editions/edition.ts';
import { loadEdition } from '../../src/editions/index.ts';

const loaded = await Promise.all(editionNames.map(loadEdition));

/** All editions by their names. */
export const editions = Object.fromEntries(loaded.map((one) => [one.name, one])) as Readonly<
  Record<EditionName, Edition>
>;
