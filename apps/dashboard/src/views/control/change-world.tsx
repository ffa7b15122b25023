import { useEffect, useState } from 'preact/hooks';
import { lineOf, readJson, wrongText } from '../../model/json-text.ts';
import { type WorldForm, worldChoice } from '../../model/world-choice.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { usePage } from '../../state/use-page.ts';
import { ActionFailure } from './action-failure.tsx';
import { FileField } from './file-field.tsx';
import { Pick } from './pick.tsx';
import { type Failed, failedBy, useAction } from './use-action.ts';

export interface ChangeWorldProps {
  readonly lost: string;
  readonly file: File | undefined;
  readonly onClose: () => void;
}

const kinds = {
  documented: 'The jobs and datasets of the documents',
  empty: 'Empty',
  file: 'A world file',
} as const;

const editions = ['platform', 'segmentation', 'segmentation-2020', 'profile', 'tutorial'];

const NOT_CHANGED = 'The world is the same.';

/** Puts the sandbox into another world, and says what is lost. */
export function ChangeWorld({ lost, file: dropped, onClose }: ChangeWorldProps) {
  const page = usePage();
  const action = useAction();
  const [form, setForm] = useState<WorldForm>({
    kind: dropped ? 'file' : 'documented',
    edition: '',
    at: '',
    clock: 'default',
  });
  const [file, setFile] = useState<{ readonly name: string; readonly text: string }>();
  const change = (part: Partial<WorldForm>): void => {
    setForm({ ...form, ...part });
    action.clear();
  };
  const open = async (chosen: File): Promise<void> => {
    setFile({ name: chosen.name, text: await chosen.text() });
    change({ kind: 'file' });
  };
  useEffect(() => {
    if (dropped) void open(dropped);
  }, [dropped]);

  const send = async (): Promise<Failed | undefined> => {
    const read = readJson(form.kind === 'file' ? (file?.text ?? '') : 'null');
    if (!read.isJson) {
      const sentence = `${file?.name}: ${wrongText(read)}`;
      return { outcome: NOT_CHANGED, sentence, isCalled: false };
    }
    const body = worldChoice({ ...form, world: read.value });
    const outcome = await page.act({ method: 'PUT', path: '/_sim/world', body });
    const failed = failedBy(NOT_CHANGED, outcome);
    if (!failed) onClose();
    return failed;
  };
  const pointer = action.failure?.pointer;
  const line =
    file && pointer?.startsWith('/world/')
      ? lineOf(file.text, pointer.replace('/world', ''))
      : undefined;
  const missing = form.kind === 'file' && !file ? 'Choose a file first.' : undefined;
  return (
    <Dialog title="Change the world" onClose={onClose} class="control-dialog">
      <fieldset class="control-choices">
        <legend class="hidden">World</legend>
        {(Object.keys(kinds) as WorldForm['kind'][]).map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              name="control-world"
              checked={form.kind === kind}
              onChange={() => change({ kind })}
            />
            {kinds[kind]}
          </label>
        ))}
      </fieldset>
      {form.kind === 'file' && (
        <FileField accept=".json,application/json" onFile={(chosen) => void open(chosen)}>
          {file ? (
            <span class="mono">{file.name}</span>
          ) : (
            'JSON, with dataSets, segments, mergePolicies and jobs.'
          )}
        </FileField>
      )}
      <div class="control-fields">
        <Pick
          label="edition"
          value={form.edition}
          options={[['', 'that of the simulator'], ...editions]}
          onPick={(edition) => change({ edition })}
        />
        <label>
          <span class="second">time</span>
          <input
            class="field mono"
            value={form.at}
            placeholder="2026-01-01T00:00:00Z"
            autocomplete="off"
            onInput={({ currentTarget }) => change({ at: currentTarget.value })}
          />
        </label>
        <Pick
          label="clock"
          value={form.clock}
          options={[['default', 'as the simulator was started'], 'frozen', 'running']}
          onPick={(clock) => change({ clock })}
        />
      </div>
      <p class="control-lost">This is lost: {lost}</p>
      <ActionFailure action={action} line={line} onShow={onClose} />
      <div class="actions">
        <Button
          kind="primary"
          onClick={() => void action.run(send)}
          disabled={action.locked ?? missing}
        >
          Change world
        </Button>
        <Button onClick={onClose}>Keep</Button>
      </div>
    </Dialog>
  );
}
