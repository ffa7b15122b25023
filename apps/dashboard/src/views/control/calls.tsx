import { useEffect, useState } from 'preact/hooks';
import { callCurl, scriptOf, shortened } from '../../model/call-curl.ts';
import { timeText } from '../../model/lengths.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { LoggedCall } from '../../state/page.ts';
import { usePage } from '../../state/use-page.ts';

const NEWEST = 'control-newest-call';
/** How long a request is new. */
const NEW_MS = 10_000;

/** Scrolls to the last request, as soon as nothing covers it. */
export function showNewestCall(): void {
  setTimeout(() => {
    const newest = document.getElementById(NEWEST);
    newest?.scrollIntoView({ block: 'nearest' });
    newest?.focus();
  });
}

/** What this page has sent, to be sent from a script too. */
export function Calls() {
  const page = usePage();
  const calls = page.calls.value;
  const hasToken = page.token.has();
  const base = page.source.url('');
  return (
    <section class="control-calls" aria-labelledby="control-calls-title">
      <header class="control-head">
        <h2 id="control-calls-title">Requests of this page</h2>
        <div class="control-actions">
          {calls.length > 0 && (
            <CopyButton text={() => scriptOf(page.calls.value, { base, hasToken })}>
              Copy all as a script
            </CopyButton>
          )}
        </div>
      </header>
      {calls.length === 0 ? (
        <p class="control-line second">None yet. Each action shows here how curl does it.</p>
      ) : (
        <ol>
          {calls.map((made, index) => (
            <Made
              key={calls.length - index}
              made={made}
              isNewest={index === 0}
              hasToken={hasToken}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

interface MadeProps {
  readonly made: LoggedCall;
  readonly isNewest: boolean;
  readonly hasToken: boolean;
}

function Made({ made, isNewest, hasToken }: MadeProps) {
  const { status, madeAt, tenant } = made;
  const isNew = useIsNew(madeAt) && isNewest;
  const curl = callCurl(made, hasToken);
  const isBad = status === 0 || status >= 400;
  return (
    <li
      class="control-call"
      id={isNewest ? NEWEST : undefined}
      tabIndex={isNewest ? -1 : undefined}
      aria-current={isNewest || undefined}
    >
      <p>
        <strong class={`mono ${isBad ? 'bad' : ''}`}>{status || 'no response'}</strong>{' '}
        <span class="second">
          {timeText(madeAt)} {tenant.sandbox}
          {isNew && ', just now'}
        </span>
      </p>
      <CopyButton text={() => curl} label="Copy as curl">
        <Icon name="copy" /> Copy
      </CopyButton>
      <pre>{shortened(curl)}</pre>
    </li>
  );
}

function useIsNew(madeAt: number): boolean {
  const [isNew, setNew] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setNew(false), madeAt + NEW_MS - Date.now());
    return () => clearTimeout(timer);
  }, [madeAt]);
  return isNew;
}
