import { Button } from '../../parts/button.tsx';
import { Failure } from '../../parts/failure.tsx';
import type { Action } from '../../state/use-action.ts';
import { showNewestCall } from './calls.tsx';

export interface ActionFailureProps {
  readonly action: Action;
  /** The line of a text that it is in. */
  readonly line?: number | undefined;
  readonly id?: string;
  /** What must be closed before the request is visible: a dialog. */
  readonly onShow?: () => void;
}

/** Why an action failed, next to its button, and what can be done then. */
export function ActionFailure({ action, line, id, onShow }: ActionFailureProps) {
  const { failure } = action;
  if (!failure) return null;
  const { outcome, sentence, nearest, change, isCalled } = failure;
  const place = line === undefined ? '' : `Line ${line}: `;
  const why = sentence.replace(/^line \d/, (start) => `L${start.slice(1)}`);
  const isNamed = nearest === undefined || sentence.includes(`nearest is ${nearest}`);
  const hint = isNamed ? '' : ` The nearest is ${JSON.stringify(nearest)}.`;
  const end = hint === '' || /[.!?]$/.test(sentence) ? '' : '.';
  return (
    <div id={id} class="control-failure">
      <Failure outcome={outcome} sentence={`${place}${why}${end}${hint}`} change={change}>
        <Button onClick={action.again} disabled={action.locked}>
          Try again
        </Button>
        {isCalled && (
          <Button
            kind="link"
            onClick={() => {
              onShow?.();
              showNewestCall();
            }}
          >
            Show the request
          </Button>
        )}
      </Failure>
    </div>
  );
}
