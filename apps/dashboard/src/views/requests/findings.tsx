import { useState } from 'preact/hooks';
import type { FindingGroup } from '../../model/finding-groups.ts';
import { findingText } from '../../model/findings.ts';
import { counted } from '../../model/words.ts';
import { Icon } from '../../parts/icon.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useData, usePage } from '../../state/use-page.ts';
import type { RequestList } from './use-request-list.ts';

export interface FindingsProps {
  readonly list: RequestList;
  /** Whether it is closed until it is opened. */
  readonly isFolded: boolean;
}

/** What was found about the client: a line for each mistake, which leads to its requests. */
export function Findings({ list: { findings, finding }, isFolded }: FindingsProps) {
  const page = usePage();
  const { report } = useData();
  const [asked, setAsked] = useState<boolean | undefined>(undefined);
  const isOpen = asked ?? !isFolded;
  if (!report.value) return <div class="requests-findings-head" />;
  const title = `${counted(findings.length, 'finding', 'findings')} about your client`;
  const docs = page.source.url('/_sim/docs/client-manners');
  return (
    <section class="requests-findings" aria-label="Findings">
      <div class="requests-findings-head">
        {findings.length === 0 ? (
          <p class="second">Nothing was found that your client does wrong.</p>
        ) : (
          <h2>
            <button type="button" aria-expanded={isOpen} onClick={() => setAsked(!isOpen)}>
              <Icon name={isOpen ? 'down' : 'right'} />
              {!isOpen && <StatusIcon status="finding" />}
              {title}
            </button>
          </h2>
        )}
        <a class="requests-docs second" href={docs} target="_blank" rel="noreferrer">
          What your client should do
        </a>
      </div>
      {isOpen && findings.length > 0 && (
        <ul>
          {findings.map((group) => (
            <FindingLine key={group.kind} group={group} isShown={group === finding} />
          ))}
        </ul>
      )}
    </section>
  );
}

const MOST_JOBS = 3;

function FindingLine(props: { readonly group: FindingGroup; readonly isShown: boolean }) {
  const { group, isShown } = props;
  const { kind, findings, seqs, count, jobs } = group;
  const page = usePage();
  const shown = isShown
    ? { finding: undefined, only: undefined }
    : { finding: kind, only: 'finding', q: undefined, n: undefined };
  const more = jobs.length - MOST_JOBS;
  return (
    <li
      class="list-row cells"
      aria-current={isShown || undefined}
      title={findings.map(({ message }) => message).join('\n')}
    >
      <StatusIcon status="finding" />
      <strong>{findingText(kind)}</strong>
      <span class="requests-finding-jobs cut mono second">
        {jobs.slice(0, MOST_JOBS).map((job, at) => (
          <span key={job}>
            {at > 0 && ', '}
            <a href={page.href({ view: 'job', job })}>{job}</a>
          </span>
        ))}
        {more > 0 && ` and ${more} more`}
      </span>
      <a href={page.href({ query: shown })}>
        {isShown ? 'Show all requests' : showText(seqs.length, count)}
      </a>
    </li>
  );
}

/** A report names the first requests of a finding, and counts the others. */
function showText(known: number, count: number): string {
  if (known < count) return `Show ${known} of ${counted(count, 'request', 'requests')}`;
  return `Show ${counted(count, 'request', 'requests')}`;
}
