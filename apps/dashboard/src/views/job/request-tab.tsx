import type { JobRow, JournalEntry } from '@aep-sim/types';
import { apiHeaders, type Curled, curlOf } from '../../model/curl.ts';
import { jsonLines } from '../../model/json-lines.ts';
import { timeText } from '../../model/lengths.ts';
import { Code, type CodeLine } from '../../parts/code.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { IgnoredNote, ignoredWhere } from './ignored-note.tsx';
import { Loading } from './loading.tsx';

const CREATE = 'createExportJob';
const PATH = '/data/core/ups/export/jobs';

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
  const path = entry?.request.path ?? PATH;
  const headers = [...apiHeaders(tenant, true), ...(entry ? ownHeaders(entry) : [])];
  const inQuery = entry?.ignored?.filter((part) => part.in === 'query') ?? [];
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
        <span class="job-space" />
        <CopyButton text={() => curlOf(base, { method: 'POST', path, headers, body })}>
          Copy as curl
        </CopyButton>
      </div>
      <div class="job-scroll">
        {!entry && <p class="job-note">{whyStored(row, dropped.value)}</p>}
        {inQuery.map((part) => (
          <p class="job-note" key={part.pointer}>
            <IgnoredNote part={part} />
          </p>
        ))}
        <Code label="Request body" lines={linesOf(body, entry)} />
      </div>
    </>
  );
}

/** Why the request itself cannot be shown. */
function whyStored({ chosenBy }: JobRow, dropped: number): string {
  if (chosenBy === 'observed' || dropped === 0) {
    return 'No request of yours created this job: the sandbox started with it. This is what it stores, as a request.';
  }
  return 'The request is no longer kept. This is what the job stores of it.';
}

function linesOf(body: unknown, entry: JournalEntry | undefined): readonly CodeLine[] {
  return jsonLines(body).map(({ text, pointer }): CodeLine => {
    const part = pointer === undefined ? undefined : ignoredWhere(entry, pointer);
    if (!part) return { text };
    return {
      text,
      sign: <span class="warn">△</span>,
      says: 'ignored',
      note: <IgnoredNote part={part} />,
    };
  });
}

/** Those that change what the simulator does. */
function ownHeaders({ request }: JournalEntry): Curled['headers'] {
  return Object.entries(request.headers).filter(
    ([name]) => name.startsWith('x-aep-sim-') && name !== 'x-aep-sim-page',
  );
}
