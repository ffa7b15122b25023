import type { WorldDataSet } from '@aep-sim/types';
import type { DataSetFacts } from '../core/data-set.ts';
import { followingHex } from '../core/ids.ts';
import type { Problem } from '../editions/decoded.ts';
import { decodeDataSetRequest } from '../editions/request.ts';
import { instantIn } from './instant.ts';

/** The definition of a dataset for which the file has none, as documented. */
const usual = {
  name: 'Profile Data Export',
  schemaRef: {
    id: 'https://ns.adobe.com/xdm/context/profile__union',
    contentType: 'application/vnd.adobe.xed+json;version=1',
  },
  fileDescription: { persisted: true, containerFormat: 'parquet', format: 'parquet' },
};

export function dataSetOf(
  { id, viewId, createdAt, definition }: WorldDataSet,
  at: string,
  problems: Problem[],
): DataSetFacts {
  const decoded = decodeDataSetRequest(definition ?? usual);
  if (!decoded.ok) {
    problems.push(
      ...decoded.problems.map((each) => ({ ...each, at: `${at}/definition${each.at}` })),
    );
  }
  const following = followingHex(id);
  if (viewId !== undefined && viewId !== following) {
    const message = `must be the value after the ID, ${following}`;
    problems.push({ at: `${at}/viewId`, keyword: 'const', message, nearest: following });
  }
  const madeAt =
    createdAt === undefined ? madeAtOf(id) : instantIn(createdAt, `${at}/createdAt`, problems);
  return {
    id,
    viewId: following,
    createdAt: madeAt,
    ...(decoded.ok ? decoded.value : { definition: {}, holdsProfiles: false }),
  };
}

/** The vendor's IDs begin with their time of creation, in seconds. */
function madeAtOf(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16) * 1000;
}
