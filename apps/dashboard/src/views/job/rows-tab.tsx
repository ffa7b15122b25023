import type { JobDetail, JobRow } from '@aep-sim/types';
import { lengthText, timeText } from '../../model/lengths.ts';
import { stateAt } from '../../model/stretches.ts';
import { Loading } from '../../parts/loading.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { BatchList } from './batch-list.tsx';
import { BatchTable } from './batch-table.tsx';
import { useBatch } from './use-batch.ts';
import { useMoment } from './use-moment.ts';

/** The batches of a job, and the first rows of one of them. */
export function RowsTab({ row }: { readonly row: JobRow }) {
  const { source } = usePage();
  const { tenant } = useData();
  const { at, key, version } = useMoment(row);
  const { value, error } = useRead(key, version, async () =>
    at === 0 ? undefined : source.job(tenant, row.id, at),
  );
  if (error !== undefined) return <p class="job-message bad">{error}</p>;
  if (!value) return <Loading />;
  return <Batches row={row} detail={value} />;
}

interface BatchesProps {
  readonly row: JobRow;
  readonly detail: JobDetail;
}

function Batches({ row, detail }: BatchesProps) {
  const page = usePage();
  const { batches, written } = detail;
  const named = page.address.value.query['batch'];
  const chosen = batches.find((id) => id === named) ?? written[0] ?? batches[0];
  const isWritten = chosen !== undefined && written.includes(chosen);
  const batch = useBatch(detail, isWritten ? chosen : undefined);
  return (
    <div class="pane job-panel job-batches">
      <BatchList
        detail={detail}
        chosen={chosen}
        rows={batch.value?.rows ?? []}
        isAll={batch.value?.more === false}
      />
      {chosen === undefined || !isWritten ? (
        <NoRows row={row} detail={detail} />
      ) : batch.error !== undefined ? (
        <p class="job-message bad">{batch.error}</p>
      ) : batch.value ? (
        <BatchTable key={chosen} batch={batch.value} />
      ) : (
        <Loading />
      )}
    </div>
  );
}

/** Why a batch has no rows, or when it has. */
function NoRows({ row, detail }: BatchesProps) {
  const { at } = usePage();
  const state = stateAt(row, at.value);
  return (
    <div class="job-message">
      <p>
        <strong>No rows.</strong> {reasonOf(row, state, at.value)}
      </p>
      {(state === 'failed' || state === 'succeeded') && (
        <>
          <p>
            In responses its ID is empty: <code>"batchId": ""</code>.
          </p>
          {detail.why.map((sentence) => (
            <p class="second" key={sentence}>
              {sentence}
            </p>
          ))}
        </>
      )}
    </div>
  );
}

function reasonOf(row: JobRow, state: ReturnType<typeof stateAt>, at: number): string {
  if (state === 'succeeded') return 'The job succeeded, but this batch was not written.';
  if (state === 'failed') return 'The job failed, so no batch was written.';
  if (state === 'cancelled') return 'The job was cancelled before its batches were written.';
  const { endAt, outcome } = row;
  if (endAt === undefined) return 'The job does not end until it is cancelled.';
  const when = `at ${timeText(endAt)}, in ${lengthText(endAt - at)}`;
  if (outcome === 'succeeded') return `The job has not ended. Its rows can be read ${when}.`;
  return `The job has not ended. It ends ${when}, without rows.`;
}
