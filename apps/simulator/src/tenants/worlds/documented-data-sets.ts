import type { DataSetFacts } from '../../core/data-set.ts';
import { followingHex } from '../../core/ids.ts';

/** The datasets that the documents' requests and jobs name. Their ids begin with their time of making, in seconds. */
export const documentedDataSets: readonly DataSetFacts[] = [
  '5b020a27e7040801dedba61b',
  '5b7c86968f7b6501e21ba9df',
  '5bb4c46757920712f924a3eb',
  '5cf6bcf79ecc7c14530fe436',
].map((id) => ({
  id,
  viewId: followingHex(id),
  createdAt: Number.parseInt(id.slice(0, 8), 16) * 1000,
  holdsProfiles: true,
  definition: {
    name: 'Profile Data Export',
    schemaRef: {
      id: 'https://ns.adobe.com/xdm/context/profile__union',
      contentType: 'application/vnd.adobe.xed+json;version=1',
    },
    fileDescription: { persisted: true, containerFormat: 'parquet', format: 'parquet' },
  },
}));
