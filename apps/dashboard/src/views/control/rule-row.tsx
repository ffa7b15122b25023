import type { Rule } from '@aep-sim/types';
import { useEffect, useRef } from 'preact/hooks';
import { effectText, hitsText, matchText, ruleName, standText } from '../../model/rule-words.ts';
import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Prose } from '../../parts/prose.tsx';
import { type Action, failedBy } from '../../state/use-action.ts';
import { usePage } from '../../state/use-page.ts';

export interface RuleRowProps {
  readonly rule: Rule;
  readonly isSelected: boolean;
  readonly action: Action;
  readonly onDone: (sentence: string) => void;
}

export function RuleRow({ rule, isSelected, action, onDone }: RuleRowProps) {
  const page = usePage();
  const root = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (isSelected) root.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  const { id, name, enabled } = rule;
  const stand = standText(rule);
  const path = `/_sim/rules/${encodeURIComponent(id)}`;
  const turn = () =>
    action.run(async () => {
      const body = { enabled: !enabled };
      return failedBy('Not switched.', await page.act({ method: 'PATCH', path, body }));
    });
  const remove = () =>
    action.run(async () => {
      const failed = failedBy('Not removed.', await page.act({ method: 'DELETE', path }));
      onDone(failed ? '' : `Removed ${id}. Its request is shown.`);
      return failed;
    });
  return (
    <tr ref={root} class="list-row" aria-current={isSelected || undefined}>
      <td>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={enabled}
          aria-label={ruleName(rule)}
          aria-disabled={action.locked !== undefined || undefined}
          title={action.locked}
          onClick={() => void turn()}
        />
      </td>
      <td>
        <a class="mono" href={page.href({ query: { rule: id } })} title={name}>
          {id}
        </a>
      </td>
      <td class="control-what">
        <Prose text={effectText(rule)} />
        {name !== undefined && <small class="second">{name}</small>}
      </td>
      <td class="second control-match">{matchText(rule)}</td>
      <td class="mono">{hitsText(rule)}</td>
      <td class={stand.isWaiting ? 'control-waiting' : 'second'}>{stand.text}</td>
      <td class="control-tools">
        <Button
          kind="plain"
          class="square"
          label={`Remove ${id}`}
          onClick={() => void remove()}
          disabled={action.locked}
        >
          <Icon name="close" />
        </Button>
      </td>
    </tr>
  );
}
