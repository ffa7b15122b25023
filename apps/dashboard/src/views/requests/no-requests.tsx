import type { ComponentChildren } from 'preact';
import { JOBS } from '../../model/api-paths.ts';
import { apiHeaders, curlOf } from '../../model/curl.ts';
import { Button } from '../../parts/button.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { NoMatch } from '../../parts/no-match.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { onlyText } from './filter-row.tsx';
import type { RequestList } from './use-request-list.ts';

export interface NoRequestsProps {
  readonly list: RequestList;
  readonly job: number | undefined;
}

/** Why no request is shown, and what can be done. */
export function NoRequests({ list, job }: NoRequestsProps) {
  const page = usePage();
  const data = useData();
  if (data.clock.value === undefined) return <Loading />;
  if (list.rows.length > 0) {
    const { only } = list;
    const by = only === 'all' || only === 'changes' ? undefined : onlyText(only);
    return <NoMatch what="request" by={by} otherwise="No request tells anything new." />;
  }
  const { tenant, dropped } = data;
  if (job !== undefined) {
    return (
      <Empty title={`No request about ${job}.`}>
        <p class="second">
          {dropped.value > 0
            ? 'Its requests are no longer kept.'
            : 'Your client has not requested it; it was not started by a request that is kept.'}
        </p>
      </Empty>
    );
  }
  if (!page.isAtNow.value) {
    return (
      <Empty title="No request yet at this time.">
        <Button onClick={() => page.look(undefined)}>Return to now</Button>
      </Empty>
    );
  }
  const curl = curlOf(page.source.url(''), {
    method: 'GET',
    path: JOBS,
    headers: apiHeaders(tenant, false),
  });
  return (
    <Empty title={`No request yet in ${tenant.sandbox}.`}>
      <p class="second">
        Point your client to this address with these headers. Its requests then appear here.
      </p>
      <pre class="requests-curl">{curl}</pre>
      <CopyButton text={() => curl}>Copy</CopyButton>
    </Empty>
  );
}

function Empty(props: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <div class="requests-empty">
      <h2>{props.title}</h2>
      {props.children}
    </div>
  );
}
