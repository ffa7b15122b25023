import { isOnClock } from '../core/clock.ts';
import { decodeDataSetRequest } from '../editions/request.ts';
import { knownIn } from './known.ts';

const UNION = 'https://ns.adobe.com/xdm/context/profile__union';

export interface DataSetSeen {
  readonly id: string;
  /** As Catalog shows it, or as it was asked for; absent: a job names it. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  /** Whether a job exports to it. */
  readonly isExportedTo: boolean;
}

/** A data set as a world file has it. */
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

/** A job was seen that exports to it, whatever Catalog was asked to show of it. */
function exportable(definition: Record<string, unknown>): Record<string, unknown> {
  const decoded = decodeDataSetRequest(definition);
  if (decoded.ok && decoded.value.holdsProfiles) return definition;
  return { ...definition, schemaRef: { id: UNION } };
}
