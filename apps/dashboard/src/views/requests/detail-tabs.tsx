import type { JournalEntry } from '@aep-sim/types';
import { useRef, useState } from 'preact/hooks';
import { messageLines } from '../../model/message-lines.ts';
import { Code, type CodeLine } from '../../parts/code.tsx';
import { Count } from '../../parts/segmented.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';

const tabs = ['Request', 'Answer', 'Headers'] as const;
type Tab = (typeof tabs)[number];

/** What was open last stays open for the next request. */
let last: Tab = 'Request';

/** The request and its response as they are kept. */
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
            <HeaderList title="Headers your client sent" headers={request.headers} />
            <HeaderList title="Headers of the answer" headers={response.headers} />
          </>
        )}
      </div>
    </>
  );
}

function RequestPart({ entry }: { readonly entry: JournalEntry }) {
  const { method, path } = entry.request;
  const wrong = entry.why?.filter((cause) => cause.in === undefined).map(({ pointer }) => pointer);
  const ignored = entry.ignored ?? [];
  return (
    <>
      <p class="requests-call mono">
        <strong>{method}</strong> {path}
      </p>
      {ignored
        .filter((one) => one.in === 'query')
        .map(({ pointer, nearest }) => (
          <p key={pointer} class="requests-ignored warn">
            <StatusIcon status="finding" /> {ignoredText(pointer, nearest)}
          </p>
        ))}
      <Body
        message={entry.request}
        label="Body of the request"
        wrong={wrong ?? []}
        ignored={ignored.filter((one) => one.in === undefined)}
      />
      <AnswerPart entry={entry} />
    </>
  );
}

function ignoredText(pointer: string, nearest: string | undefined): string {
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  const near = nearest === undefined ? '' : `; nearest is \`${nearest}\``;
  return `Ignored: no document knows \`${name}\`${near}.`;
}

function AnswerPart({ entry }: { readonly entry: JournalEntry }) {
  const { response, tookMs } = entry;
  const isRed = response.status >= 400 || response.status === 0;
  return (
    <>
      <h3 class="requests-part second">Answer</h3>
      <p class="requests-call mono">
        {response.status === 0 ? (
          <strong class="bad">No answer was sent.</strong>
        ) : (
          <strong class={isRed ? 'bad' : ''}>{response.status}</strong>
        )}{' '}
        <span class="second">after {tookMs} ms</span>
      </p>
      <Body message={response} label="Body of the answer" wrong={[]} ignored={[]} />
    </>
  );
}

interface BodyProps {
  readonly message: JournalEntry['request'] | JournalEntry['response'];
  readonly label: string;
  /** Pointers. */
  readonly wrong: readonly string[];
  readonly ignored: readonly { readonly pointer: string; readonly nearest?: string }[];
}

function Body({ message, label, wrong, ignored }: BodyProps) {
  const { body, bodyBytes } = message;
  if (body === undefined) {
    if (bodyBytes === undefined) return null;
    return (
      <p class="requests-said second">
        A body of {bodyBytes.toLocaleString('en')} bytes, of which no text is kept.
      </p>
    );
  }
  const marked = messageLines(body, { wrong, ignored: ignored.map(({ pointer }) => pointer) });
  const lines = marked.map(({ text, mark, pointer }): CodeLine => {
    if (mark === 'wrong') {
      return { text, kind: 'bad', says: 'wrong', sign: <StatusIcon status="bad" /> };
    }
    if (mark !== 'ignored') return { text };
    const nearest = ignored.find((one) => one.pointer === pointer)?.nearest;
    const note = <span class="warn">{ignoredText(pointer ?? '', nearest)}</span>;
    return { text, says: 'ignored', sign: <StatusIcon status="finding" />, note };
  });
  return <Code lines={lines} label={label} />;
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
