import type { ExampleRules } from '@aep-sim/types';
import { counted } from '../../model/words.ts';
import { Icon } from '../../parts/icon.tsx';
import { Menu, MenuItem } from '../../parts/menu.tsx';
import { type Action, failedBy } from '../../state/use-action.ts';
import { usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';

export interface RuleFilesProps {
  readonly action: Action;
  readonly onDone: (sentence: string) => void;
}

/** Arms the rules of one of the ready files. */
export function RuleFiles({ action, onDone }: RuleFilesProps) {
  const page = usePage();
  const examples = useRead('examples', 0, () => page.source.examples());
  const arm = ({ name, rules }: ExampleRules) =>
    action.run(async () => {
      onDone('');
      for (const [made, body] of rules.entries()) {
        const outcome = await page.act({ method: 'POST', path: '/_sim/rules', body });
        const failed = failedBy(`Not all rules of ${name} were added.`, outcome);
        if (failed && made === 0) return { ...failed, outcome: 'Not added.' };
        if (failed) return { ...failed, change: `Added only ${counted(made, 'rule', 'rules')}.` };
      }
      onDone(`Added ${name}: ${counted(rules.length, 'rule', 'rules')}.`);
      return undefined;
    });
  return (
    <Menu
      align="right"
      disabled={action.locked}
      button={
        <>
          Use a rule file <Icon name="down" />
        </>
      }
    >
      {(close) =>
        (examples.value?.rules ?? []).map((one) => (
          <MenuItem
            key={one.name}
            onClick={() => {
              close();
              void arm(one);
            }}
          >
            <span class="control-rule-file">
              <span class="mono">{one.name}</span>
              <span class="second">{one.description}</span>
            </span>
          </MenuItem>
        ))
      }
    </Menu>
  );
}
