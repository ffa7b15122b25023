import { isOnClock } from '../core/clock.ts';
import { decodeDataSetRequest } from '../editions/request.ts';
import { knownIn } from './known.ts';

const UNION = 'https://ns.adobe.com/xdm/context/profile__union';

export interface DataSetSeen {
  readonly id: string;
  /** As in a response of Catalog or in the request for it; absent: known only from a job. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  /** Whether a job exports to it. */
  readonly isExportedTo: boolean;
}

/** A dataset for a world file. */
export function dataSetFrom({ id, value, isExportedTo }: DataSetSeen): Record<string, unknown> {
  if (!value) return { id };
  const { created } = value;
  const definition = knownIn(value, 'DataSetRequest');
  return {
    id,
    ...(isOnClock(created) && { createdAt: new Date(created).toISOString() }),
    definition: isExportedTo ? exportable(definition) : definition,
  };
}

/** A job exports to it, even if the response of Catalog has no schema. */
function exportable(definition: Record<string, unknown>): Record<string, unknown> {
  const decoded = decodeDataSetRequest(definition);
  if (decoded.ok && decoded.value.holdsProfiles) return definition;
  return { ...definition, schemaRef: { id: UNION } };
}
