import { useState } from 'preact/hooks';
import { Dialog } from '../parts/dialog.tsx';
import { areLettersOn, switchLetters, useKeys } from '../state/use-keys.ts';

const groups: readonly (readonly [name: string, keys: readonly (readonly [string, string])[]])[] = [
  [
    'Everywhere',
    [
      ['1 2 3 4', 'Jobs, Requests, Control, Sandboxes'],
      ['/', 'filter'],
      ['F6', 'next pane'],
      ['Esc', 'close what is on top, then return to now'],
      ['?', 'this list'],
    ],
  ],
  [
    'Lists',
    [
      ['↑ ↓ PgUp PgDn Home End', 'select'],
      ['Enter', 'open'],
      ['f F', 'next, previous failed job or rejected request'],
      ['c', 'copy as curl'],
      ['x', 'cancel the job; asks first'],
    ],
  ],
  [
    'A job',
    [
      ['[ ]', 'poll before, after'],
      ['← →', 'tabs'],
    ],
  ],
  [
    'Time',
    [
      ['n', 'next change'],
      ['p', 'freeze or run the clock'],
      [', .', 'playhead to the change before, after'],
      ['< >', 'playhead to the failure before, after'],
      ['Ctrl', 'and wheel: zoom; drag the times above the bars to pan'],
    ],
  ],
];

export function useHelp() {
  const [isOpen, setOpen] = useState(false);
  const open = () => setOpen(true);
  useKeys({ '?': open });
  return { isOpen, open, close: () => setOpen(false) };
}

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const [isOn, setOn] = useState(areLettersOn());
  return (
    <Dialog title="Keys" onClose={onClose} class="keys">
      {groups.map(([name, keys]) => (
        <section key={name}>
          <h3>{name}</h3>
          <dl>
            {keys.map(([key, meaning]) => (
              <div key={key}>
                <dt>
                  {key.split(' ').map((one) => (
                    <kbd key={one}>{one}</kbd>
                  ))}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label class="keys-off">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => {
            switchLetters(currentTarget.checked);
            setOn(currentTarget.checked);
          }}
        />
        Keys of one letter are on
      </label>
      <form method="dialog" class="actions">
        <button type="submit" class="button primary">
          Close
        </button>
      </form>
    </Dialog>
  );
}
