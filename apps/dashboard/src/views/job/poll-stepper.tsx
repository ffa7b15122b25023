import type { JobRow } from '@aep-sim/types';
import { timeText } from '../../model/lengths.ts';
import { useKeys } from '../../state/use-keys.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { PollSteps } from './poll-steps.tsx';
import type { OpenPoll } from './use-polls.ts';

/** Which poll is shown, and the ways to the one before and the one after. */
export function PollStepper({ row, open }: { readonly row: JobRow; readonly open: OpenPoll }) {
  const page = usePage();
  const { polls, number, poll } = open;
  useKeys({ '[': () => open.open(number - 1), ']': () => open.open(number + 1) });
  if (!poll) return <NeverPolled row={row} />;
  return (
    <>
      <PollSteps number={number} least={1} most={polls.length} onChange={open.open} hasKeys />
      <p aria-live="polite">
        Poll {number} of {polls.length},{' '}
        <a href={page.href({ view: 'requests', query: { only: 'all', n: String(poll.seq) } })}>
          {timeText(poll.at)}
        </a>
      </p>
    </>
  );
}

function NeverPolled({ row }: { readonly row: JobRow }) {
  const { at, isAtNow } = usePage();
  const { dropped } = useData();
  const time = timeText(at.value);
  const lead = leadOf(row.polls, dropped.value, isAtNow.value ? undefined : time);
  return (
    <p>
      {lead} A poll at {time} gets this response.
    </p>
  );
}

function leadOf(polls: number, dropped: number, until: string | undefined): string {
  if (polls > 0 && until !== undefined) return `No poll is kept from before ${until}.`;
  return polls > 0 && dropped > 0 ? 'The polls are no longer kept.' : 'Never polled.';
}
