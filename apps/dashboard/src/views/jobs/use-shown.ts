import { useRef } from 'preact/hooks';
import { busyIn, domainOf, rangeOf, shownOf, spanOf } from '../../model/range.ts';
import { type Interval, type Scale, scaleOf } from '../../model/scale.ts';
import { useData, usePage } from '../../state/use-page.ts';

/** The time range of the list, in pixels: the one in the URL, within that of the jobs. */
export function useShown(width: number): Scale {
  const page = usePage();
  const data = useData();
  const now = data.now.value;
  const jobs = data.jobs.value;
  const domain = useRef<Interval>(undefined);
  const busy = busyIn(jobs, now);
  domain.current = domainOf(domain.current, { span: spanOf(jobs, now), now, busy });
  const shown = shownOf(rangeOf(page.address.value.query['range']), domain.current, page.at.value);
  return scaleOf(shown, width, busy);
}
