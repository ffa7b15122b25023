import type { JobRow, JournalEntry } from '@aep-sim/types';
import { JOBS } from '../../model/api-paths.ts';
import { apiHeaders, type Curled, curlOf } from '../../model/curl.ts';
import { timeText } from '../../model/lengths.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Loading } from '../../parts/loading.tsx';
import { MessageBody } from '../../parts/message-body.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';

const CREATE = 'createExportJob';

/** What created a job: the body as it was sent or, where that is not known, what is stored of it. */
interface Sent {
  readonly body: unknown;
  /** Undefined: it is not kept, or was never sent. */
  readonly entry: JournalEntry | undefined;
}

/** The request that created the job. */
export function RequestTab({ row }: { readonly row: JobRow }) {
  const { source } = usePage();
  const { tenant, requests } = useData();
  const seq = requests.value.find(isCreateOf(row.id))?.seq;
  const key = [tenant.org, tenant.sandbox, row.id, row.createdAt, seq].join();
  const { value, error } = useRead(key, 0, async (): Promise<Sent> => {
    const { entries } =
      seq === undefined
        ? { entries: [] }
        : await source.entries(tenant, { after: seq - 1, limit: 1 });
    const entry = entries.find((one) => one.seq === seq);
    if (entry?.request.body) return { body: entry.request.body, entry };
    const { request } = await source.job(tenant, row.id);
    return { body: request, entry: undefined };
  });
  return (
    <div class="job-panel">
      {error !== undefined && <p class="job-message bad">{error}</p>}
      {value ? <Request row={row} sent={value} /> : error === undefined && <Loading />}
    </div>
  );
}

function isCreateOf(id: number) {
  return ({ operation, jobId }: { operation?: string; jobId?: number }): boolean =>
    operation === CREATE && jobId === id;
}

interface RequestProps {
  readonly row: JobRow;
  readonly sent: Sent;
}

function Request({ row, sent: { body, entry } }: RequestProps) {
  const page = usePage();
  const { tenant, dropped } = useData();
  const base = page.source.url('');
  const path = entry?.request.path ?? JOBS;
  const headers = [...apiHeaders(tenant, true), ...(entry ? ownHeaders(entry) : [])];
  return (
    <>
      <div class="job-toolbar">
        <p>
          <code>POST {path}</code>
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
        <CopyButton text={() => curlOf(base, { method: 'POST', path, headers, body })}>
          Copy as curl
        </CopyButton>
      </div>
      <div class="job-scroll">
        {!entry && <p class="job-note">{whyStored(row, dropped.value)}</p>}
        <MessageBody label="Request body" body={body} ignored={entry?.ignored ?? []} />
      </div>
    </>
  );
}

/** Why the request itself cannot be shown. */
function whyStored({ chosenBy }: JobRow, dropped: number): string {
  if (chosenBy === 'observed' || dropped === 0) {
    return 'No request of yours created this job: the sandbox started with it. This is what it repeats of one.';
  }
  return 'The request is no longer kept. This is what the job repeats of it.';
}

/** Those that change what the simulator does. */
function ownHeaders({ request }: JournalEntry): Curled['headers'] {
  return Object.entries(request.headers).filter(
    ([name]) => name.startsWith('x-aep-sim-') && name !== 'x-aep-sim-page',
  );
}
