import { findingText } from '../../model/findings.ts';
import { Prose } from '../../parts/prose.tsx';
import { StatusIcon } from '../../parts/status-icon.tsx';
import { usePage } from '../../state/use-page.ts';
import type { RequestList } from './use-request-list.ts';

export interface DetailFindingsProps {
  readonly seq: number;
  readonly list: RequestList;
}

/** What was found about the client in which a request has a part, and what to do instead. */
export function DetailFindings({ seq, list }: DetailFindingsProps) {
  const page = usePage();
  const all = list.findings.flatMap(({ findings }) => findings);
  const about = all.filter(({ requests }) => requests.includes(seq));
  return (
    <>
      {about.map(({ finding, message, instead, help }, at) => (
        <div key={`${at} ${finding}`}>
          <dt>Finding</dt>
          <dd>
            <div class="finding-box">
              <StatusIcon status="finding" />
              <p>
                <strong>{findingText(finding)}.</strong> {message}{' '}
                <a href={page.href({ query: { finding, only: 'finding', q: undefined } })}>
                  Show them
                </a>
              </p>
            </div>
            <p>
              <Prose text={instead} />{' '}
              <a href={page.source.url(help)} target="_blank" rel="noreferrer">
                More
              </a>
            </p>
          </dd>
        </div>
      ))}
    </>
  );
}
