import type { JobRow } from '@aep-sim/types';
import { curlOf } from '../../model/curl.ts';
import { timeText } from '../../model/lengths.ts';
import { curledOf } from '../../model/request-curl.ts';
import type { SentRequest } from '../../model/sent-request.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MessageBody } from '../../parts/message-body.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { type Created, createdBy } from './created-by.ts';
import { useMoment } from './use-moment.ts';

/** The request that created the job. */
export function RequestTab({ row }: { readonly row: JobRow }) {
  const { source } = usePage();
  const { tenant, requests } = useData();
  const create = requests.value.find(
    ({ operation, jobId }) => operation === 'createExportJob' && jobId === row.id,
  );
  const { key } = useMoment(row, create);
  const { value, error } = useRead(key, 0, () => createdBy(source, tenant, row));
  return (
    <div class="pane job-panel">
      {error !== undefined && <p class="job-message bad">{error}</p>}
      {value ? <Request row={row} created={value} /> : error === undefined && <Loading />}
    </div>
  );
}

interface RequestProps {
  readonly row: JobRow;
  readonly created: Created;
}

function Request({ row, created: { request, entry } }: RequestProps) {
  const page = usePage();
  const isSent = entry !== undefined && request.bodyBytes === undefined;
  const why = whyStored(row, request, useData().dropped.value);
  return (
    <>
      <div class="pane-head job-toolbar">
        <p>
          <code>POST {request.path}</code>
          {entry && (
            <>
              {' '}
              <a
                href={page.href({ view: 'requests', query: { only: 'all', n: String(entry.seq) } })}
              >
                #{entry.seq}, {timeText(entry.at)}
              </a>
            </>
          )}
        </p>
        <span class="spring" />
        <CopyButton text={() => curlOf(page.source.url(''), curledOf(request))}>
          Copy as curl
        </CopyButton>
      </div>
      <div class="scroll">
        {!isSent && <p class="job-note">{why} This is what the job repeats of it.</p>}
        <MessageBody label="Request body" body={request.body} ignored={entry?.ignored ?? []} />
      </div>
    </>
  );
}

/** Why the request itself cannot be shown. */
function whyStored({ chosenBy }: JobRow, { bodyBytes }: SentRequest, dropped: number): string {
  if (bodyBytes !== undefined) {
    return `The body of the request, ${bodyBytes.toLocaleString('en')} bytes, is no longer kept.`;
  }
  if (chosenBy !== 'observed' && dropped > 0) return 'The request is no longer kept.';
  return 'No request of yours created this job: the sandbox started with it.';
}
