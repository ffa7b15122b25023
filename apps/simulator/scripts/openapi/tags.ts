import type { EditionName } from '../../../../packages/types/src/index.ts';
import type { Family } from '../../src/http/description.ts';

/** A group of operations, as documentation and Postman show it. */
export interface Tag {
  readonly name: string;
  readonly description: string;
}

/** The group of each service, where one document has one edition. */
export const serviceTags: Readonly<Record<Family, Tag>> = {
  profile: { name: 'Export jobs', description: 'Create, poll, list, and cancel export jobs.' },
  catalog: {
    name: 'Catalog',
    description: 'Catalog Service: datasets, the batches that export jobs write, and their files.',
  },
  'data-access': {
    name: 'Data Access',
    description: 'Data Access: download the files of a batch, or preview a dataset.',
  },
  ims: { name: 'Tokens', description: 'IMS: access tokens for client credentials.' },
  control: {
    name: 'Control plane',
    description:
      'Operations of the simulator itself: the clock, rules, worlds, profiles, and the journal of a sandbox.',
  },
};

/** What an edition is, for those who choose one. */
export const aboutEdition: Readonly<Record<EditionName, string>> = {
  platform:
    "The live service as far as it is known, from all of Adobe's documents and from observed responses.",
  segmentation: "Adobe's segmentation guide on export jobs, as it is today.",
  'segmentation-2020': "The first version of Adobe's segmentation guide on export jobs.",
  profile: "Adobe's profile guide on export jobs.",
  tutorial: "Adobe's tutorial on exporting data, as of 2019 and 2020.",
};

/** The group of an edition, where one document has all of them. */
export function editionTag(edition: EditionName, prefix: string): Tag {
  if (prefix !== '') return { name: edition, description: aboutEdition[edition] };
  return {
    name: `${edition} (default)`,
    description: `${aboutEdition[edition]} The default edition; \`--edition\` selects another.`,
  };
}
