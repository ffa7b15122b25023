import type { JobRow } from '@aep-sim/types';
import { useMemo } from 'preact/hooks';
import { numberIn, pollsOf } from '../../model/polls.ts';
import type { RequestRow } from '../../model/request-row.ts';
import { useData, usePage } from '../../state/use-page.ts';

/** What clients saw of a job up to the playhead, oldest first. */
export function usePolls({ id }: JobRow): readonly RequestRow[] {
  const requests = useData().requests.value;
  const at = usePage().at.value;
  return useMemo(() => pollsOf(requests, id, at), [requests, id, at]);
}

export interface OpenPoll {
  readonly polls: readonly RequestRow[];
  /** From 1; 0 if there is none. */
  readonly number: number;
  readonly poll: RequestRow | undefined;
  /** Opens another. */
  open(number: number): void;
}

/** The poll that the address names, or else the last. */
export function useOpenPoll(row: JobRow): OpenPoll {
  const page = usePage();
  const polls = usePolls(row);
  const number = numberIn(page.address.value.query['a'], polls.length) ?? polls.length;
  return {
    polls,
    number,
    poll: polls[number - 1],
    open: (next) => {
      if (next < 1 || next > polls.length) return;
      // The last is what is shown without a name.
      const a = next === polls.length ? undefined : String(next);
      page.go({ query: { a } }, 'replace');
    },
  };
}
