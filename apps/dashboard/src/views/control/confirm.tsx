import type { ComponentChildren } from 'preact';
import { Button } from '../../parts/button.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import type { Call } from '../../source/source.ts';
import { failedBy, useAction } from '../../state/use-action.ts';
import { usePage } from '../../state/use-page.ts';
import { ActionFailure } from './action-failure.tsx';

export interface ConfirmProps {
  readonly title: string;
  /** What is lost. */
  readonly lost: ComponentChildren;
  /** The word on the button. */
  readonly verb: string;
  /** The message if it failed. */
  readonly outcome: string;
  readonly call: Call;
  readonly onClose: () => void;
}

/** Asks before something is lost. */
export function Confirm({ title, lost, verb, outcome, call, onClose }: ConfirmProps) {
  const page = usePage();
  const action = useAction();
  const act = () =>
    action.run(async () => {
      const failed = failedBy(outcome, await page.act(call));
      if (!failed) onClose();
      return failed;
    });
  return (
    <Dialog title={title} onClose={onClose} isRisky>
      <p>{lost}</p>
      <ActionFailure action={action} onShow={onClose} />
      <div class="actions">
        <Button kind="primary" onClick={() => void act()} disabled={action.locked}>
          {verb}
        </Button>
        <Button onClick={onClose}>Keep</Button>
      </div>
    </Dialog>
  );
}
