import type { JobRow } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { JOBS } from '../../model/api-paths.ts';
import { stateAt } from '../../model/stretches.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/failure.tsx';
import { failedBy, useAction } from '../../state/use-action.ts';
import { useKeys } from '../../state/use-keys.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { createdBy, ownHeaders } from './created-by.ts';

/** Starts a job again with the same request, or cancels one that runs. */
export function JobActions({ row }: { readonly row: JobRow }) {
  const page = usePage();
  const { tenant } = useData();
  const [isAsking, setAsking] = useState(false);
  const { run, failure, locked } = useAction();
  const state = stateAt(row, page.at.value);
  const isEnded = state === 'succeeded' || state === 'failed' || state === 'cancelled';
  const start = () =>
    run(async () => {
      const { request } = await createdBy(page.source, tenant, row);
      const { path, body } = request;
      const done = await page.act({ method: 'POST', path, body, headers: ownHeaders(request) });
      const id = done.isDone && (done.body as { id?: unknown } | undefined)?.id;
      if (typeof id === 'number') page.go({ view: 'jobs', query: { job: String(id) } });
      return failedBy('Not started.', done);
    });
  const cancel = () =>
    run(async () => {
      setAsking(false);
      const call = { method: 'DELETE', path: `${JOBS}/${row.id}` } as const;
      return failedBy('Not cancelled.', await page.act(call));
    });
  const ask = (): void => {
    if (!isEnded && locked === undefined) setAsking(true);
  };
  useKeys({ x: ask });
  return (
    <>
      {isEnded ? (
        <Button disabled={locked} onClick={() => void start()}>
          Start again
        </Button>
      ) : (
        <Button disabled={locked} keys="x" onClick={ask}>
          Cancel job
        </Button>
      )}
      {failure && <Failure {...failure} />}
      {isAsking && (
        <Dialog title={`Cancel job ${row.id}?`} onClose={() => setAsking(false)}>
          <p>It stops where it is, and writes nothing. This cannot be undone.</p>
          <div class="actions">
            <Button kind="primary" onClick={() => void cancel()}>
              Cancel job
            </Button>
            <Button onClick={() => setAsking(false)}>Keep it</Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
