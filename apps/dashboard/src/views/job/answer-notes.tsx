import { isBad, type RequestRow } from '../../model/request-row.ts';
import { usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';

/** What else there is to know about how a poll was answered. */
export function AnswerNotes({ poll }: { readonly poll: RequestRow | undefined }) {
  const page = usePage();
  const { value } = useRead('health', 0, () => page.source.health());
  if (!poll) return null;
  const { edition, rule } = poll;
  const isOther = edition !== undefined && value !== undefined && edition !== value.edition;
  const isFaulty = rule !== undefined && isBad(poll);
  if (!isOther && !isFaulty) return null;
  return (
    <div class="job-note">
      {isOther && (
        <p>
          It was asked for in the edition <code>{edition}</code>.
        </p>
      )}
      {isFaulty && (
        <p>
          <a href={page.href({ view: 'control', query: { rule: rule.id } })}>{rule.id}</a> acted on
          this response ({rule.effect}). It is shown as it is without that.
        </p>
      )}
    </div>
  );
}
