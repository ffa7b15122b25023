import type { JournalEntry } from '@aep-sim/types';
import { useEffect, useRef } from 'preact/hooks';
import { curlOf } from '../../model/curl.ts';
import { timeText } from '../../model/lengths.ts';
import { curledOf } from '../../model/request-curl.ts';
import { isBad, isOfClient, isRetry, type RequestRow } from '../../model/request-row.ts';
import { testOf } from '../../model/request-test.ts';
import { operationText } from '../../model/request-words.ts';
import { tenantKey } from '../../model/tenant-key.ts';
import { Button } from '../../parts/button.tsx';
import { CopyAs } from '../../parts/copy-as.tsx';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useKeys } from '../../state/use-keys.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { DetailFacts } from './detail-facts.tsx';
import { DetailTabs } from './detail-tabs.tsx';
import type { RequestList } from './use-request-list.ts';

export interface RequestDetailProps {
  readonly seq: number;
  readonly list: RequestList;
  /** Whether it replaces the list. */
  readonly isPage: boolean;
  /** Undefined: it is next to the list, and cannot be closed. */
  readonly onClose: (() => void) | undefined;
}

/** One request: why it went as it did, and all that is kept of it. */
export function RequestDetail({ seq, list, isPage, onClose }: RequestDetailProps) {
  const { source } = usePage();
  const { tenant, requests } = useData();
  const root = useRef<HTMLElement>(null);
  const row = requests.value.find((one) => one.seq === seq);
  // After a reset, another request has its number.
  const key = `${tenantKey(tenant)} ${seq} ${row?.wallAt}`;
  const { value, error } = useRead(key, 0, () =>
    source.entries(tenant, { after: seq - 1, limit: 1 }),
  );
  const entry = value?.entries.find((one) => one.seq === seq);
  useEffect(() => {
    if (isPage) root.current?.querySelector('button')?.focus();
  }, []);
  useKeys({
    Escape: () => (onClose ? onClose() : false),
  });
  return (
    <aside ref={root} class="requests-detail" aria-label={`Request ${seq}`}>
      <div class="pane-head requests-title">
        {onClose && (
          <Button kind="plain" class="square" label="Back to the list" onClick={onClose}>
            <Icon name="back" />
          </Button>
        )}
        {row ? <Title row={row} /> : <h2>#{seq}</h2>}
        {entry && <CopyRequest entry={entry} />}
      </div>
      {error !== undefined && <p class="requests-said bad">{error}</p>}
      {value && !entry && (
        <p class="requests-said">Request {seq} is no longer kept: the journal is limited.</p>
      )}
      {entry && (
        <>
          <DetailFacts entry={entry} row={row ?? entry} list={list} />
          <DetailTabs entry={entry} />
        </>
      )}
    </aside>
  );
}

function Title({ row }: { readonly row: RequestRow }) {
  const { seq, at, tookMs, response } = row;
  const isRed = isOfClient(row) && isBad(row);
  const tookText = tookMs < 1 ? 'under 1 ms' : `${Math.round(tookMs)} ms`;
  return (
    <h2>
      {isRetry(row) ? <StatusIcon status="retry" /> : isRed && <StatusIcon status="bad" />}
      <span class={isRed ? 'bad' : ''}>{response.status || 'No response'}</span>
      <span>{operationText(row)}</span>
      <span class="mono second">
        #{seq}, {timeText(at)}, {tookText}
      </span>
    </h2>
  );
}

function CopyRequest({ entry }: { readonly entry: JournalEntry }) {
  const { source } = usePage();
  const { rules } = useData();
  const rule = rules.value.find(({ id }) => id === entry.rule?.id);
  return (
    <CopyAs>
      <CopyButton text={() => curlOf(source.url(''), curledOf(entry.request, entry.why))}>
        curl
      </CopyButton>
      {entry.kind === 'request' && <CopyButton text={() => testOf(entry, rule)}>test</CopyButton>}
    </CopyAs>
  );
}
