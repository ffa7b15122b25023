import { useState } from 'preact/hooks';
import { counted } from '../../model/words.ts';
import { Button } from '../../parts/button.tsx';
import { useAction } from '../../state/use-action.ts';
import { useData, usePage } from '../../state/use-page.ts';
import { ActionFailure } from './action-failure.tsx';
import { AddRule } from './add-rule.tsx';
import { Card } from './card.tsx';
import { Confirm } from './confirm.tsx';
import { RuleFiles } from './rule-files.tsx';
import { RuleRow } from './rule-row.tsx';

/** So many are shown at once. */
const FIRST = 100;

const heads = ['On', 'Rule', 'What it does', 'Matches', 'Hits', 'State', 'Actions'];
/** The text below them describes them. */
const hiddenHeads = ['State', 'Actions'];

/** The rules of the sandbox, in the order in which they are tried. */
export function RulesCard() {
  const page = usePage();
  const data = useData();
  const action = useAction();
  const [isAdding, setAdding] = useState(false);
  const [isClearing, setClearing] = useState(false);
  const [isWhole, setWhole] = useState(false);
  const [done, setDone] = useState('');
  const rules = data.rules.value;
  const { rule: selected } = page.address.value.query;
  const shown = rules.filter(({ id }, at) => isWhole || at < FIRST || id === selected);
  const { sandbox } = data.tenant;
  return (
    <Card
      title="Rules and faults"
      class="control-rules"
      note="first match wins"
      actions={
        <>
          {rules.length > 0 && (
            <Button onClick={() => setClearing(true)} disabled={page.locked.value}>
              Clear…
            </Button>
          )}
          <RuleFiles action={action} onDone={setDone} />
          <Button onClick={() => setAdding(true)} disabled={page.locked.value}>
            Add a rule…
          </Button>
        </>
      }
    >
      {rules.length > 0 && (
        <table class="control-table">
          <thead>
            <tr>
              {heads.map((name) => (
                <th key={name} scope="col">
                  <span class={hiddenHeads.includes(name) ? 'hidden' : undefined}>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                isSelected={rule.id === selected}
                action={action}
                onDone={setDone}
              />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < rules.length && (
        <div class="control-line">
          <Button onClick={() => setWhole(true)}>
            Show all {rules.length.toLocaleString('en')} rules
          </Button>
        </div>
      )}
      {rules.length === 0 && (
        <p class="control-line second">No rules: each request gets the response of the platform.</p>
      )}
      <p class="control-done control-line" role="status">
        {done}
      </p>
      <ActionFailure action={action} />
      {isAdding && <AddRule onClose={() => setAdding(false)} onDone={setDone} />}
      {isClearing && (
        <Confirm
          title="Clear the rules?"
          lost={`${counted(rules.length, 'rule', 'rules')} of ${sandbox} will be gone.`}
          verb="Clear"
          outcome="Not cleared."
          call={{ method: 'DELETE', path: '/_sim/rules' }}
          onClose={() => setClearing(false)}
        />
      )}
    </Card>
  );
}
