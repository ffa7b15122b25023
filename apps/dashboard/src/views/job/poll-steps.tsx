import { Button } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';

export interface PollStepsProps {
  readonly number: number;
  /** The numbers that it can have. */
  readonly least: number;
  readonly most: number;
  readonly onChange: (number: number) => void;
  /** Added to their names, where there are several. */
  readonly as?: string;
  /** Whether `[` and `]` do the same. */
  readonly hasKeys?: boolean;
}

/** To the poll before, and to the one after. */
export function PollSteps(props: PollStepsProps) {
  const { number, least, most, onChange, as = '', hasKeys } = props;
  return (
    <span class="joined">
      <Button
        class="square"
        label={`Poll before${as}`}
        {...(hasKeys && { keys: '[' })}
        onClick={() => onChange(number - 1)}
        disabled={number > least ? undefined : 'There is none before.'}
      >
        <Icon name="left" />
      </Button>
      <Button
        class="square"
        label={`Poll after${as}`}
        {...(hasKeys && { keys: ']' })}
        onClick={() => onChange(number + 1)}
        disabled={number < most ? undefined : 'There is none after.'}
      >
        <Icon name="right" />
      </Button>
    </span>
  );
}
