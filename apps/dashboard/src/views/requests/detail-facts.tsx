import type { JournalEntry } from '@aep-sim/types';
import type { ComponentChildren } from 'preact';
import { causeText, corrected, sentAt, shortened } from '../../model/cause-words.ts';
import { curlOf } from '../../model/curl.ts';
import { curledOf } from '../../model/request-curl.ts';
import { isBad, isPoll, type RequestRow } from '../../model/request-row.ts';
import { whyText } from '../../model/request-words.ts';
import type { Cause } from '../../model/sent-request.ts';
import { stateAt } from '../../model/stretches.ts';
import { stateText } from '../../model/words.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { EvidenceMark } from '../../parts/evidence-mark.tsx';
import { useEvidence } from '../../state/use-evidence.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { DetailFindings } from './detail-findings.tsx';
import { DetailRule } from './detail-rule.tsx';
import type { RequestList } from './use-request-list.ts';

export interface DetailFactsProps {
  readonly entry: JournalEntry;
  readonly row: RequestRow;
  readonly list: RequestList;
}

/** Why a request went as it did. */
export function DetailFacts({ entry, row, list }: DetailFactsProps) {
  const page = usePage();
  const data = useData();
  const causes: readonly Cause[] = entry.why ?? [];
  const job = entry.jobId === undefined ? undefined : data.jobById.value.get(entry.jobId);
  const said = whyText({ row, story: list.stories.get(row.seq), job });
  const isRejected = causes.length > 0 && entry.rule === undefined;
  return (
    <dl class="requests-facts">
      {causes.map((cause, at) => (
        <Rejection key={`${at} ${cause.pointer}`} cause={cause} entry={entry} />
      ))}
      {[...new Set(causes.map(({ evidence }) => evidence))].map(
        (id) => id !== undefined && <Evidence key={id} id={id} />,
      )}
      {causes.length === 0 && said !== '' && (
        <Fact name={isPoll(row) && !isBad(row) ? 'Seen' : 'Why'}>
          <p>{said}</p>
        </Fact>
      )}
      {(isRejected || entry.rule) && (
        <Fact name="Rule">
          <DetailRule entry={entry} />
        </Fact>
      )}
      {job && (
        <Fact name="Job">
          <a class="mono" href={page.href({ view: 'job', job: job.id })}>
            {job.id}
          </a>{' '}
          <span class="second">{stateText(stateAt(job, page.at.value))}</span>
        </Fact>
      )}
      <DetailFindings seq={entry.seq} list={list} />
    </dl>
  );
}

function Fact(props: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

interface RejectionProps {
  readonly cause: Cause;
  readonly entry: JournalEntry;
}

function Rejection({ cause, entry }: RejectionProps) {
  const { source } = usePage();
  const { nearest, pointer, keyword } = cause;
  const better = corrected(entry.request, entry.why ?? [], cause);
  return (
    <>
      <Fact name="Why">
        {pointer !== '' && (
          <p class="mono">
            {pointer}
            {cause.in && <span class="second"> in the {cause.in}</span>}
          </p>
        )}
        <p>{causeText(cause, sentAt(entry.request, cause))}</p>
      </Fact>
      {nearest !== undefined && (
        <Fact name={keyword === 'required' ? 'You sent' : 'Nearest'}>
          <span class="requests-nearest">
            <code>{shortened(nearest)}</code>
            {better && (
              <CopyButton text={() => curlOf(source.url(''), curledOf(better))}>
                Copy curl with this value
              </CopyButton>
            )}
          </span>
        </Fact>
      )}
    </>
  );
}

/** What is known of such errors, in short. */
function Evidence({ id }: { readonly id: string }) {
  const row = useEvidence([id]).get(id);
  if (!row) return null;
  return (
    <Fact name="Evidence">
      <EvidenceMark mark={row.mark} row={id} isWhole /> {row.behaviour.replace(/[.:] .*|\.$/s, '')}.
    </Fact>
  );
}
