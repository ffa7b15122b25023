import type { JournalEntry } from '@aep-sim/types';
import { useRef, useState } from 'preact/hooks';
import { MessageBody } from '../../parts/message-body.tsx';
import { Count } from '../../parts/segmented.tsx';

const tabs = ['Request', 'Answer', 'Headers'] as const;
type Tab = (typeof tabs)[number];

/** What was open last stays open for the next request. */
let last: Tab = 'Request';

/** The request and its response, as far as they are kept. */
export function DetailTabs({ entry }: { readonly entry: JournalEntry }) {
  const [tab, setTab] = useState<Tab>(last);
  const root = useRef<HTMLDivElement>(null);
  const { request, response } = entry;
  const show = (next: Tab): void => {
    last = next;
    setTab(next);
  };
  const step = (by: number): void => {
    const at = (tabs.indexOf(tab) + by + tabs.length) % tabs.length;
    show(tabs[at] as Tab);
    root.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
  };
  const count = Object.keys(request.headers).length;
  return (
    <>
      <div
        ref={root}
        class="requests-tabs"
        role="tablist"
        aria-label="Parts of the request"
        onKeyDown={(event) => {
          if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
          event.preventDefault();
          event.stopPropagation();
          step(event.key === 'ArrowRight' ? 1 : -1);
        }}
      >
        {tabs.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`request-tab-${name}`}
            aria-controls="request-tab-panel"
            aria-selected={name === tab}
            tabIndex={name === tab ? 0 : -1}
            onClick={() => show(name)}
          >
            {name} {name === 'Headers' && <Count count={count} />}
          </button>
        ))}
      </div>
      <div
        class="requests-panel"
        role="tabpanel"
        id="request-tab-panel"
        aria-labelledby={`request-tab-${tab}`}
      >
        {tab === 'Request' && <RequestPart entry={entry} />}
        {tab === 'Answer' && <AnswerPart entry={entry} />}
        {tab === 'Headers' && (
          <>
            <HeaderList title="Request headers" headers={request.headers} />
            <HeaderList title="Response headers" headers={response.headers} />
          </>
        )}
      </div>
    </>
  );
}

function RequestPart({ entry }: { readonly entry: JournalEntry }) {
  const { method, path } = entry.request;
  const wrong = entry.why?.filter((cause) => cause.in === undefined).map(({ pointer }) => pointer);
  return (
    <>
      <p class="requests-call mono">
        <strong>{method}</strong> {path}
      </p>
      <MessageBody
        label="Request body"
        body={entry.request.body}
        bodyBytes={entry.request.bodyBytes}
        wrong={wrong ?? []}
        ignored={entry.ignored ?? []}
      />
      <AnswerPart entry={entry} />
    </>
  );
}

function AnswerPart({ entry }: { readonly entry: JournalEntry }) {
  const { response, tookMs } = entry;
  const isRed = response.status >= 400 || response.status === 0;
  return (
    <>
      <h3 class="requests-part second">Answer</h3>
      <p class="requests-call mono">
        <strong class={isRed ? 'bad' : ''}>{response.status || 'No response was sent.'}</strong>{' '}
        <span class="second">after {tookMs} ms</span>
      </p>
      <MessageBody label="Response body" body={response.body} bodyBytes={response.bodyBytes} />
    </>
  );
}

interface HeaderListProps {
  readonly title: string;
  readonly headers: Readonly<Record<string, string>>;
}

function HeaderList({ title, headers }: HeaderListProps) {
  return (
    <section>
      <h3 class="requests-part second">{title}</h3>
      <dl class="requests-headers mono">
        {Object.entries(headers).map(([name, value]) => (
          <div key={name}>
            <dt class="second">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
