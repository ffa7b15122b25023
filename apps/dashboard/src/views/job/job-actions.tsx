import type { JobRow } from '@aep-sim/types';
import { useState } from 'preact/hooks';
import { JOBS } from '../../model/api-paths.ts';
import { stateAt } from '../../model/stretches.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { Failure } from '../../parts/failure.tsx';
import type { Call } from '../../source/source.ts';
import { useKeys } from '../../state/use-keys.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { createBody } from './create-body.ts';

interface Failed {
  readonly outcome: string;
  readonly sentence: string;
}

/** Starts a job again with the same request, or cancels one that runs. */
export function JobActions({ row }: { readonly row: JobRow }) {
  const page = usePage();
  const { tenant } = useData();
  const [failed, setFailed] = useState<Failed | undefined>(undefined);
  const [isAsking, setAsking] = useState(false);
  const locked = page.locked.value;
  const state = stateAt(row, page.at.value);
  const isEnded = state === 'succeeded' || state === 'failed' || state === 'cancelled';
  const act = async (call: Call, outcome: string): Promise<unknown> => {
    const done = await page.act(call);
    setFailed(done.isDone ? undefined : { outcome, sentence: done.sentence });
    return done.isDone ? done.body : undefined;
  };
  const start = async (): Promise<void> => {
    const body = await createBody(page.source, tenant, row);
    const created = await act({ method: 'POST', path: JOBS, body }, 'Not started.');
    const id = (created as { id?: unknown } | undefined)?.id;
    if (typeof id === 'number') page.go({ view: 'jobs', query: { job: String(id) } });
  };
  const cancel = async (): Promise<void> => {
    setAsking(false);
    await act({ method: 'DELETE', path: `${JOBS}/${row.id}` }, 'Not cancelled.');
  };
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
      {failed && <Failure {...failed} />}
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
