import { useEffect, useState } from 'preact/hooks';
import { timeText } from '../model/lengths.ts';
import { counted } from '../model/words.ts';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { usePage } from '../state/use-page.ts';

const BACK_MS = 4000;

/** Tells that the simulator is lost, and that it is back. What was read stays. */
export function ConnectionBar() {
  const page = usePage();
  const connection = page.connection.value;
  const restart = page.restart.value;
  const isBack = useBack(connection.state);
  if (connection.state === 'lost') return <LostBar nextTryAt={connection.nextTryAt} />;
  if (connection.state === 'rejected') {
    return (
      <div class="connection-bar" role="alert">
        <p>{connection.sentence}</p>
        <Button onClick={page.tryNow}>Try again</Button>
      </div>
    );
  }
  if (!restart && !isBack) return null;
  return (
    <div class="connection-bar" role="status">
      <p>
        <strong>Connected again.</strong>
        {restart && ` It restarted at ${timeText(restart.at)}${goneText(restart.jobs)}.`}
      </p>
      {restart && (
        <Button kind="plain" class="square" label="Close" onClick={page.closeRestart}>
          <Icon name="close" />
        </Button>
      )}
    </div>
  );
}

function goneText(jobs: number): string {
  return jobs === 0 ? '' : `; the ${counted(jobs, 'job is', 'jobs are')} gone`;
}

function LostBar({ nextTryAt }: { readonly nextTryAt: number }) {
  const page = usePage();
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const data = page.data.value;
  const seconds = Math.max(0, Math.ceil((nextTryAt - now) / 1000));
  return (
    <div class="connection-bar" role="alert">
      <p>
        <strong>The simulator does not respond.</strong>
        {data?.clock.value && ` You see ${data.tenant.sandbox} at ${timeText(data.now.value)}.`}
        <span aria-hidden="true"> Next try in {seconds} s.</span>
      </p>
      <Button onClick={page.tryNow}>Try now</Button>
    </div>
  );
}

/** Whether it was lost a short time ago. */
function useBack(state: string): boolean {
  const [wasLost, setLost] = useState(false);
  useEffect(() => {
    if (state === 'lost') setLost(true);
    if (state !== 'live' || !wasLost) return undefined;
    const timer = setTimeout(() => setLost(false), BACK_MS);
    return () => clearTimeout(timer);
  }, [state, wasLost]);
  return wasLost && state === 'live';
}
