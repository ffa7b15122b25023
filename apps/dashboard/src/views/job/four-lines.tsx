import { shortFinding } from '../../model/findings.ts';
import { chosenLine, clientLine, nextLine, whatLine } from '../../model/four-lines.ts';
import { pollCount } from '../../model/job-requests.ts';
import { capital } from '../../model/words.ts';
import { EvidenceMark } from '../../parts/evidence-mark.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import { useData, usePage } from '../../state/use-page.ts';
import type { JobError, ObservedJob } from './use-job.ts';

/** What, Why, Client, Next: always in this order. */
export function FourLines({ job }: { readonly job: ObservedJob }) {
  const at = usePage().at.value;
  const { row } = job;
  const { lead, rest } = whatLine(row, at);
  return (
    <dl class="four-lines">
      <div>
        <dt>What</dt>
        <dd>
          <strong>{lead}</strong>
          {rest}
        </dd>
      </div>
      <div>
        <dt>Why</dt>
        <dd>
          <Why job={job} />
        </dd>
      </div>
      <div>
        <dt>Client</dt>
        <dd>
          <Client job={job} />
        </dd>
      </div>
      <div>
        <dt>Next</dt>
        <dd>{nextLine(row, at)}</dd>
      </div>
    </dl>
  );
}

function Why({ job: { row, detail, errors } }: { readonly job: ObservedJob }) {
  const page = usePage();
  const rule = useData().rules.value.find(({ id }) => id === row.rule);
  const { text, used } = chosenLine(row, rule);
  const [first, ...others] = errors.value ?? [];
  const isCancelled = (row.cancelAskedAt ?? Infinity) <= page.at.value;
  return (
    <>
      {first && <ErrorText first={first} others={others} />}
      {isCancelled && <p>Cancelled by {detail?.facts.cancelledBy ?? 'your client'}.</p>}
      <p>
        Chosen by{' '}
        {row.rule !== undefined && (
          <>
            <a href={page.href({ view: 'control', query: { rule: row.rule } })}>{row.rule}</a>{' '}
          </>
        )}
        <span class={row.rule === undefined ? '' : 'mono'}>{text}</span>
        {used && `, ${used}`}.
      </p>
    </>
  );
}

/** The first error in its own words, then its code and the others. */
function ErrorText({
  first,
  others,
}: {
  readonly first: JobError;
  readonly others: readonly JobError[];
}) {
  const rows = useEvidence(first.evidence ? [first.evidence] : []);
  const mark = first.evidence === undefined ? undefined : rows.get(first.evidence)?.mark;
  return (
    <div class="error-text">
      <p class="mono">{first.msg}</p>
      <p class="second">
        <span class="mono">{first.code}</span>
        {others.map(({ msg }) => `, and “${msg}”`)}{' '}
        {mark && <EvidenceMark mark={mark} row={first.evidence} isWhole />}
      </p>
    </div>
  );
}

function Client({ job: { row, requests, findings } }: { readonly job: ObservedJob }) {
  const page = usePage();
  const data = useData();
  const isWhole = data.dropped.value === 0 || !page.isAtNow.value;
  const count = pollCount(requests.polls.length, row.polls, isWhole);
  return (
    <>
      <p>{clientLine(requests, count)}</p>
      {findings.map(([finding, inJob]) => (
        <p key={finding.finding} class="finding-box">
          <StatusIcon status="finding" />
          <span>
            {capital(shortFinding(finding, inJob))}.{' '}
            <a
              href={page.href({
                view: 'requests',
                query: { finding: finding.finding, only: 'finding' },
              })}
            >
              Show them
            </a>
          </span>
        </p>
      ))}
    </>
  );
}
