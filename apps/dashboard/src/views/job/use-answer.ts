import type { JobAnswer, JobRow } from '@aep-sim/types';
import type { RequestRow } from '../../model/request-row.ts';
import type { Source, Tenant } from '../../source/source.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { type Reading, useRead } from '../../state/use-read.ts';
import { useMoment } from './use-moment.ts';

/** The response to a poll; without one, the response that a poll would have at the playhead. */
export function useAnswer(
  row: JobRow,
  poll: RequestRow | undefined,
): Reading<JobAnswer | undefined> {
  const { source } = usePage();
  const { tenant } = useData();
  const { at, key, version } = useMoment(row, poll);
  return useRead(key, version, async () => {
    if (poll) return seenBy(source, tenant, row.id, poll);
    // Until the clock was read, there is no time.
    return at === 0 ? undefined : source.answer(tenant, row.id, { at });
  });
}

/** While a clock stands still, a job can be cancelled at the instant at which it was polled: then the journal tells what was seen. */
async function seenBy(
  source: Source,
  tenant: Tenant,
  id: number,
  { seq, at, edition, seen }: RequestRow,
): Promise<JobAnswer> {
  const answer = await source.answer(tenant, id, { at, ...(edition && { edition }) });
  if (seen === undefined || answer.answer['status'] === seen) return answer;
  const { entries } = await source.entries(tenant, { after: seq - 1, limit: 1 });
  const body = entries[0]?.seq === seq ? entries[0].response.body : undefined;
  return body ? { ...answer, answer: body } : answer;
}
