import type { JournalEntry, Rule } from '@aep-sim/types';
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
      {rule?.name !== undefined && ` ${rule.name}`}: {rule ? effectText(rule.effect) : effect}
      <span class="second">{rule ? `, ${usedText(rule)}` : ', no longer there'}</span>
    </>
  );
}

/** `error, status 503, retryAfterS 30` */
function effectText({ type, ...members }: Rule['effect']): string {
  const parts = Object.entries(members).map(([name, value]) =>
    typeof value === 'object' ? `${name} ${JSON.stringify(value)}` : `${name} ${value}`,
  );
  return [type, ...parts].join(', ');
}

function usedText({ hits, times, exhausted, enabled }: Rule): string {
  if (exhausted) return `${hits} of ${times}, used up`;
  const used = times === undefined ? `${hits} hits` : `${hits} of ${times}`;
  return enabled ? used : `${used}, off`;
}
