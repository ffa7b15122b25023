import { useState } from 'preact/hooks';
import { lineOf, readJson } from '../../model/json-text.ts';
import { whyUnreadable } from '../../model/unreadable.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { type Failed, failedBy, useAction } from '../../state/use-action.ts';
import { usePage } from '../../state/use-page.ts';
import { ActionFailure } from './action-failure.tsx';
import { FileField } from './file-field.tsx';

export interface ChangeWorldProps {
  readonly lost: string;
  readonly onClose: () => void;
}

type Kind = 'documented' | 'empty' | 'file';

const kinds = {
  documented: 'The jobs and datasets of the documents',
  empty: 'Empty',
  file: 'A world file',
} as const;

const NOT_CHANGED = 'The world is the same.';

/** Resets the sandbox to another world, and shows what is lost. */
export function ChangeWorld({ lost, onClose }: ChangeWorldProps) {
  const page = usePage();
  const action = useAction();
  const [kind, setKind] = useState<Kind>('documented');
  /** RFC 3339; empty: as the simulator was started. */
  const [time, setTime] = useState('');
  const [file, setFile] = useState<{ readonly name: string; readonly text: string }>();
  const open = (chosen: File) =>
    action.run(async () => {
      setFile(undefined);
      const unreadable = await whyUnreadable(chosen);
      if (unreadable) return { outcome: NOT_CHANGED, ...unreadable };
      setFile({ name: chosen.name, text: await chosen.text() });
      return undefined;
    });

  const send = async (): Promise<Failed | undefined> => {
    const read = readJson(kind === 'file' ? (file?.text ?? '') : 'null');
    if (!read.isJson) {
      const sentence = `${file?.name}: ${read.sentence}`;
      return { outcome: NOT_CHANGED, sentence, isCalled: false };
    }
    const world = kind === 'file' ? `"world":${file?.text}` : `"name":"${kind}"`;
    // As it was typed: to parse it and to print it again would change its numbers.
    const body = `{${world}${time && `,"at":${JSON.stringify(time)}`}}`;
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
  const missing = kind === 'file' && !file ? 'Choose a file first.' : undefined;
  return (
    <Dialog title="Change the world" onClose={onClose} class="control-dialog" isRisky>
      <fieldset class="control-choices">
        <legend class="hidden">World</legend>
        {(Object.keys(kinds) as Kind[]).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="control-world"
              checked={kind === each}
              onChange={() => {
                setKind(each);
                action.clear();
              }}
            />
            {kinds[each]}
          </label>
        ))}
      </fieldset>
      {kind === 'file' && (
        <FileField accept=".json,application/json" onFile={(chosen) => void open(chosen)}>
          {file ? (
            <span class="mono">{file.name}</span>
          ) : (
            'JSON, with dataSets, segments, mergePolicies and jobs.'
          )}
        </FileField>
      )}
      <div class="control-fields">
        <label>
          <span class="second">time</span>
          <input
            class="field mono"
            value={time}
            placeholder="2026-01-01T00:00:00Z"
            autocomplete="off"
            onInput={({ currentTarget }) => {
              setTime(currentTarget.value.trim());
              action.clear();
            }}
          />
        </label>
      </div>
      <p class="control-lost">{lost}</p>
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
