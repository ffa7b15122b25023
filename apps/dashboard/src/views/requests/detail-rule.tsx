import type { JournalEntry } from '@aep-sim/types';
import { effectText, hitsText, standText } from '../../model/rule-words.ts';
import { Prose } from '../../parts/prose.tsx';
import { useData, usePage } from '../../state/use-page.ts';

/** The rule that had a part in a request, or that none had. */
export function DetailRule({ entry }: { readonly entry: JournalEntry }) {
  const page = usePage();
  const { rules } = useData();
  if (!entry.rule) return <>None. The simulator itself rejected it; no fault was involved.</>;
  const { id, effect } = entry.rule;
  const rule = rules.value.find((one) => one.id === id);
  return (
    <>
      <a class="mono" href={page.href({ view: 'control', query: { rule: id } })}>
        {id}
      </a>
      {rule?.name !== undefined && ` ${rule.name}`}:{' '}
      {rule ? <Prose text={effectText(rule)} /> : effect}
      <span class="second">
        , {rule ? `${hitsText(rule)}, ${standText(rule).text}` : 'no longer there'}
      </span>
    </>
  );
}
