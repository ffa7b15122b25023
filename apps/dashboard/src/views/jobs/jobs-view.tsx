import { useState } from 'preact/hooks';
import { Patterns } from '../../chart/patterns.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { EmptyJobs } from './empty-jobs.tsx';
import { Inspector } from './inspector.tsx';
import { JobsList } from './jobs-list.tsx';
import { useSelection } from './use-selection.ts';

/** Every job of a sandbox as one row: in words at the left, as a bar on its clock at the right. */
export function JobsView({ unknown }: { readonly unknown?: number | undefined }) {
  const page = usePage();
  const data = useData();
  const selection = useSelection();
  const [isClosed, setClosed] = useState(false);
  const jobs = data.jobs.value;
  const isEmpty = data.isComplete.value && jobs.length === 0;
  if (isEmpty) return <EmptyJobs />;
  const row = selection.id === undefined ? undefined : data.jobById.value.get(selection.id);
  const missing = unknown ?? (data.isComplete.value && !row ? selection.id : undefined);
  const isShown = !isClosed && row !== undefined && row.createdAt <= page.at.value;
  return (
    <div class="split">
      <Patterns />
      <JobsList
        selection={selection}
        onSelect={() => setClosed(false)}
        notice={
          missing === undefined
            ? undefined
            : `There is no job ${missing} in ${data.tenant.sandbox}.`
        }
      />
      {isShown && <Inspector row={row} onClose={() => setClosed(true)} />}
      {!isShown && <aside class="inspector absent" />}
    </div>
  );
}
