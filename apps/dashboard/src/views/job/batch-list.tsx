import type { BatchRows, JobDetail } from '@aep-sim/types';
import { bytesText } from '../../model/bytes.ts';
import { timeText } from '../../model/lengths.ts';
import { namespacesIn } from '../../model/nested.ts';
import { counted } from '../../model/words.ts';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useWindow } from '../../parts/use-window.ts';
import { usePage } from '../../state/use-page.ts';
import { useBatch } from './use-batch.ts';

/** Of a batch, in pixels. */
const ROW = 84;

export interface BatchListProps {
  readonly detail: JobDetail;
  readonly chosen: string | undefined;
  /** Of the chosen batch, and whether these are all. */
  readonly rows: BatchRows['rows'];
  readonly isAll: boolean;
}

export function BatchList({ detail, chosen, rows, isAll }: BatchListProps) {
  const page = usePage();
  const { batches, written } = detail;
  const { ref, from, to } = useWindow(batches.length, ROW);
  return (
    <div class="pane job-batch-pane">
      <p class="pane-head job-polls-head">
        <strong>{counted(batches.length, 'batch', 'batches')}</strong>
        <span class="second">
          {detail.rows === undefined ? '' : counted(detail.rows, 'row', 'rows')}
        </span>
      </p>
      <div class="job-batch-scroll" ref={ref}>
        <ul class="list-rows" style={{ height: `${batches.length * ROW}px` }}>
          {batches.slice(from, to).map((id, index) => (
            <li key={id} style={{ transform: `translateY(${(from + index) * ROW}px)` }}>
              <a
                class="list-row cells job-batch"
                aria-current={id === chosen ? 'true' : undefined}
                href={page.href({ query: { batch: id } })}
              >
                <Batch
                  id={id}
                  detail={detail}
                  segment={detail.perSegment ? detail.segments[from + index] : undefined}
                  isWritten={written.includes(id)}
                />
              </a>
            </li>
          ))}
        </ul>
      </div>
      <Identities rows={rows} isAll={isAll} />
    </div>
  );
}

interface BatchProps {
  readonly id: string;
  readonly detail: JobDetail;
  readonly segment: string | undefined;
  readonly isWritten: boolean;
}

function Batch({ id, detail, segment, isWritten }: BatchProps) {
  return (
    <>
      <StatusIcon status={isWritten ? 'succeeded' : iconOf(detail)} />
      <span class="cut mono">{id}</span>
      {segment !== undefined && (
        <span class="cut second">
          segment <span class="mono">{segment}</span>
        </span>
      )}
      <span class="second">
        {isWritten ? <Written id={id} detail={detail} /> : stateText(detail)}
      </span>
    </>
  );
}

function iconOf({ phase }: JobDetail) {
  if (phase === 'succeeded' || phase === 'failed') return 'failed';
  return phase === 'cancelled' ? 'cancelled' : 'queued';
}

function stateText({ phase }: JobDetail): string {
  if (phase === 'succeeded' || phase === 'failed') return 'failed, batchId ""';
  return phase === 'cancelled' ? 'not written, cancelled' : 'not written yet';
}

/** Counts of a batch that are read on their own. */
function Written({ id, detail }: Pick<BatchProps, 'id' | 'detail'>) {
  const { value, error } = useBatch(detail, id, 1);
  if (error !== undefined) return <span class="bad">{error}</span>;
  const files = value?.files;
  if (!files) return <>–</>;
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const sizes = `${counted(rows, 'row', 'rows')}, ${counted(files.length, 'file', 'files')}, ${bytesText(bytes)}`;
  const written = `written ${timeText(detail.endAt ?? detail.at)}`;
  return (
    <>
      {sizes}, {value.state === 'replaced' ? 'replaced since' : written}
    </>
  );
}

function Identities({ rows, isAll }: Pick<BatchListProps, 'rows' | 'isAll'>) {
  const counts = namespacesIn(rows);
  const most = counts[0]?.[1] ?? 1;
  if (counts.length === 0) return null;
  const of = isAll ? 'the rows' : `the first ${rows.length} rows`;
  return (
    <section class="job-identities">
      <h3 class="second">Identities in {of}</h3>
      <dl>
        {counts.map(([namespace, count]) => (
          <div key={namespace}>
            <dt>{namespace}</dt>
            <dd>
              <span class="job-meter" aria-hidden="true">
                <span style={{ width: `${(count / most) * 100}%` }} />
              </span>
              <span>{count.toLocaleString('en')}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
