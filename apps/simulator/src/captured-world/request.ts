import type { AnyDestination, AnyExportJob } from '@aep-sim/types';
import type { SeenJob } from './collect.ts';
import { knownIn } from './known.ts';

type Batches = readonly NonNullable<
  Extract<AnyDestination['batches'], readonly unknown[]>
>[number][];

/** The request that created a job: as captured, or as echoed in responses. */
export function requestOf({ views, request }: SeenJob): Record<string, unknown> {
  const echoed = Object.assign({}, ...views.map((view) => knownIn(view, 'ExportJobRequest')));
  const known = { ...echoed, ...knownIn(request, 'ExportJobRequest') };
  const datasetId = views.map(dataSetIdOf).find((id) => id !== undefined);
  const perSegment = views.find((view) => view.destination?.segmentPerBatch !== undefined);
  const segmentPerBatch = perSegment?.destination?.segmentPerBatch;
  return {
    ...known,
    destination: {
      // From the job: one example in Adobe's documentation has another dataset in its request.
      datasetId,
      ...(segmentPerBatch !== undefined && { segmentPerBatch }),
    },
    schema: known['schema'] ?? { name: '_xdm.context.profile' },
    ...filterOf(known['filter'], views),
  };
}

function dataSetIdOf({ destination }: AnyExportJob): string | undefined {
  return destination?.datasetId ?? destination?.dataSetId;
}

/** The batches of a job in one array, for any edition. */
export function batchesOf({ destination }: AnyExportJob): Batches {
  const { batches, batchId } = destination ?? {};
  const all = Array.isArray(batches) ? batches : batches ? [batches] : [];
  // One example in Adobe's documentation shows a batch of one segment next to the batch of all.
  if (batchId !== undefined && destination?.segmentPerBatch !== true) return [{ batchId }];
  return all.length > 0 ? all : batchId === undefined ? [] : [{ batchId }];
}

/** If an edition echoes no filter, the batches still have the segments. */
function filterOf(filter: unknown, views: readonly AnyExportJob[]): object {
  if (filter !== undefined) return { filter };
  const segments = views
    .map((view) => batchesOf(view).filter(({ segmentId }) => segmentId !== undefined))
    .find((some) => some.length > 0);
  if (!segments) return {};
  return {
    filter: {
      segments: segments.map(({ segmentId, segmentNs, status }) => ({
        segmentId,
        ...(segmentNs !== undefined && { segmentNs }),
        ...(status !== undefined && { status: [status].flat() }),
      })),
    },
  };
}
