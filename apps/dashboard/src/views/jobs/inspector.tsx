import type { JobRow } from '@aep-sim/types';
import { stateAt } from '../../model/stretches.ts';
import { counted, stateText } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { usePage } from '../../state/use-page.ts';
import { CopyJob } from '../job/copy-job.tsx';
import { FourLines } from '../job/four-lines.tsx';
import { JobActions } from '../job/job-actions.tsx';
import { type ObservedJob, useJob } from '../job/use-job.ts';
import { statusOf } from './job-words.ts';
import { LastPolls } from './last-polls.tsx';

/** The selected job, next to the list: its four lines, its batches, its last polls. */
export function Inspector({
  row,
  onClose,
}: {
  readonly row: JobRow;
  readonly onClose: () => void;
}) {
  const page = usePage();
  const job = useJob(row);
  const at = page.at.value;
  const state = stateAt(job.row, at);
  return (
    <aside class="inspector" aria-label={`Job ${row.id}`}>
      <div class="pane-head inspector-head">
        <StatusIcon status={statusOf(job.row, at)} />
        <span class={state === 'failed' ? 'bad' : ''}>{stateText(state)}</span>
        <h2 class="mono">{row.id}</h2>
        <CopyButton kind="plain" class="square" label="Copy the ID" text={() => String(row.id)}>
          <Icon name="copy" />
        </CopyButton>
        <span class="spring" />
        <a class="button" href={page.href({ view: 'job', job: row.id })}>
          Open <kbd aria-hidden="true">↵</kbd>
        </a>
        <Button kind="plain" class="square drawer-only" label="Close" onClick={onClose}>
          <Icon name="close" />
        </Button>
      </div>
      <FourLines job={job} />
      <Batches job={job} />
      <LastPolls job={job} />
      <div class="inspector-foot">
        <JobActions row={job.row} />
        <CopyJob row={row} />
      </div>
    </aside>
  );
}

const SHOWN = 4;

function Batches({ job: { row, detail } }: { readonly job: ObservedJob }) {
  const page = usePage();
  const written = new Set(detail?.written);
  const { batches, rows } = row;
  const isEnded = row.endAt !== undefined && row.endAt <= page.at.value;
  const held =
    isEnded && rows === undefined
      ? ', no rows'
      : rows === undefined
        ? ''
        : `, ${counted(rows, 'row', 'rows')}`;
  return (
    <section class="inspector-part">
      <h3>
        Batches <span class="second">{`${batches.length.toLocaleString('en')}${held}`}</span>
      </h3>
      <ul>
        {batches.slice(0, SHOWN).map((id) => (
          <li key={id} class="mono">
            <a href={page.href({ view: 'job', job: row.id, tab: 'rows', query: { batch: id } })}>
              {id}
            </a>
            {isEnded && !written.has(id) && <span class="bad"> batchId ""</span>}
          </li>
        ))}
        {batches.length > SHOWN && (
          <li>
            <a href={page.href({ view: 'job', job: row.id, tab: 'rows' })}>
              All {batches.length.toLocaleString('en')}
            </a>
          </li>
        )}
      </ul>
    </section>
  );
}
