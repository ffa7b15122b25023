import type { Rule, RuleRequest } from '@aep-sim/types';
import { useId, useState } from 'preact/hooks';
import { lineOf, readJson } from '../../model/json-text.ts';
import { commonName, commonRules } from '../../model/rule-form.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { type Failed, failedBy, useAction } from '../../state/use-action.ts';
import { usePage } from '../../state/use-page.ts';
import { ActionFailure } from './action-failure.tsx';
import { Editor } from './editor.tsx';
import { Pick } from './pick.tsx';

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
  const change = (next: string): void => {
    setText(next);
    action.clear();
  };

  const add = async (): Promise<Failed | undefined> => {
    const read = readJson(text);
    if (!read.isJson) return { ...read, outcome: NOT_ADDED, isCalled: false };
    const outcome = await page.act({ method: 'POST', path: '/_sim/rules', body: text });
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
