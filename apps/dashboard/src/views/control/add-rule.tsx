import type { Rule, RuleRequest } from '@aep-sim/types';
import { useId, useState } from 'preact/hooks';
import { lineOf, readJson } from '../../model/json-text.ts';
import {
  commonName,
  commonRules,
  fittingOperations,
  withOperation,
  withTimes,
} from '../../model/rule-form.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { usePage } from '../../state/use-page.ts';
import { useRead } from '../../state/use-read.ts';
import { ActionFailure } from './action-failure.tsx';
import { Editor } from './editor.tsx';
import { Pick } from './pick.tsx';
import { type Failed, failedBy, useAction } from './use-action.ts';

export interface AddRuleProps {
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

const NOT_ADDED = 'Not added.';
const printed = (rule: unknown): string => JSON.stringify(rule, null, 2);

/** A rule: chosen in a form, and as the JSON that is sent. */
export function AddRule({ onClose, onDone }: AddRuleProps) {
  const page = usePage();
  const action = useAction();
  const failureId = useId();
  const [chosen, setChosen] = useState(commonRules[0] as RuleRequest);
  const [text, setText] = useState(printed(chosen));
  const operations = useRead('operations', 0, () => page.source.operations());
  const read = readJson(text);
  const typed = read.isJson ? (read.value as Partial<RuleRequest> | null) : undefined;
  // The form changes what was typed, as far as it is a rule.
  const rule = typed?.effect?.type === undefined ? chosen : (typed as RuleRequest);
  const fitting = fittingOperations(operations.value?.operations ?? [], rule.effect.type);
  const operation = rule.match?.operation;
  const change = (next: string): void => {
    setText(next);
    action.clear();
  };

  const add = async (): Promise<Failed | undefined> => {
    if (!read.isJson) {
      return { ...read, outcome: NOT_ADDED, isCalled: false };
    }
    const body = read.value;
    const outcome = await page.act({ method: 'POST', path: '/_sim/rules', body });
    const failed = failedBy(NOT_ADDED, outcome);
    if (failed || !outcome.isDone) return failed;
    onDone(`Added ${(outcome.body as Rule).id}.`);
    onClose();
    return undefined;
  };
  const { failure } = action;
  const line = failure?.pointer === undefined ? undefined : lineOf(text, failure.pointer);
  return (
    <Dialog title="Add a rule" onClose={onClose} class="control-dialog">
      <div class="control-fields">
        <Pick
          label="fault"
          value={commonName(chosen)}
          options={commonRules.map(commonName)}
          onPick={(name) => {
            const picked = commonRules.find((one) => commonName(one) === name) ?? chosen;
            setChosen(picked);
            change(printed(picked));
          }}
        />
        <Pick
          label="operation"
          value={typeof operation === 'string' ? operation : ''}
          options={[['', Array.isArray(operation) ? 'several' : 'each that it fits'], ...fitting]}
          onPick={(picked) => change(printed(withOperation(rule, picked || undefined)))}
        />
        <label>
          <span class="second">times</span>
          <input
            class="field"
            type="number"
            min="1"
            placeholder="each time"
            value={rule.times ?? ''}
            onInput={({ currentTarget: { value } }) => {
              const times = Number(value);
              change(printed(withTimes(rule, times >= 1 ? times : undefined)));
            }}
          />
        </label>
      </div>
      <Editor
        label="Rule as JSON"
        text={text}
        onInput={change}
        wrongLine={failure?.line ?? line}
        describedBy={failure ? failureId : undefined}
        onSubmit={() => void action.run(add)}
      />
      <ActionFailure action={action} line={line} id={failureId} onShow={onClose} />
      <div class="actions">
        <Button kind="primary" onClick={() => void action.run(add)} disabled={action.locked}>
          Add rule
        </Button>
        <Button onClick={onClose}>Close</Button>
      </div>
    </Dialog>
  );
}
